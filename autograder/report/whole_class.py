"""The report about a whole class, whoever of it has just been graded."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from autograder.batch.coordinator import Settled
from autograder.batch.results_store import ResultsStore
from autograder.course_folder import CourseFolder
from autograder.report.page import write_report
from autograder.results import SubmissionResult


def write_class_report(
    course: CourseFolder,
    step: str,
    settled: Sequence[Settled],
    path: Path,
    waiting: Sequence[str] = (),
) -> None:
    """Write the report about those who have just been graded and everyone else who handed in.

    The answers of `waiting` have still to be marked by a person.

    Raises:
        OSError: it cannot be written; what was there before still is.
    """
    whole = sorted([*settled, *_others(course, step, settled)], key=lambda one: one.result.student)
    origins = {one.result.student: one.provenance for one in whole if one.provenance}
    write_report(course, step, [one.result for one in whole], path, origins, len(waiting))


def _others(course: CourseFolder, step: str, settled: Sequence[Settled]) -> Iterator[Settled]:
    store = ResultsStore.of_step(course.root, step)
    for student in sorted(set(course.students(step)) - {one.result.student for one in settled}):
        if stored := store.find(student):
            yield Settled(stored.graded.result, provenance=stored.provenance)
            continue
        refusal = store.refusal(student)
        problem = refusal.problem if refusal else "It has not been graded."
        yield Settled(SubmissionResult(student, step, problem=problem))
