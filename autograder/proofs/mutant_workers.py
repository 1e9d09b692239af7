"""Grade mutants in processes of their own, each with a time limit."""

import contextlib
import multiprocessing
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from multiprocessing.connection import Connection
from pathlib import Path
from queue import SimpleQueue

from autograder.proofs.mutant_grading import caught_by
from autograder.proofs.mutation import Mutant

SECONDS = 180.0  # for one mutant; the longest, a training and its checks, takes 20 alone
ENDLESS, GONE = "(its time was up)", "(its process ended)"


class Worker:
    """A process that grades one mutant after another; it is replaced if one does not come back."""

    def __init__(self, sample: Path, twin: Path, seconds: float = SECONDS) -> None:
        self._data = (sample, twin)
        self._seconds = seconds
        self._start()

    def _start(self) -> None:
        spawn = multiprocessing.get_context("spawn")
        self._connection, other = spawn.Pipe()
        self._process = spawn.Process(target=_serve, args=(other, *self._data), daemon=True)
        self._process.start()
        other.close()

    def caught_by(self, mutant: Mutant) -> str:
        """Return what catches a mutant ("" if nothing does)."""
        try:
            self._connection.send(mutant)
            if self._connection.poll(self._seconds):
                return str(self._connection.recv())
            outcome = ENDLESS
        except (EOFError, OSError):
            outcome = GONE
        self.stop()
        self._start()
        return outcome

    def stop(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.join()
        self._connection.close()


def _serve(connection: Connection, sample: Path, twin: Path) -> None:
    while True:
        try:
            mutant: Mutant = connection.recv()
        except EOFError:
            return
        with Path(os.devnull).open("w") as nowhere, contextlib.redirect_stdout(nowhere):
            outcome = caught_by(mutant, sample, twin)
        connection.send(outcome)


def grade_mutants(
    mutants: Sequence[Mutant], sample: Path, twin: Path, processes: int
) -> Iterator[tuple[Mutant, str]]:
    """Yield each mutant with what catches it ("" if nothing does), as they are done."""
    idle: SimpleQueue[Worker] = SimpleQueue()
    workers = [Worker(sample, twin) for _ in range(processes)]
    for worker in workers:
        idle.put(worker)

    def grade(mutant: Mutant) -> tuple[Mutant, str]:
        worker = idle.get()
        try:
            return mutant, worker.caught_by(mutant)
        finally:
            idle.put(worker)

    with ThreadPoolExecutor(processes) as pool:
        try:
            for done in as_completed([pool.submit(grade, mutant) for mutant in mutants]):
                yield done.result()
        finally:
            pool.shutdown(cancel_futures=True)
            for worker in workers:
                worker.stop()
