"""The options of the commands that work in a course folder."""

from pathlib import Path

import click

from course.translation import ENGLISH, languages
from data_scripts.errors import UserError

SIGNS = ("nbgrader_config.py", "gradebook.db", "submitted")


def _step_names(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    """Return what a shell may complete a step's name to."""
    from autograder.release.source import steps

    return [step for step in steps() if step.startswith(incomplete)]


def _student_names(
    context: click.Context, parameter: click.Parameter, incomplete: str
) -> list[str]:
    """Return what a shell may complete a student's name to: who has handed in the step."""
    submitted = Path(context.params.get("root") or ".") / "submitted"
    handed_in = sorted(path.parent.name for path in submitted.glob(f"*/{context.params['step']}"))
    return [name for name in handed_in if name.startswith(incomplete)]


step_argument = click.argument("step", shell_complete=_step_names)
students_argument = click.argument("students", nargs=-1, shell_complete=_student_names)


class NoCourseFolder(UserError):
    """A command was called in a folder that is no course folder."""


def demand_course_folder(root: Path) -> None:
    """Make sure that a folder is a course folder, so that nothing is made or looked for elsewhere.

    Raises:
        NoCourseFolder: it is none.
    """
    if not any((root / name).exists() for name in SIGNS):
        raise NoCourseFolder(
            f"{root.resolve()} is no course folder: it has neither {' nor '.join(SIGNS)}.\n"
            "Go to the folder with the course's nbgrader_config.py, or name it with --course."
        )


def _course_folder(context: click.Context, parameter: click.Parameter, root: Path) -> Path:
    demand_course_folder(root)
    return root


course_option = click.option(
    "--course",
    "root",
    callback=_course_folder,
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
