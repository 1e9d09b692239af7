"""Grade the submissions of a step in a course folder; a bad one never stops the rest."""

from collections.abc import Iterable, Iterator, Sequence

from autograder.batch import warm_here
from autograder.batch.coordinator import Coordinator, Settled
from autograder.batch.engine import Engine, InlineEngine
from autograder.batch.gradebook_writer import GradebookWriter
from autograder.batch.preparation import prepare
from autograder.batch.results_store import ResultsStore
from autograder.batch.submission import Submission
from autograder.course_folder import CourseFolder
from autograder.intake.find import find_submission
from autograder.scratch import remove_left_behind


def grade(
    course: CourseFolder,
    step: str,
    students: Iterable[str],
    engine: Engine | None = None,
    *,
    languages: Sequence[str] = (),
    force: bool = False,
) -> Iterator[Settled]:
    """Grade each student's submission and yield each once, in the order in which they are done.

    Points go to the gradebook, graded notebooks to `autograded/`, pages for students to
    `feedback/`, each in the notebook's own language if that is one of `languages`, else in the
    first of them (none named: in the course folder's). What an earlier run has graded already, and
    nothing has changed, is taken as it is unless `force`. Without an engine, this process grades
    one after the other.

    Raises:
        NotReleased: the step has not been released in this course folder.
        AlreadyGrading: another run grades it.
        SampleError: the sample, its twin or the secret is missing.
        OSError: a result could not be written down; what was written before is safe.
    """
    remove_left_behind()
    assignment = prepare(course, step, languages)
    store = ResultsStore.of_step(course.root, step)

    def read(student: str) -> Submission:
        folder = course.submission(student, step).parent
        return find_submission(folder, student, step, course.limits_of(step))

    if engine is None:  # then this process is the worker
        engine = InlineEngine()
        warm_here.use(course.warm)
    with store.locked(), GradebookWriter.open(course, step) as writer:
        coordinator = Coordinator(assignment, engine, store, writer, read, force=force)
        yield from coordinator.grade(students)
