"""`rostros translations`: bring the catalogues up to date and say what is left to translate."""

import click

from data_scripts.errors import UserError


class Untranslated(UserError):
    """Something that students read is not translated."""


@click.command()
@click.option("--language", "language", multiple=True, help="One language; default: all.")
@click.option("--check", is_flag=True, help="Change nothing; fail if anything is left to do.")
def translations(language: tuple[str, ...], check: bool) -> None:
    """Bring the catalogues in locale/ up to date with what students read.

    Existing translations are kept. What is missing or outdated is listed.
    """
    from autograder.translations.catalogues import problems, update
    from course.translation import ENGLISH, languages

    for one in language or [known for known in languages() if known != ENGLISH]:
        if not check:
            update(one)
        found = problems(one)
        for problem in found:
            click.echo(str(problem))
        click.echo(f"{one}: {len(found)} entries to translate or to look at")
        if found and check:
            raise Untranslated(f"The catalogues in {one!r} are not complete.")
