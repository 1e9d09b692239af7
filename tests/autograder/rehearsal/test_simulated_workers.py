"""Simulated workers: time that passes only where a real one would."""

import pickle
from concurrent.futures import FIRST_COMPLETED, Future, wait
from itertools import repeat

import pytest

from autograder.batch.graded import GradedSubmission
from autograder.batch.submission import Submission
from autograder.rehearsal.simulated_workers import SimulatedWorkers
from autograder.results import SubmissionResult

ANSWER = pickle.dumps(GradedSubmission(SubmissionResult("", "step")))


@pytest.mark.parametrize(("workers", "total"), [(1, 3), (10, 100), (50, 20)])
def test_every_answer_comes_once_and_no_waiting_is_real(workers: int, total: int) -> None:
    """Handing out as the coordinator does: two for each worker, then as answers come."""
    engine = SimulatedWorkers(workers, total, repeat(100.0), ANSWER)
    pending: set[Future[GradedSubmission]] = set()
    answered: list[str] = []

    def take() -> None:
        done = wait(pending, timeout=5, return_when=FIRST_COMPLETED).done
        assert done, "the coordinator would wait for ever"
        for future in done:
            pending.remove(future)
            answered.append(future.result().result.student)
            engine.note_settled()

    for number in range(total):
        pending.add(engine.submit(pow, Submission(f"{number:03}", "step", b"")))
        while len(pending) >= 2 * workers:
            take()
    while pending:
        take()
    assert sorted(answered) == [f"{number:03}" for number in range(total)]
    rounds = -(-total // workers)
    assert 100 * rounds <= engine.elapsed_seconds < 100 * rounds + 5
    assert engine.worked_seconds == 100 * total
