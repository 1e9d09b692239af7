"""`rostros similarity`: pairs of submissions that are places to look, and nothing more."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from autograder.course_option import course_option, language_option, step_argument
from autograder.json_output import console_for, json_option, print_json

if TYPE_CHECKING:
    from autograder.similarity.likeness import Pair

NO_VERDICT = (
    "These are places to look, not findings: people who learn together write alike, and so do "
    "people with the same helper. Read both notebooks, and ask."
)


@click.command()
@step_argument
@course_option
@language_option
@click.option("--most", type=click.IntRange(min=1), default=20, show_default=True, help="Pairs.")
@click.option("--all", "everyone", is_flag=True, help="Also pairs that do not stand out.")
@json_option
def similarity(
    step: str, root: Path, language: str, most: int, everyone: bool, as_json: bool
) -> None:
    """List pairs of submissions for STEP whose code is more alike than starter, reference and the
    rest of the class explain, with the cells in which it is.

    Names of variables, texts, comments and spaces do not count. It accuses nobody.
    """
    from autograder.course_folder import CourseFolder
    from autograder.release.source import demand_step
    from autograder.similarity.answers import handed_in
    from autograder.similarity.likeness import ranked_pairs

    demand_step(step)
    console = console_for(as_json)
    class_ = handed_in(CourseFolder(root.resolve(), language=language), step)
    pairs = ranked_pairs(class_.answers, [class_.starter, class_.reference], most)
    shown = [pair for pair in pairs if everyone or pair.stands_out]
    if as_json:
        print_json({"step": step, "note": NO_VERDICT, "pairs": list(map(asdict, shown))})
    elif shown:
        _show(step, shown, console)
    else:
        console.print(f"{len(class_.answers)} submissions compared: no pair stands out.")
    for student, why in class_.unread.items():
        console.print(f"Not compared: {escape(student)}. {escape(why)}")


def _show(step: str, pairs: "Sequence[Pair]", console: Console) -> None:
    table = Table(title=f"{step}: places to look", title_justify="left", show_lines=True)
    table.add_column("submissions", overflow="fold", min_width=24)
    table.add_column("alike", justify="right", no_wrap=True)
    table.add_column("in these cells")
    for pair in pairs:
        cells = "\n".join(
            f"{cell.cell.removesuffix('_solution')}: {cell.share:.0%}" for cell in pair.cells
        )
        table.add_row(escape("\n".join(pair.students)), f"{pair.share:.0%}", escape(cells))
    console.print(table)
    console.print(NO_VERDICT)
