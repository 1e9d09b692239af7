"""Grade a class: hand submissions out to an engine, keep each result, write the gradebook.

A run may end at any moment. The next one finds every result that was there and goes on from it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field

from autograder.batch.assignment import Assignment
from autograder.batch.engine import Engine
from autograder.batch.engines.ended import EngineLost
from autograder.batch.grade_one import grade_one
from autograder.batch.gradebook_writer import GradebookWriter
from autograder.batch.graded import GradedSubmission, with_shared_texts
from autograder.batch.provenance import Provenance, provenance_of
from autograder.batch.results_store import ResultsStore, StoredResult
from autograder.batch.submission import NotGradable, Submission
from autograder.results import SubmissionResult

# So that a worker never waits for the coordinator to read the next submission.
SUBMISSIONS_A_WORKER = 2
SECONDS_TO_CTRL_C = 1.0


@dataclass(frozen=True)
class Settled:
    """A submission that is done with in this run.

    `before` is the result it had, if it had one. `changed` names what has changed since then, and
    is empty where the result was taken as it was. `provenance` is None where it was not graded.
    """

    result: SubmissionResult
    before: SubmissionResult | None = None
    changed: tuple[str, ...] = ()
    provenance: Provenance | None = None


@dataclass(frozen=True)
class _Pending:
    """A submission that an engine is grading."""

    student: str
    provenance: Provenance
    before: StoredResult | None


@dataclass
class Coordinator:
    """Grades submissions of one assignment; `read` gets a student's from where it was handed in."""

    assignment: Assignment
    engine: Engine
    store: ResultsStore
    writer: GradebookWriter
    read: Callable[[str], Submission]
    force: bool = False
    _pending: dict[Future[GradedSubmission], _Pending] = field(default_factory=dict, init=False)

    def grade(self, students: Iterable[str]) -> Iterator[Settled]:
        """Grade each student's submission unless nothing has changed; yields each once.

        Raises:
            EngineLost: there is nobody left to grade.
            OSError: a result could not be written down; what was written before is safe.
        """
        origin = provenance_of(self.assignment)
        for student in students:
            settled = self._settle_or_submit(student, origin)
            if settled:
                yield settled
            while len(self._pending) >= self.engine.workers * SUBMISSIONS_A_WORKER:
                yield from self._await_some()
        while self._pending:
            yield from self._await_some()

    def _settle_or_submit(self, student: str, origin: Provenance) -> Settled | None:
        before = self.store.find(student)
        try:
            submission = self.read(student)
        except NotGradable as problem:
            return self._refuse(self._not_graded(student, str(problem)), before)
        provenance = origin.with_submission(submission, self.assignment.language_of(submission))
        if before and before.provenance == provenance and not self.force:
            self._record_if_need_be(before)
            self.store.forget_refusal(student)
            return Settled(before.graded.result, before.graded.result, provenance=provenance)
        future = self.engine.submit(grade_one, submission, self.assignment)
        self._pending[future] = _Pending(student, provenance, before)
        return None

    def _await_some(self) -> Iterator[Settled]:
        """Keep and record what has been graded by now."""
        new = []
        # A Ctrl-C that comes just before Python waits is noticed when the waiting ends.
        while not (done := wait(self._pending, SECONDS_TO_CTRL_C, FIRST_COMPLETED).done):
            pass
        for future in done:
            pending = self._pending.pop(future)
            graded = self._outcome(future, pending.student)
            if graded.result.problem:
                yield self._refuse(graded.result, pending.before)
            else:
                self.store.save(graded, pending.provenance)
                new.append((graded, pending))
        self._record([graded for graded, _ in new])
        for graded, pending in new:
            yield _graded(with_shared_texts(graded.result), pending)

    def _outcome(self, future: Future[GradedSubmission], student: str) -> GradedSubmission:
        try:
            return future.result()
        except EngineLost:
            raise
        except Exception as problem:  # ours, or the machine's: it must not stop the class
            words = f"{type(problem).__name__}: {problem}"
            return GradedSubmission(self._not_graded(student, words))

    def _not_graded(self, student: str, reason: str) -> SubmissionResult:
        return SubmissionResult(student, self.assignment.step, problem=reason)

    def _refuse(self, result: SubmissionResult, before: StoredResult | None) -> Settled:
        """Note why a submission cannot be graded; it keeps the grade it had."""
        self.store.refuse(result.student, result.problem)
        return Settled(result, before.graded.result if before else None)

    def _record(self, submissions: Sequence[GradedSubmission]) -> None:
        self.writer.record(submissions)
        for graded in submissions:
            self.store.note_recorded(graded.result.student)

    def _record_if_need_be(self, stored: StoredResult) -> None:
        """Record what a killed run could not, or what is gone from the course folder since."""
        if not stored.recorded:
            self._record([stored.graded])
        elif not self.writer.knows(stored.graded.result.student):
            self.writer.record([stored.graded])


def _graded(result: SubmissionResult, pending: _Pending) -> Settled:
    if pending.before is None:
        return Settled(result, provenance=pending.provenance)
    changed = pending.before.provenance.differences(pending.provenance)
    return Settled(result, pending.before.graded.result, changed or ("forced",), pending.provenance)
