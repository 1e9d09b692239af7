"""A class in which everyone's code is a little different, made from the reference's answers.

Each student has own names for variables, some answers in another style (`answers/STEP.py`), own
comments, a helper, and in step 2 layers of other sizes. Every fourth has one answer that is
slightly wrong. Every notebook runs to its end. The same seed always gives the same class.
"""

import random
from collections.abc import Mapping
from pathlib import Path

import jupytext
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell

from autograder.bench.rewording import renamed_locals, resized_layers
from autograder.cases import fill_in_reference

ANSWERS = Path(__file__).parent / "answers"
WRONG = "wrong"
ONE_WRONG_IN = 4
WITH_LAYERS = ("build_attribute_cnn_solution",)
COMMENTS = (
    "# This took me a while.",
    "# As in the lecture.",
    "# TODO: ask whether there is a shorter way",
    "# Works on my machine",
)
HELPERS = (
    "def shape_of(values):\n    return getattr(values, 'shape', None)",
    "def look(name, value):\n    print(name, type(value).__name__)",
    "def percent(share):\n    return f'{100 * share:.1f} %'",
)

Styles = Mapping[str, list[str]]


def generated_class(
    step: str, released: NotebookNode, students: int, seed: int = 1
) -> dict[str, NotebookNode]:
    """Return that many submissions for a released notebook, by student.

    Raises:
        UnknownStep: there is no such step.
    """
    solved = fill_in_reference(released, step)
    right, wrong = _styles(step)
    notebooks = {}
    for number in range(1, students + 1):
        rng = random.Random(f"{seed} {step} {number}")
        slips = wrong if number % ONE_WRONG_IN == 0 else {}
        notebooks[f"student{number:03}"] = _one_of_the_class(solved, right, slips, rng)
    return notebooks


def _one_of_the_class(
    solved: NotebookNode, right: Styles, wrong: Styles, rng: random.Random
) -> NotebookNode:
    notebook = NotebookNode(solved, cells=[NotebookNode(cell) for cell in solved.cells])
    wrong_one = rng.choice(sorted(wrong)) if wrong else ""
    for cell in notebook.cells:
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        if not _is_answer(cell):
            continue
        styles = [cell.source, *right.get(grade_id, ())]
        source = rng.choice(wrong[grade_id] if grade_id == wrong_one else styles)
        if grade_id in WITH_LAYERS:
            source = resized_layers(source, rng)
        cell.source = f"{rng.choice(COMMENTS)}\n{renamed_locals(source, rng)}"
    helper = new_code_cell(rng.choice(HELPERS), id="helper")
    notebook.cells.insert(rng.randint(1, 3), helper)
    return notebook


def _is_answer(cell: NotebookNode) -> bool:
    return bool(cell.cell_type == "code" and cell.metadata.get("nbgrader", {}).get("solution"))


def _styles(step: str) -> tuple[Styles, Styles]:
    """Return right and slightly wrong answers by grade_id; there may be none for a step."""
    right: dict[str, list[str]] = {}
    wrong: dict[str, list[str]] = {}
    path = ANSWERS / f"{step}.py"
    for cell in jupytext.read(path).cells if path.is_file() else ():
        if cell.cell_type == "code":
            kind = wrong if WRONG in cell.metadata.get("tags", ()) else right
            kind.setdefault(cell.metadata.title, []).append(cell.source)
    return right, wrong
