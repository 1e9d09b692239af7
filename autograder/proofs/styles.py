"""Right solutions of a step: the reference, and the bank's solutions in other styles."""

from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import jupytext
from nbformat import NotebookNode

from autograder.boundary.hidden_checks import is_graded
from autograder.proofs.thresholds import exercise_of, measuring_files
from autograder.reference_code import SEED_LINE, code_cells

CASES = Path(__file__).parent / "cases"
AFTER = "after "
REFERENCE = "reference"
# How long a network must be trained depends on its layers. The notebook lets its author find out;
# the reference's `train_attribute_cnn`, made for the reference's network, cannot know.
BUILDS_ANOTHER_NETWORK = "build_attribute_cnn"


@dataclass(frozen=True)
class Style:
    """A right solution: the reference with other cells in it."""

    name: str  # "EXERCISE/right_WHAT", or "reference"
    cells: tuple[NotebookNode, ...] = ()


def styles(step: str, cases: Path = CASES) -> tuple[Style, ...]:
    """Return the reference, and the styles of all exercises up to the last measured one.

    They train the reference's network: see `BUILDS_ANOTHER_NETWORK`.
    """
    paths = (
        path
        for cell in cells_to_the_last_figure(step, 1)
        if is_graded(cell) and cell.metadata.nbgrader.grade_id != BUILDS_ANOTHER_NETWORK
        for path in sorted((cases / step / cell.metadata.nbgrader.grade_id).glob("right_*.py"))
    )
    return (Style(REFERENCE), *map(_style, paths))


def _style(path: Path) -> Style:
    _docstring, *cells = jupytext.read(path).cells
    return Style(f"{path.parent.name}/{path.stem}", tuple(cells))


def cells_to_the_last_figure(step: str, seed: int) -> list[NotebookNode]:
    """Return the reference's code cells up to the last exercise with a threshold."""
    measured = {exercise_of(path) for path in measuring_files(step)}
    cells = code_cells(step, seed)
    last = max(
        place
        for place, cell in enumerate(cells)
        if is_graded(cell) and cell.metadata.nbgrader.grade_id in measured
    )
    return cells[: last + 1]


def styled_cells(step: str, style: Style, seed: int) -> list[NotebookNode]:
    """Return these code cells in a style.

    Raises:
        LookupError: the style changes a cell that is not there.
    """
    cells = cells_to_the_last_figure(step, seed)
    for cell in deepcopy(style.cells):
        cell.source = SEED_LINE.sub(f"SEED = {seed}", cell.source)
        title = cell.metadata["title"]
        place = _place(cells, title.removeprefix(AFTER))
        if title.startswith(AFTER):
            cells.insert(place + 1, cell)
        else:
            cells[place].source = cell.source
    return cells


def _place(cells: list[NotebookNode], grade_id: str) -> int:
    for place, cell in enumerate(cells):
        if cell.metadata.get("nbgrader", {}).get("grade_id") == grade_id:
            return place
    raise LookupError(f"there is no cell {grade_id}")
