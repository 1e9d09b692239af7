"""Workers that do nothing but take time, on a clock of their own."""

import itertools
import pickle
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import replace
from heapq import heapify, heappop, heappush
from typing import Any, TypeVar

from autograder.batch.coordinator import SUBMISSIONS_A_WORKER
from autograder.batch.graded import GradedSubmission

Answer = TypeVar("Answer")


class SimulatedWorkers:
    """An engine of `workers` for `total` submissions; each takes the next of `seconds`.

    The clock goes on while the coordinator is busy, as fast as a real one, and jumps to the next
    result when it would have to wait. `answer` is a result as it comes from a worker: pickled.
    """

    def __init__(self, workers: int, total: int, seconds: Iterator[float], answer: bytes) -> None:
        self.workers = workers
        self.waited_seconds = 0.0
        self.worked_seconds = 0.0
        self._to_come = total
        self._seconds = seconds
        self._answer = answer
        self._begin = time.perf_counter()
        self._free = [0.0] * workers
        heapify(self._free)
        self._running: list[tuple[float, int, Future[Any], str]] = []
        self._numbers = itertools.count()
        self._answered = 0

    @property
    def elapsed_seconds(self) -> float:
        """What the clock says."""
        return time.perf_counter() - self._begin + self.waited_seconds

    def submit(self, function: Callable[..., Answer], *arguments: Any) -> "Future[Answer]":
        """Give the work to the worker that is free first."""
        pickle.dumps((function, arguments))  # as on the way to a real one
        future: Future[Answer] = Future()
        took = next(self._seconds)
        end = max(self.elapsed_seconds, heappop(self._free)) + took
        heappush(self._free, end)
        heappush(self._running, (end, next(self._numbers), future, arguments[0].student))
        self.worked_seconds += took
        self._to_come -= 1
        self._go_on()
        return future

    def note_settled(self) -> None:
        """Know that the coordinator is done with one answer."""
        self._answered -= 1
        self._go_on()

    def _go_on(self) -> None:
        """Answer what is due; when the coordinator is about to wait, also what is due next."""
        self._answer_until(self.elapsed_seconds)
        pending = len(self._running) + self._answered
        waits = not self._to_come or pending >= self.workers * SUBMISSIONS_A_WORKER
        if waits and not self._answered and self._running:
            due = self._running[0][0]
            self.waited_seconds += max(0.0, due - self.elapsed_seconds)
            self._answer_until(due)

    def _answer_until(self, moment: float) -> None:
        while self._running and self._running[0][0] <= moment:
            _, _, future, student = heappop(self._running)
            graded: GradedSubmission = pickle.loads(self._answer)
            future.set_result(replace(graded, result=replace(graded.result, student=student)))
            self._answered += 1
