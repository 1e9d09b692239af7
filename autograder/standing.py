"""What has become of what a student handed in for a step: missing, failed and graded are apart."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from nbgrader.api import SubmittedAssignment

from autograder.batch.results_store import ResultsStore
from autograder.batch.submission import NotGradable
from autograder.course_folder import CourseFolder
from autograder.intake.find import find_submission

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

    `why` says why it could not be graded. `outdated`: what is graded is not what lies in
    `submitted/` now; it says what became of that.
    """

    state: State
    why: str = ""
    outdated: str = ""


def standing_of(
    course: CourseFolder, step: str, student: str, submission: SubmittedAssignment | None
) -> Standing:
    """Return where a student stands; `submission` is the gradebook's, None if it has none."""
    handed_in = _handed_in(course.submission(student, step).parent)
    refusal = ResultsStore.of_step(course.root, step).refusal(student)
    if refusal and (handed_in is None or refusal.when < handed_in):
        refusal = None  # that was about another hand-in
    if submission is not None and has_points(submission):
        if refusal:
            later = f"what was handed in later could not be graded: {refusal.problem}"
            return Standing(State.GRADED, outdated=later)
        if handed_in is not None and _is_another(course, step, student, handed_in):
            return Standing(State.GRADED, outdated="it was handed in again, not graded yet")
        return Standing(State.GRADED)
    if refusal:
        return Standing(State.FAILED, refusal.problem)
    if handed_in is None:
        return Standing(State.MISSING)
    if submission is not None:
        return Standing(State.FAILED, HALF_WAY)
    return Standing(State.WAITING)


def has_points(submission: SubmittedAssignment) -> bool:
    """Return whether a submission was graded: nbgrader counts one that crashed it as 0 points."""
    return any(
        grade.auto_score is not None or grade.manual_score is not None
        for notebook in submission.notebooks
        for grade in notebook.grades
    )


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
    return origin.with_submission(found).notebook != origin.notebook
