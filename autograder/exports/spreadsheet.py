"""CSV files that a spreadsheet opens as what they say: no cell of theirs is ever a formula."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from autograder.intake.names import shown

# A formula begins a cell. Where semicolons part cells (as in much of the world), that may be inside
# of one of ours, so every place where a cell could begin counts.
# Source: OWASP, CSV injection.
FORMULA = re.compile(r"(^|[,;|\"])(\s*'*)(?=[=+\-@＝＋－＠])")

Cell = str | float | None


class Fixed(str):
    """A word of ours that is written as it is."""


def csv_of(rows: Iterable[Sequence[Cell]]) -> str:
    """Return rows as CSV: commas, all text in quotes, numbers without, nothing for None.

    Text that a spreadsheet would take for a formula gets an apostrophe.
    """
    content = io.StringIO()
    writer = csv.writer(content, quoting=csv.QUOTE_NONNUMERIC)
    for row in rows:
        writer.writerow([_written(cell) for cell in row])
    return content.getvalue()


def defused(text: str) -> str:
    """Return text of others on one line, an apostrophe before all that would begin a formula."""
    return FORMULA.sub(r"\1\2'", shown(text))


def _written(cell: Cell) -> str | float:
    if cell is None:
        return ""
    if isinstance(cell, Fixed):
        return str(cell)
    if isinstance(cell, str):
        return defused(cell)
    return int(cell) if float(cell).is_integer() else cell
