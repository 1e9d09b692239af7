"""The syllabus, read from the notebooks: titles, times, aims, exercises and their points."""

import functools
import re
from collections.abc import Callable, Iterator

from nbformat import NotebookNode

from autograder.boundary.hidden_checks import is_graded
from autograder.release.source import reference_notebook, steps
from autograder.translations import prose
from course.translation import ENGLISH

HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)


def syllabus(language: str, translate: Callable[[str], str]) -> str:
    """Return a section for each step: what its notebook says about itself, and its exercises."""
    return "\n\n".join(_section(step, language, translate) for step in steps())


def exercises(step: str) -> tuple[str, ...]:
    """Return the names of a step's exercises, in the notebook's order."""
    cells = _notebook(step, ENGLISH).cells
    return tuple(cell.metadata.nbgrader.grade_id for cell in cells if is_graded(cell))


_notebook = functools.cache(reference_notebook)  # a second each: it collects all checks


def _section(step: str, language: str, translate: Callable[[str], str]) -> str:
    notebook = _notebook(step, language)
    blocks = prose.blocks(notebook.cells[0].source)[::2]
    about = next(block for block in blocks if block.startswith("| | |\n|---|---|\n"))
    graded = list(_graded(notebook))
    total = sum(points for _, points in graded)
    rows = [f"| {name} | {points} |" for name, points in graded]
    head = [f"| {translate('exercise')} | {translate('points')} |", "|---|---:|"]
    foot = f"| **{translate('together')}** | **{total}** |"
    return "\n\n".join([f"#{blocks[0]}", blocks[1], about, "\n".join([*head, *rows, foot])])


def _graded(notebook: NotebookNode) -> Iterator[tuple[str, int]]:
    """Yield what can be earned: the link of an exercise, or a question, and its points."""
    question = ""
    for cell in notebook.cells:
        mark = cell.metadata.get("nbgrader", {})
        if is_graded(cell):
            yield f"[`{mark['grade_id']}`](#exercise-{mark['grade_id']})", int(mark["points"])
        elif mark.get("grade"):
            yield question, int(mark["points"])
        elif cell.cell_type == "markdown":
            question = ([question, *HEADING.findall(cell.source)])[-1]
