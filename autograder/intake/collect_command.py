"""`rostros collect`: from Moodle's and Canvas's archives to submissions that can be graded."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from autograder.course_option import course_option, step_argument
from autograder.json_output import json_option, print_json
from data_scripts.errors import UserError


class NotCollected(UserError):
    """An archive could not be taken apart."""


@click.command()
@step_argument
@click.argument("archives", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@course_option
@json_option
def collect(step: str, archives: tuple[Path, ...], root: Path, as_json: bool) -> None:
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
    collected: list[dict[str, Any]] = []
    problems = []
    for archive in archives:
        try:
            for one in take_apart(CourseFolder(root.resolve()), step, archive):
                collected.append(asdict(one))
        except BadArchive as problem:
            problems.append(str(problem))
    if as_json:
        print_json({"step": step, "collected": collected, "problems": problems})
    elif collected:
        Console().print(_table(step, collected))
        click.echo(f"Next: rostros grade {step}")
    if problems:
        raise NotCollected("\n".join(problems))


def _table(step: str, collected: Sequence[dict[str, Any]]) -> Table:
    table = Table(title=step, title_justify="left", show_lines=True)
    for name in ("who", "folder", "what", "remarks"):
        table.add_column(name, overflow="fold")
    for one in collected:
        row = (one["name"], one["student"], one["outcome"], "\n".join(one["remarks"]))
        table.add_row(*map(escape, row))
    return table
