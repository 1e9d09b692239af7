"""A class of the first step's four exercises that need no TensorFlow: fast to grade."""

from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell

from autograder.cases import fill_in_reference
from autograder.course_folder import CourseFolder
from autograder.grading import grade
from autograder.release.source import reference_notebook
from autograder.results import SubmissionResult

STEP = "01_data_loading"
EXERCISES = ("read_attributes", "attributes_to_csv", "to_binary", "prevalence")
WRONG_ANSWERS = {
    "read_attributes": "def read_attributes(path):\n    return 1.0",
    "attributes_to_csv": "def attributes_to_csv(attributes, path):\n    return 1.0",
    "to_binary": "def to_binary(attributes):\n    return 1.0",
    "prevalence": "def prevalence(attributes):\n    return 1.0",
}


class SmallClass:
    """A course folder with a short step 1 (four exercises, no TensorFlow), and its submissions."""

    step = STEP

    def __init__(self, course: CourseFolder) -> None:
        self.course = course
        if course.released(STEP).is_file():  # a copy of one
            return
        reference = reference_notebook(STEP, course.language)
        reference.cells = [cell for cell in reference.cells if _is_kept(cell)]
        course.release_notebook(STEP, reference)

    def blank(self) -> NotebookNode:
        """The released notebook."""
        notebook: NotebookNode = nbformat.read(self.course.released(STEP), as_version=4)
        return notebook

    def solved(self) -> NotebookNode:
        """The released notebook with the reference answers."""
        return fill_in_reference(self.blank(), STEP)

    def with_answers(self, **answers: str) -> NotebookNode:
        """The solved notebook with other code in the cells of these exercises."""
        notebook = self.solved()
        for exercise, code in answers.items():
            self.cell(notebook, f"{exercise}_solution").source = code
        return notebook

    def wrong(self, first: str = "", last: str = "") -> NotebookNode:
        """A notebook of wrong answers, with a cell of the student's own at either end."""
        notebook = self.with_answers(**WRONG_ANSWERS)
        notebook.cells.insert(0, new_code_cell(first))
        notebook.cells.append(new_code_cell(last))
        return notebook

    def right(self, first: str = "", last: str = "") -> NotebookNode:
        """A notebook of right answers, with a cell of the student's own at either end."""
        notebook = self.solved()
        notebook.cells.insert(0, new_code_cell(first))
        notebook.cells.append(new_code_cell(last))
        return notebook

    def cell(self, notebook: NotebookNode, grade_id: str) -> NotebookNode:
        """The cell with this mark."""
        marks = (cell.metadata.get("nbgrader", {}).get("grade_id") for cell in notebook.cells)
        cell: NotebookNode = notebook.cells[list(marks).index(grade_id)]
        return cell

    def hand_in(self, student: str, notebook: NotebookNode | str) -> Path:
        """Put a notebook (or any text in its place) where nbgrader collects it."""
        path = self.course.submission(student, STEP)
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(notebook, str):
            path.write_text(notebook, encoding="utf-8")
        else:
            nbformat.write(notebook, path)
        return path

    def grade(self) -> dict[str, SubmissionResult]:
        """Grade everyone, in the order of their names."""
        students = self.course.students(STEP)
        settled = grade(self.course, STEP, students, force=True)
        return {one.result.student: one.result for one in settled}

    def grade_with_an_honest_last(self) -> dict[str, SubmissionResult]:
        """Grade everyone; whoever comes last is honest and must get full marks all the same."""
        self.hand_in("zora", self.solved())
        results = self.grade()
        self.assert_earns(results["zora"], *EXERCISES)
        return results

    @staticmethod
    def assert_earns(result: SubmissionResult, *exercises: str) -> None:
        """The submission has all points of these exercises, none of the others, and was graded."""
        assert not result.problem, f"{result.student}: {result.problem}"
        assert [exercise.name for exercise in result.exercises] == list(EXERCISES)
        earned = {exercise.name: exercise.points for exercise in result.exercises}
        due = {e.name: e.most if e.name in exercises else 0 for e in result.exercises}
        assert earned == due, f"{result.student}: {earned}"


def _is_kept(cell: NotebookNode) -> bool:
    grade_id = cell.metadata.get("nbgrader", {}).get("grade_id", "")
    return grade_id.removesuffix("_solution") in EXERCISES or "find_sample()" in cell.source
