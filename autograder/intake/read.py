"""A clean notebook out of the bytes that were handed in."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from nbformat import NotebookNode

from autograder.batch.submission import NotGradable
from autograder.boundary.hidden_checks import is_graded
from autograder.boundary.restore import defined_functions
from autograder.intake.cells import cell_values, clean_cell, grade_id
from autograder.intake.claims import PublicClaim, last_claims
from autograder.intake.exercises import exercises_by_step
from autograder.intake.json_text import PUBLIC_CLAIMS, parse
from autograder.intake.names import shown
from autograder.sandbox.limits import MEGABYTE

# The notebook, its graded copy and the feedback page each hold the text and the pictures again.
LARGEST_TEXT = 16 * MEGABYTE
LARGEST_PICTURES = 32 * MEGABYTE


@dataclass(frozen=True)
class ReadNotebook:
    """A valid notebook of format 4 without outputs; `remarks` say what was odd about it, `claims`
    what its public checks had said."""

    notebook: NotebookNode
    remarks: tuple[str, ...] = ()
    claims: tuple[PublicClaim, ...] = ()


def read_notebook(content: bytes, released: NotebookNode) -> ReadNotebook:
    """Return the notebook in these bytes, handed in for the step whose notebook is `released`.

    Raises:
        NotGradable: it is none, it is damaged, or it is another step's.
    """
    values, written = parse(content)
    found = cell_values(values)
    cells = [clean_cell(cell) for cell in found]
    size = sum(len(cell.source) for cell in cells)
    if size > LARGEST_TEXT:
        raise NotGradable(
            f"The notebook's cells hold {size // MEGABYTE} MB of text without their outputs; at "
            f"most {LARGEST_TEXT // MEGABYTE} are graded. Ask the student to take data out of them."
        )
    theirs = _demand_step(cells, released)
    remarks = (*written, *_old_format(values), *_language(values), *theirs, *_ids(found))
    pictures = _without_too_many_pictures(cells)
    notebook = deepcopy(released)
    notebook.nbformat_minor = max(5, notebook.nbformat_minor)
    notebook.cells = cells
    for number, cell in enumerate(cells):
        cell["id"] = f"cell-{number}"
    claims = last_claims((cell.get(PUBLIC_CLAIMS, ()) for cell in found), _graded(released))
    return ReadNotebook(notebook, (*remarks, *pictures), claims)


def _graded(released: NotebookNode) -> list[str]:
    return [grade_id(cell) for cell in released.cells if is_graded(cell)]


def _demand_step(cells: Sequence[NotebookNode], released: NotebookNode) -> tuple[str, ...]:
    """Refuse another step's notebook; return a remark where nothing tells which step it is.

    Only exercises tell: written questions have the same marks in several steps.
    """
    steps = exercises_by_step()
    due = _matches(released.cells)
    own = max(steps, key=lambda step: due[step])
    found = _matches(cells)
    likely = max(steps, key=lambda step: found[step])
    if found[own]:
        return ()
    if found[likely] > 1:
        raise NotGradable(
            f"This is {likely}, handed in for {own}. Ask the student for the right notebook."
        )
    return ("The notebook holds no exercise of this step.",)


def _matches(cells: Sequence[NotebookNode]) -> dict[str, int]:
    """Return how many exercises of each step have their answer's mark or function in the cells."""
    marks = {grade_id(cell) for cell in cells}
    codes = [cell.source for cell in cells if cell.cell_type == "code"]
    functions = set().union(*map(defined_functions, codes))
    return {
        step: sum(name in functions or f"{name}_solution" in marks for name in exercises)
        for step, exercises in exercises_by_step().items()
    }


def _old_format(values: dict[str, Any]) -> tuple[str, ...]:
    number = values.get("nbformat")
    if number == 4:
        return ()
    if isinstance(number, int):
        return (f"The notebook is of format {number}; it was read as format 4.",)
    return ("The notebook does not say of which format it is.",)


def _language(values: dict[str, Any]) -> tuple[str, ...]:
    metadata = values.get("metadata")
    spec = metadata.get("kernelspec") if isinstance(metadata, dict) else None
    language = spec.get("language") if isinstance(spec, dict) else None
    if not isinstance(language, str) or language.lower() in ("python", ""):
        return ()
    return (f"The notebook says that it is for {shown(language[:40])}; it was run as Python.",)


def _ids(found: Sequence[dict[str, Any]]) -> tuple[str, ...]:
    marks = [mark for mark in map(grade_id, found) if mark]
    twice = sorted({mark for mark in marks if marks.count(mark) > 1})
    return (f"Cells are there more than once: {shown(', '.join(twice[:5]))}.",) if twice else ()


def _without_too_many_pictures(cells: Sequence[NotebookNode]) -> tuple[str, ...]:
    """Take out attached pictures from the first on that does not fit."""
    room, dropped = LARGEST_PICTURES, 0
    for cell in cells:
        bundles = cell.get("attachments", {}).values()
        size = sum(len(picture) for bundle in bundles for picture in bundle.values())
        room -= size
        if size and room < 0:
            del cell["attachments"]
            dropped += 1
    if not dropped:
        return ()
    return (f"Attached pictures of {dropped} cells are left out: they are too large.",)
