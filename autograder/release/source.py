"""Read a step's one source and make the reference notebook that nbgrader starts from."""

import hashlib
import re
from pathlib import Path

import jupytext
import nbformat
from nbformat import NotebookNode

from autograder.boundary.hidden_checks import has_hidden_checks, points_of_exercise
from autograder.translations import prose
from autograder.translations.grading import grading_translation
from course.translation import ENGLISH
from data_scripts.errors import WRONG_USAGE, UserError

# A notebook's first import from `course`, behind which another language's notebook names it.
COURSE_IMPORT = re.compile(r"^from course import (?:\([^)]*\)|.*)$", re.MULTILINE)
LANGUAGE_LINES = r"\g<0>" + '\nfrom course.translation import use_language\n\nuse_language("{}")'
SOLUTIONS = Path(__file__).parent.parent.parent / "solutions"


class UnknownStep(UserError):
    """There is no such step."""

    exit_code = WRONG_USAGE


def steps() -> tuple[str, ...]:
    """Return the names of all steps, in the course's order."""
    return tuple(sorted(path.parent.name for path in SOLUTIONS.glob("*/*.py")))


def demand_step(step: str) -> None:
    """Make sure that there is a step of this name.

    Raises:
        UnknownStep: there is none.
    """
    if step not in steps():
        raise UnknownStep(f"There is no step {step!r}. The steps are: {', '.join(steps())}.")


def reference_notebook(step: str, language: str = ENGLISH) -> NotebookNode:
    """Return the step's reference notebook, not executed, its prose in a language.

    Graded cells get the sum of their hidden checks' points; cell ids depend on content alone, so
    that the same source always gives the same notebook.

    Raises:
        UnknownStep: there is no source of that name.
        NoSuchLanguage: the course is not there in that language.
    """
    demand_step(step)
    notebook: NotebookNode = jupytext.read(SOLUTIONS / step / f"{step}.py")
    notebook.metadata = NotebookNode(
        kernelspec={"display_name": "Python 3", "language": "python", "name": "python3"},
        language_info={"name": "python"},
    )
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    for number, cell in enumerate(notebook.cells):
        mark = cell.metadata.get("nbgrader", {})
        if mark.get("grade") and has_hidden_checks(step, mark["grade_id"]):
            mark["points"] = points_of_exercise(step, mark["grade_id"])
        cell["id"] = _cell_id(cell, number)
    if language != ENGLISH:
        _speak(notebook, language)
    nbformat.validate(notebook)
    return notebook


def _speak(notebook: NotebookNode, language: str) -> None:
    """Translate the prose, and let the code say in which language the course is to answer."""
    translate = grading_translation(language)
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = prose.translated(cell.source, translate)
    first = next(cell for cell in notebook.cells if COURSE_IMPORT.search(cell.source))
    first.source = COURSE_IMPORT.sub(LANGUAGE_LINES.format(language), first.source, count=1)


def _cell_id(cell: NotebookNode, number: int) -> str:
    name = cell.metadata.get("nbgrader", {}).get("grade_id")
    return name or f"{number}-{hashlib.sha256(cell.source.encode()).hexdigest()[:8]}"
