"""Run and grade the reference solution of a step, several times, and note what it took."""

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

import nbformat
from nbformat import NotebookNode
from traitlets.config import Config

from autograder.bench.costs import GradingCost, NotebookCost
from autograder.bench.spent import Spent, spent_on
from autograder.boundary.hidden_checks import is_graded
from autograder.cases import fill_in_reference
from autograder.course_folder import CourseFolder
from autograder.nbgrader_settings import GradingData
from autograder.release.execution import SECONDS_PER_CELL, run_reference
from autograder.release.source import reference_notebook
from course.sample import SAMPLE_VARIABLE

STUDENT = "anyone"


class StockCourseFolder(CourseFolder):
    """A course folder in which nbgrader grades as it comes: in a plain kernel, by its own output.

    This is what one would use instead. Only the time limit of a cell is ours, as nbgrader's 30
    seconds are too short for a training, and the kernel keeps its warnings to itself.
    """

    def config(self) -> Config:
        """Return nbgrader's configuration for this folder."""
        config = super().config()
        del config["Autograde"]
        config.Execute.timeout = SECONDS_PER_CELL
        config.Execute.extra_arguments = ["--log-level=ERROR"]
        return config


@dataclass(frozen=True)
class TwoCourses:
    """The same step and the same submission in two course folders, to be graded in turn."""

    step: str
    notebook: NotebookNode
    ours: CourseFolder
    stock: CourseFolder

    @classmethod
    def in_folder(
        cls, folder: Path, reference: NotebookNode, step: str, data: GradingData
    ) -> "TwoCourses":
        """Release `reference` in both folders and hand in its answers."""
        ours = CourseFolder(folder / "ours", data)
        stock = StockCourseFolder(folder / "stock", data)
        for course in (ours, stock):
            released = nbformat.read(course.release_notebook(step, reference), as_version=4)
            notebook = fill_in_reference(released, step)
            path = course.submission(STUDENT, step)
            path.parent.mkdir(parents=True)
            nbformat.write(notebook, path)
        return cls(step, notebook, ours, stock)

    def grade_in_turn(self, repeats: int) -> GradingCost:
        """Grade the submission ours, stock, ours, stock … and return what it took."""
        pairs = [(self._grade(self.ours), self._grade(self.stock)) for _ in range(repeats)]
        ours, stock = zip(*pairs, strict=True)
        cells = sum(is_graded(cell) for cell in self.notebook.cells)
        return GradingCost(self.step, cells, ours, stock)

    def _grade(self, course: CourseFolder) -> Spent:
        sample = str(course.data.sample.resolve())
        with mock.patch.dict(os.environ, {SAMPLE_VARIABLE: sample}):  # the stock kernel asks for it
            return spent_on(lambda: course.autograde(STUDENT, self.step))


def grading_cost(step: str, data: GradingData, repeats: int) -> GradingCost:
    """Return what grading the reference solution of a step takes, ours and stock.

    Raises:
        NbgraderFailed: nbgrader could not do it.
    """
    with tempfile.TemporaryDirectory(prefix="rostros-") as folder:
        courses = TwoCourses.in_folder(Path(folder), reference_notebook(step), step, data)
        return courses.grade_in_turn(repeats)


def notebook_cost(step: str, data: GradingData, repeats: int) -> NotebookCost:
    """Return what running the reference notebook of a step takes from end to end.

    Raises:
        ReferenceFailed: a cell raised.
    """
    with tempfile.TemporaryDirectory(prefix="rostros-") as folder:
        target = Path(folder) / f"{step}.ipynb"
        runs = [spent_on(lambda: run_reference(step, data.sample, target)) for _ in range(repeats)]
    return NotebookCost(step, tuple(runs))
