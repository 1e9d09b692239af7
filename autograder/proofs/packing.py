"""Pack cases of different exercises into one submission: a notebook costs the same with eight.

Behind each graded cell that a case has changed the reference's functions are defined again, as if
the student had put the right ones into a cell of their own. So later exercises stand on right ones.
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


def notebook_of(pack: Pack, step: str, released: NotebookNode) -> NotebookNode:
    """Return the notebook that is handed in."""
    if not pack.cases[0].exercise:
        return submission(pack.cases[0].case, step, released)
    reference = fill_in_reference(released, step)
    notebook = fill_in_reference(released, step)
    for one in pack.cases:
        put_cells(one.case, notebook)
        _define_again(one.exercise, notebook, reference)
    return notebook


def _define_again(exercise: str, notebook: NotebookNode, reference: NotebookNode) -> None:
    source = "\n\n".join(_functions(find_cell(reference, exercise + SOLUTION).source))
    if source:  # an exercise may ask for a trained model, which nobody trains twice
        position = notebook.cells.index(find_cell(notebook, exercise))
        notebook.cells.insert(position + 1, nbformat.v4.new_code_cell(source))


def _functions(source: str) -> Iterator[str]:
    definitions = ast.Import | ast.ImportFrom | ast.FunctionDef | ast.ClassDef
    statements = ast.parse(source).body
    if all(isinstance(statement, definitions) for statement in statements):
        for statement in statements:
            yield ast.get_source_segment(source, statement) or ""
