"""What has become of what a student handed in for a step: missing, failed and graded are apart."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from nbgrader.api import SubmittedAssignment

from autograder.batch.results_store import ResultsStore
from autograder.batch.submission import NotGradable
from autograder.course_folder import CourseFolder
from autograder.intake.find import find_submission
from autograder.marks import grades_of, has_points

HALF_WAY = "nbgrader autograde ended before it gave points"


class State(StrEnum):
    """Where a hand-in stands."""

    MISSING = "missing"
    WAITING = "not graded yet"
    FAILED = "could not be graded"
    GRADED = "graded"


@dataclass(frozen=True)
class Standing:
    """Where a hand-in stands.

    `why` says why what was handed in last could not be graded; a grade from before is kept.
    `again`: it was handed in again since it was graded.
    """

    state: State
    why: str = ""
    again: bool = False

    def __str__(self) -> str:
        """Return it in words."""
        if self.state is State.GRADED and self.why:
            return f"graded, but what was handed in last could not be: {self.why}"
        if self.again:
            return "graded, and handed in again since"
        return f"{self.state}: {self.why}" if self.why else str(self.state)


def standing_of(
    course: CourseFolder, step: str, student: str, submission: SubmittedAssignment | None
) -> Standing:
    """Return where a student stands; `submission` is the gradebook's, None if it has none."""
    handed_in = _handed_in(course.submission(student, step).parent)
    refusal = ResultsStore.of_step(course.root, step).refusal(student)
    if refusal and (handed_in is None or refusal.when < handed_in):
        refusal = None  # that was about another hand-in
    if submission is not None and any(map(has_points, grades_of(submission))):
        if refusal:
            return Standing(State.GRADED, refusal.problem)
        another = handed_in is not None and _is_another(course, step, student, handed_in)
        return Standing(State.GRADED, again=another)
    if refusal:
        return Standing(State.FAILED, refusal.problem)
    if handed_in is None:
        return Standing(State.MISSING)
    return Standing(State.WAITING) if submission is None else Standing(State.FAILED, HALF_WAY)


def _handed_in(folder: Path) -> float | None:
    """Return when anything in a folder last changed (seconds since 1970); None: it is not there.

    A copied file may keep its own date, but not the one of its entry on the disk.
    """
    if not folder.is_dir():
        return None
    return max(place.lstat().st_ctime for place in (folder, *folder.rglob("*")))


def _is_another(course: CourseFolder, step: str, student: str, handed_in: float) -> bool:
    """Return whether a hand-in is not the graded one; only the content counts, if it is known."""
    graded = course.autograded(student, step)
    if graded.is_file() and graded.stat().st_mtime >= handed_in:
        return False
    stored = ResultsStore.of_step(course.root, step).find(student)
    if stored is None:
        return graded.is_file()
    folder = course.submission(student, step).parent
    try:
        found = find_submission(folder, student, step, course.limits_of(step))
    except NotGradable:
        return True
    origin = stored.provenance
    return origin.with_submission(found, origin.language).notebook != origin.notebook
