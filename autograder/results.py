"""What grading left behind for one submission, read back from nbgrader's own files."""

from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from nbgrader.api import MissingEntry

from autograder.boundary.cell_report import Usage, results_from_metadata, usage_of
from autograder.course_folder import CourseFolder
from autograder.intake.claims import PublicClaim
from course.checking.result import CheckResult, Outcome


@dataclass(frozen=True)
class ExerciseResult:
    """One graded cell: the gradebook's points and the checks they come from.

    `points` is None where a person still has to grade it.
    """

    name: str
    points: float | None
    most: float
    checks: tuple[CheckResult, ...]

    @property
    def lost(self) -> tuple[CheckResult, ...]:
        """The checks that did not pass."""
        return tuple(check for check in self.checks if check.outcome is not Outcome.PASSED)


@dataclass(frozen=True)
class SubmissionResult:
    """One submission. `problem` says why it could not be graded (then there are no exercises);
    `stopped` why its code was stopped before the end; `cold_because` why it did not get the warm
    kernel that it should have had (which costs time and nothing else); `remarks` what was odd about
    what came; `claims` what the notebook says of its public checks, which is the student's word;
    `usage` what grading took. Results are equal if they say the same, whatever it took."""

    student: str
    step: str
    exercises: tuple[ExerciseResult, ...] = ()
    stopped: str = ""
    cold_because: str = ""
    problem: str = ""
    remarks: tuple[str, ...] = ()
    claims: tuple[PublicClaim, ...] = ()
    usage: Usage | None = field(default=None, compare=False)

    @property
    def points(self) -> float:
        """The points from hidden checks."""
        return sum(exercise.points or 0.0 for exercise in self.exercises if exercise.checks)

    @property
    def most(self) -> float:
        """The points there are from hidden checks."""
        return sum(exercise.most for exercise in self.exercises if exercise.checks)

    @property
    def by_hand(self) -> float:
        """The points there are besides, for answers that a person marks."""
        return sum(exercise.most for exercise in self.exercises if not exercise.checks)

    @property
    def lost(self) -> tuple[CheckResult, ...]:
        """The checks that did not pass, in the notebook's order."""
        return tuple(check for exercise in self.exercises for check in exercise.lost)


def checks_in(graded: Path) -> dict[str, tuple[CheckResult, ...]]:
    """Return the hidden checks that grading left in a graded notebook, by exercise."""
    marked = (
        (cell.metadata.get("nbgrader", {}), cell)
        for cell in nbformat.read(graded, as_version=4).cells
    )
    return {
        mark["grade_id"]: results_from_metadata(cell) for mark, cell in marked if mark.get("grade")
    }


def read_result(course: CourseFolder, student: str, step: str) -> SubmissionResult:
    """Return the result of a submission: its points as the gradebook has them, and the reasons."""
    path = course.autograded(student, step)
    if not path.is_file():
        return SubmissionResult(student, step, problem="it has not been graded")
    notebook = nbformat.read(path, as_version=4)
    exercises, stopped, cold_because = [], "", ""
    with course.gradebook() as gradebook:
        for cell in notebook.cells:
            mark = cell.metadata.get("nbgrader", {})
            if not mark.get("grade"):
                continue
            try:
                grade = gradebook.find_grade(mark["grade_id"], step, step, student)
            except MissingEntry:
                return SubmissionResult(student, step, problem="the gradebook does not know it")
            noted = cell.metadata.get("rostros", {})
            stopped = stopped or noted.get("stopped", "")
            cold_because = cold_because or noted.get("cold_because", "")
            exercises.append(
                ExerciseResult(
                    name=mark["grade_id"],
                    points=None if grade.needs_manual_grade else float(grade.score),
                    most=float(grade.max_score),
                    checks=results_from_metadata(cell),
                )
            )
    return SubmissionResult(
        student, step, tuple(exercises), stopped, cold_because, usage=usage_of(notebook)
    )
