"""`rostros feedback`: what students get back, in one zip."""

from pathlib import Path

import click
from rich.console import Console

from autograder.course_option import (
    course_option,
    database_option,
    step_argument,
    students_argument,
)


@click.command()
@step_argument
@students_argument
@click.option(
    "--to",
    type=click.Path(path_type=Path, dir_okay=False),
    show_default="reports/STEP-feedback.zip",
    help="The zip.",
)
@course_option
@database_option
def feedback(
    step: str, students: tuple[str, ...], to: Path | None, root: Path, database: str | None
) -> None:
    """Pack the feedback pages of STUDENTS (default: all) for STEP into one zip to hand back.

    Moodle takes it as it is: open the assignment, then "Upload multiple feedback files in a zip".
    Where you have marked answers by hand, the pages are first made anew with your points and
    comments.
    """
    from autograder.course_folder import CourseFolder
    from autograder.feedback_zip import pack_feedback
    from autograder.release.source import demand_step

    demand_step(step)
    course = CourseFolder(root.resolve(), database_url=database)
    target = to or course.root / "reports" / f"{step}-feedback.zip"
    with Console(stderr=True).status(step) as shown:
        packed = pack_feedback(course, step, students, target, shown.update)
    for one in packed.notes:
        click.echo(one, err=True)
    click.echo(f"{target}: {packed.pages} pages")
