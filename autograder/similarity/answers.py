"""The code that students wrote into the cells of a step, as it was handed in."""

from collections.abc import Mapping
from dataclasses import dataclass

import nbformat
from nbformat import NotebookNode

from autograder.batch.step_gradebook import NotReleased
from autograder.batch.submission import NotGradable
from autograder.boundary.restore import restore
from autograder.cases import fill_in_reference
from autograder.course_folder import CourseFolder
from autograder.intake.find import find_submission
from autograder.intake.read import read_notebook


@dataclass(frozen=True)
class HandedIn:
    """Answers by student and cell, those of the starter and of the reference, and whose notebook
    cannot be read, and why."""

    answers: Mapping[str, Mapping[str, str]]
    starter: Mapping[str, str]
    reference: Mapping[str, str]
    unread: Mapping[str, str]


def handed_in(course: CourseFolder, step: str) -> HandedIn:
    """Return what everyone handed in for a step.

    Raises:
        NotReleased: the step has not been released in this course folder.
    """
    path = course.released(step)
    if not path.is_file():
        raise NotReleased(step)
    released = nbformat.read(path, as_version=4)
    answers, unread = {}, {}
    for student in course.students(step):
        folder = course.submission(student, step).parent
        try:
            found = find_submission(folder, student, step, course.limits_of(step))
            notebook = read_notebook(found.notebook, released).notebook
        except NotGradable as problem:
            unread[student] = str(problem)
            continue
        answers[student] = code_answers(restore(notebook, released))
    reference = fill_in_reference(released, step)
    return HandedIn(answers, code_answers(released), code_answers(reference), unread)


def code_answers(notebook: NotebookNode) -> dict[str, str]:
    """Return the code in the answer cells, by their names; answers in words are not compared."""
    return {
        cell.metadata.nbgrader.grade_id: cell.source
        for cell in notebook.cells
        if cell.cell_type == "code" and cell.metadata.get("nbgrader", {}).get("solution")
    }
