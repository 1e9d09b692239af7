"""Submissions written as small text files: what they change in a notebook, and what they must earn.

A case is a py:percent file. Its first cell holds a docstring (one line that says what it is) and
literals: `STARTS_FROM` ("reference", if it is left out, or "blank") and `LOSES`, the checks or
whole exercises that must not be earned, or "everything" (left out: none). Each further cell
replaces the cell of the notebook whose grade_id is its title, or, titled `after GRADE_ID`, is
inserted behind that cell. Cell tags of the file are kept.
"""

import ast
import re
from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import jupytext
from nbformat import NotebookNode

from autograder.release.source import reference_notebook
from autograder.results import SubmissionResult

AFTER = "after "
EVERYTHING = "everything"
MARKER = re.compile(r"^ *### (BEGIN|END) SOLUTION\n?", re.MULTILINE)


@dataclass(frozen=True)
class Case:
    """One submission, or the part of one that is not the reference's.

    A wrong solution of the bank says which check is there to catch it (`caught_by`) and words of
    the hint that helps; one that is `alone` cannot share a submission with others. A hostile one
    names its step.
    """

    name: str
    summary: str
    starts_from: str
    loses: frozenset[str]  # names of checks and exercises; EVERYTHING alone means all of them
    cells: tuple[NotebookNode, ...]
    step: str = ""
    caught_by: str = ""
    hint: str = ""
    alone: bool = False


def read_case(path: Path) -> Case:
    """Return the case in a file."""
    head, *cells = jupytext.read(path).cells
    module = ast.parse(head.source)
    literals = {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in module.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    return Case(
        name=path.stem,
        summary=ast.get_docstring(module) or "",
        starts_from=literals.get("STARTS_FROM", "reference"),
        loses=_names(literals.get("LOSES", [])),
        cells=tuple(cells),
        step=literals.get("STEP", ""),
        caught_by=literals.get("CAUGHT_BY", ""),
        hint=literals.get("HINT", ""),
        alone=literals.get("ALONE", False),
    )


def _names(loses: str | list[str]) -> frozenset[str]:
    return frozenset([loses] if isinstance(loses, str) else loses)


def read_cases(folder: Path) -> tuple[Case, ...]:
    """Return the cases of a folder, by name."""
    return tuple(read_case(path) for path in sorted(folder.glob("*.py")))


def submission(case: Case, step: str, released: NotebookNode) -> NotebookNode:
    """Return the notebook that this student hands in."""
    filled = case.starts_from == "reference"
    notebook = fill_in_reference(released, step) if filled else deepcopy(released)
    put_cells(case, notebook)
    return notebook


def put_cells(case: Case, notebook: NotebookNode) -> None:
    """Put a case's cells into a notebook."""
    for cell in deepcopy(case.cells):
        title = cell.metadata.pop("title")
        if title.startswith(AFTER):
            position = notebook.cells.index(find_cell(notebook, title.removeprefix(AFTER)))
            notebook.cells.insert(position + 1, cell)
        else:
            target = find_cell(notebook, title)
            target.source = cell.source
            target.metadata.update(cell.metadata)


def fill_in_reference(released: NotebookNode, step: str) -> NotebookNode:
    """Return the released notebook with the reference solution's answers in it."""
    answers = {
        cell.metadata.nbgrader.grade_id: MARKER.sub("", cell.source)
        for cell in reference_notebook(step).cells
        if cell.metadata.get("nbgrader", {}).get("solution")
    }
    notebook = deepcopy(released)
    for cell in notebook.cells:
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id")
        cell.source = answers.get(grade_id, cell.source)
    return notebook


def surprises(case: Case, result: SubmissionResult) -> list[str]:
    """Return in what the result differs from what the case must earn (nothing, if all is well)."""
    if result.problem:
        return [f"it was not graded: {result.problem}"]
    checks = [check for exercise in result.exercises for check in exercise.checks]
    due = {c.check for c in checks if {c.check, c.exercise, EVERYTHING} & case.loses}
    lost = {check.check for check in result.lost}
    known = {EVERYTHING}.union(*((check.check, check.exercise) for check in checks))
    unknown = case.loses - known
    return [
        *(f"{name} is no check or exercise" for name in sorted(unknown)),
        *(f"{name} should not have passed" for name in sorted(due - lost)),
        *(f"{name} should have passed" for name in sorted(lost - due)),
        *_point_surprises(result),
    ]


def _point_surprises(result: SubmissionResult) -> Iterable[str]:
    for exercise in result.exercises:
        earned = sum(check.earned for check in exercise.checks)
        if exercise.checks and exercise.points != earned:
            yield f"{exercise.name}: {earned} earned, but the gradebook says {exercise.points}"


def find_cell(notebook: NotebookNode, grade_id: str) -> NotebookNode:
    """Return the cell of that name.

    Raises:
        LookupError: there is none.
    """
    cells: list[NotebookNode] = notebook.cells
    for cell in cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == grade_id:
            return cell
    raise LookupError(f"there is no cell {grade_id}")
