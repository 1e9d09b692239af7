"""Put a submission back into the shape of the released notebook before nbgrader looks at it.

Students copy, delete and edit test cells, tools drop metadata, and nbgrader trips over each of
these, sometimes for the whole class. So the released notebook says which managed cells there are;
from the submission come only the student's own answers, found by their mark or by the function
they define.
"""

import ast
from collections.abc import Collection, Sequence
from copy import deepcopy
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.boundary.blank_answers import is_blank, released_notebook
from autograder.boundary.handed_in import course_of, demand_plain_files, submitted_folder
from autograder.boundary.harmless import harmless_attachments, make_prose_harmless, plain_text


class RestoreSubmission(NbGraderPreprocessor):
    """Runs first when nbgrader sanitizes a submission."""

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Return the restored notebook."""
        demand_plain_files(submitted_folder(course_of(self), resources))
        released = nbformat.read(released_notebook(self, resources), as_version=4)
        return restore(nb, released), resources


def restore(submitted: NotebookNode, released: NotebookNode) -> NotebookNode:
    """Return the submission with exactly the released notebook's managed cells, in its order.

    Managed cells (nbgrader's: answers and tests) appear once each. A test is the released one and
    stands behind its answer: before the next answer where the student has it there, as a helper may
    be defined in between, or else at once. Every other cell of the student's stays where it is, as
    an ordinary cell.
    """
    managed = [cell for cell in released.cells if _mark(cell)]
    answers = [cell for cell in managed if cell.metadata.nbgrader.get("solution")]
    known = {_grade_id(answer): answer for answer in answers}
    chosen = {
        grade_id: _find_answer(answer, submitted.cells, known) for grade_id, answer in known.items()
    }
    taken = {id(cell): grade_id for grade_id, cell in chosen.items() if cell is not None}
    released_text = {cell.source for cell in released.cells}

    cells: list[NotebookNode] = []
    waiting, tests = deepcopy(managed), list[NotebookNode]()
    for place, cell in enumerate(submitted.cells):
        if id(cell) in taken:
            cells += tests
            answer, *tests = _with_its_tests(taken[id(cell)], waiting)
            cells.append(_answered(answer, cell))
            later = {_grade_id(other) for other in submitted.cells[place + 1 :]}
            if not later.issuperset(map(_grade_id, tests)):
                cells, tests = [*cells, *tests], []
        elif _grade_id(cell) in map(_grade_id, tests):
            cells, tests = [*cells, *tests], []
        elif _is_students_own(cell, managed, known):
            cells.append(_ordinary(cell, released_text))
    cells += [*tests, *waiting]

    restored = deepcopy(submitted)
    restored.metadata = deepcopy(released.metadata)
    restored.nbformat, restored.nbformat_minor = released.nbformat, released.nbformat_minor
    restored.cells = cells
    return _with_unique_ids(restored)


def _with_its_tests(grade_id: str, waiting: list[NotebookNode]) -> list[NotebookNode]:
    """Take the answer `grade_id` and the tests that follow it from the waiting managed cells."""
    start = [_grade_id(cell) for cell in waiting].index(grade_id)
    end = start + 1
    while end < len(waiting) and not waiting[end].metadata.nbgrader.get("solution"):
        end += 1
    found = waiting[start:end]
    del waiting[start:end]
    return found


def _find_answer(
    answer: NotebookNode, cells: Sequence[NotebookNode], answer_ids: Collection[str]
) -> NotebookNode | None:
    """Return the student's cell that holds this answer, or None.

    Of several the last one that is not the untouched stub counts: by nbgrader's mark, else by a
    definition of the same function.
    """
    marked = [cell for cell in cells if _grade_id(cell) == _grade_id(answer)]
    names = defined_functions(answer.source)
    defining = [
        cell
        for cell in cells
        if cell.cell_type == "code"
        and _grade_id(cell) not in answer_ids
        and names & defined_functions(cell.source)
    ]
    for candidates in (marked, defining if names else []):
        changed = [cell for cell in candidates if not is_blank(cell, answer)]
        if changed:
            return changed[-1]
    return marked[-1] if marked else None


def _is_students_own(
    cell: NotebookNode, managed: Sequence[NotebookNode], answers: dict[str, NotebookNode]
) -> bool:
    """Whether a cell that is no chosen answer stays: not a test, and not a stub left behind."""
    grade_id = _grade_id(cell)
    if grade_id in answers:
        return not is_blank(cell, answers[grade_id])
    return grade_id not in {_grade_id(known) for known in managed}


def _answered(own: NotebookNode, answer: NotebookNode) -> NotebookNode:
    """Return the released cell with the student's answer in it."""
    if own.cell_type != "code":
        return own if is_blank(answer, own) else _prose(own, answer)
    own.source = plain_text(answer.source)
    return own


def _ordinary(cell: NotebookNode, released_text: set[str]) -> NotebookNode:
    """Return a new cell of the same text: of metadata nothing is kept, tags and formats act."""
    own: NotebookNode = new_markdown_cell(cell.source)
    if cell.cell_type == "code":
        own = new_code_cell(plain_text(cell.source))
    elif cell.cell_type != "markdown" or cell.source not in released_text:
        own = _prose(own, cell)  # a raw cell too: as one, it would go into the page as it is
    return own


def _prose(target: NotebookNode, written: NotebookNode) -> NotebookNode:
    pictures = harmless_attachments(written.get("attachments"))
    target.source = make_prose_harmless(written.source, pictures)
    if pictures:
        target["attachments"] = pictures
    return target


def _with_unique_ids(notebook: NotebookNode) -> NotebookNode:
    for number, cell in enumerate(notebook.cells):
        cell["id"] = f"cell-{number}"
    return notebook


def _mark(cell: NotebookNode) -> dict[str, Any]:
    mark = cell.metadata.get("nbgrader")
    return mark if isinstance(mark, dict) else {}


def _grade_id(cell: NotebookNode) -> str:
    return str(_mark(cell).get("grade_id", ""))


def defined_functions(source: str) -> set[str]:
    """Return the names of the functions that code defines at its top; none if it is no Python."""
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return set()
    return {node.name for node in body if isinstance(node, ast.FunctionDef)}
