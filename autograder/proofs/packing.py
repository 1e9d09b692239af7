"""Pack cases of different exercises into one submission: a notebook costs the same with eight.

Behind each graded cell that a case has changed the reference's functions are defined again, as if
the student had put the right ones into a cell of their own. So later exercises stand on right ones.
An exercise whose answer is no function but a trained model is left as it was released, unless a
case answers it, and what stands behind the last check is left out: nobody trains a model twenty
times to look at another exercise.
"""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, zip_longest

import nbformat
from nbformat import NotebookNode

from autograder.cases import fill_in_reference, find_cell, put_cells, submission
from autograder.proofs.bank import BankCase

SOLUTION = "_solution"


@dataclass(frozen=True)
class Pack:
    """A submission of the bank: at most one case of each exercise, or one that is alone."""

    student: str
    cases: tuple[BankCase, ...]

    def case_of(self, exercise: str) -> BankCase | None:
        """Return the case that answers an exercise, if there is one."""
        return next((one for one in self.cases if one.exercise == exercise), None)


@dataclass(frozen=True)
class HandedIn:
    """A pack as a notebook, and the exercises that it leaves as they were released."""

    pack: Pack
    notebook: NotebookNode
    left_blank: frozenset[str]


def packs(cases: Sequence[BankCase]) -> tuple[Pack, ...]:
    """Return the submissions of one step."""
    single = [one for one in cases if not one.exercise or one.case.alone]
    shared = [one for one in cases if one.exercise and not one.case.alone]
    columns = [list(group) for _, group in groupby(shared, key=lambda one: one.exercise)]
    rows = zip_longest(*columns)
    return (
        *(
            Pack(f"pack_{number:02}", tuple(one for one in row if one))
            for number, row in enumerate(rows, start=1)
        ),
        *(Pack(_name(one), (one,)) for one in single),
    )


def _name(one: BankCase) -> str:
    return "_".join(filter(None, (one.exercise or one.kind, one.case.name)))


def hand_in(pack: Pack, step: str, released: NotebookNode) -> HandedIn:
    """Return what a pack's student hands in for a step."""
    if not pack.cases[0].exercise:
        return HandedIn(pack, submission(pack.cases[0].case, step, released), frozenset())
    reference = fill_in_reference(released, step)
    notebook = fill_in_reference(released, step)
    _end_with_the_last_check(notebook)
    blank = {one for one in _trained(reference) if not pack.case_of(one)}
    for exercise in blank:
        cell = find_cell(notebook, exercise + SOLUTION)
        cell.source = find_cell(released, exercise + SOLUTION).source
    for one in pack.cases:
        put_cells(one.case, notebook)
        _define_again(one.exercise, notebook, reference)
    return HandedIn(pack, notebook, frozenset(blank))


def _trained(reference: NotebookNode) -> Iterator[str]:
    """Yield the exercises whose answer is more than definitions."""
    for cell in reference.cells:
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        exercise = grade_id.removesuffix(SOLUTION)
        if cell.cell_type == "code" and exercise != grade_id and not _definitions(cell.source):
            yield exercise


def _end_with_the_last_check(notebook: NotebookNode) -> None:
    """Leave out what runs behind the last check: in step 3, the training of eight networks."""
    names = [cell.metadata.get("nbgrader", {}) for cell in notebook.cells]
    checks = [
        name.get("grade") and cell.cell_type == "code"
        for name, cell in zip(names, notebook.cells, strict=True)
    ]
    end = len(checks) - checks[::-1].index(True)
    rest = zip(names[end:], notebook.cells[end:], strict=True)
    notebook.cells[end:] = [cell for name, cell in rest if name]


def _define_again(exercise: str, notebook: NotebookNode, reference: NotebookNode) -> None:
    source = "\n\n".join(_definitions(find_cell(reference, exercise + SOLUTION).source))
    if source:
        position = notebook.cells.index(find_cell(notebook, exercise))
        notebook.cells.insert(position + 1, nbformat.v4.new_code_cell(source))


def _definitions(source: str) -> list[str]:
    """Return the functions, classes and imports of a cell that has nothing else, or else none."""
    kinds = ast.Import | ast.ImportFrom | ast.FunctionDef | ast.ClassDef
    statements = ast.parse(source).body
    if not all(isinstance(statement, kinds) for statement in statements):
        return []
    return [ast.get_source_segment(source, statement) or "" for statement in statements]
