"""The options of the commands that work in a course folder."""

from pathlib import Path

import click

from course.translation import ENGLISH, languages


def _step_names(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    """Return what a shell may complete a step's name to."""
    from autograder.release.source import steps

    return [step for step in steps() if step.startswith(incomplete)]


step_argument = click.argument("step", shell_complete=_step_names)
course_option = click.option(
    "--course",
    "root",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=Path(),
    show_default="this folder",
    help="The folder with submitted/ and gradebook.db.",
)
language_option = click.option(
    "--language",
    type=click.Choice(languages()),
    default=ENGLISH,
    envvar="ROSTROS_LANGUAGE",
    show_envvar=True,
    show_default=True,
    help="The language that students read.",
)
feedback_language_option = click.option(
    "--language",
    type=click.Choice(languages()),
    envvar="ROSTROS_LANGUAGE",
    show_envvar=True,
    show_default="that of each notebook",
    help="The language of all feedback.",
)


def _opened(context: click.Context, parameter: click.Parameter, url: str | None) -> str | None:
    from autograder.gradebook_database import opened_database

    return opened_database(url) if url else None


database_option = click.option(
    "--database",
    envvar="ROSTROS_DATABASE",
    show_envvar=True,
    callback=_opened,
    help="URL of a PostgreSQL gradebook, in place of gradebook.db.",
)
