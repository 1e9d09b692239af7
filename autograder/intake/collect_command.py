"""`rostros collect`: from Moodle's and Canvas's archives to submissions that can be graded."""

from pathlib import Path

import click
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from autograder.course_option import course_option


@click.command()
@click.argument("step")
@click.argument("archives", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@course_option
def collect(step: str, archives: tuple[Path, ...], root: Path) -> None:
    """Put the submissions in ARCHIVES (zip files of Moodle or Canvas, or folders) for STEP into
    submitted/NAME/STEP/.

    Nothing is lost: what is replaced goes to build/earlier/. Names as they came are kept in
    submitted/students.json.
    """
    from autograder.course_folder import CourseFolder
    from autograder.intake.collect import collect as take_apart
    from autograder.intake.incoming import BadArchive
    from autograder.release.source import demand_step

    demand_step(step)
    table = Table("who", "folder", "what", "remarks", title=step, title_justify="left")
    problems = []
    for archive in archives:
        try:
            for one in take_apart(CourseFolder(root.resolve()), step, archive):
                row = (one.name, one.student, one.outcome, "\n".join(one.remarks))
                table.add_row(*map(escape, row))
        except BadArchive as problem:
            problems.append(str(problem))
    Console().print(table)
    if problems:
        raise click.ClickException("\n".join(problems))
