"""`rostros handbook`: the handbook as a site."""

from pathlib import Path

import click

BUILD = Path("build") / "handbook"


@click.command()
@click.option("--language", "language", multiple=True, help="One language; default: all.")
def handbook(language: tuple[str, ...]) -> None:
    """Build the handbook into build/handbook/LANGUAGE/: a site that needs no server.

    `make handbook` installs Sphinx first.
    """
    from autograder.handbook.site import build_site
    from course.translation import languages

    for one in language or languages():
        click.echo(build_site(one, BUILD.resolve()).relative_to(Path.cwd()))
