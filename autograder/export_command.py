"""`rostros export`: a step's grades as a file for an LMS, a spreadsheet or a program."""

from pathlib import Path

import click

from autograder.course_option import (
    course_option,
    database_option,
    language_option,
    step_argument,
    students_argument,
)

FORMATS = {
    "moodle": "MoodleExport",
    "canvas": "CanvasExport",
    "rows": "RowsExport",
    "json": "JsonExport",
}


@click.command()
@step_argument
@students_argument
@click.option(
    "--format",
    "form",
    type=click.Choice([*FORMATS]),
    required=True,
    help="moodle, canvas: what they import; rows: one row per student and exercise; json: all.",
)
@click.option(
    "--to",
    type=click.Path(path_type=Path, dir_okay=False),
    show_default="reports/STEP-FORMAT.csv, for json reports/STEP.json",
    help="The file.",
)
@course_option
@language_option
@database_option
def export(
    step: str,
    students: tuple[str, ...],
    form: str,
    to: Path | None,
    root: Path,
    language: str,
    database: str | None,
) -> None:
    """Write the grades of STUDENTS (default: all) for STEP into a file.

    Who handed in nothing, whose submission could not be graded and who has 0 points stay apart.
    Without points, a grade is empty (for Canvas "-" where something was handed in): no LMS takes
    that for 0. `nbgrader export --exporter
    autograder.exports.MoodleExport` (CanvasExport, RowsExport, JsonExport) does the same.
    """
    from autograder import exports
    from autograder.course_folder import CourseFolder
    from autograder.release.source import demand_step

    demand_step(step)
    course = CourseFolder(root.resolve(), language=language, database_url=database)
    config = course.config()
    config.ExportPlugin.assignment = [step]
    config.ExportPlugin.student = list(students)
    usual = f"{step}.json" if form == "json" else f"{step}-{form}.csv"
    config.ExportPlugin.to = str(to or course.root / "reports" / usual)
    with course.gradebook() as gradebook:
        exported = getattr(exports, FORMATS[form])(config=config).write(gradebook)
    for note in exported.notes:
        click.echo(note, err=True)
    click.echo(exported.path)
