"""Grade on this machine: processes, one submission at a time each, replaced when they die."""

import os
import signal
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import forkserver, get_context
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Self, TypeVar

from autograder.batch.engines.cores import share_cores, usable_cores
from autograder.batch.engines.ended import WorkerEnded
from autograder.scratch import remove_left_behind

Answer = TypeVar("Answer")

# A worker may die through no fault of the submission (the machine ran out of memory, somebody
# killed it), so the submission gets a second one. It is alone in both.
ATTEMPTS = 2
# Workers are forked from a clean process that has imported nbgrader once. It starts no threads.
IMPORTED_ONCE = ["autograder.batch.grade_one"]
CONTEXT = get_context("forkserver")


class LocalEngine:
    """Runs functions in `workers` processes; by default one per core.

    A future raises what its function raised, or WorkerEnded. `prepare` is called in each new
    process first. To be used as a context: at its end the processes are gone, and when it ends
    with an exception (Ctrl-C) they do not get to finish.
    """

    def __init__(
        self, workers: int | None = None, prepare: Callable[[], None] | None = None
    ) -> None:
        cores = usable_cores()
        self.workers = workers or cores
        self._setup = (cores // self.workers, prepare)
        self._own = threading.local()
        self._started: list[_Worker] = []
        self._ending = threading.Event()
        self._threads = ThreadPoolExecutor(self.workers, "worker", self._start_worker)

    def submit(self, function: Callable[..., Answer], *arguments: Any) -> "Future[Answer]":
        """Take a function and its arguments, all of which can be pickled; returns at once."""
        return self._threads.submit(self._run, function, arguments)

    def __enter__(self) -> Self:
        begin_to_import()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if problem is not None:
            self._ending.set()
            for worker in self._started:
                worker.kill()
        self._threads.shutdown(cancel_futures=problem is not None)
        for worker in self._started:
            worker.kill()
        if problem is not None:
            remove_left_behind()

    def _start_worker(self) -> None:
        self._own.worker = _Worker(self._ending, *self._setup)
        self._started.append(self._own.worker)

    def _run(self, function: Callable[..., Answer], arguments: Iterable[Any]) -> Answer:
        worker: _Worker = self._own.worker
        for _ in range(ATTEMPTS):
            try:
                return worker.run(function, arguments)
            except BrokenProcessPool:
                worker.kill()
                remove_left_behind()
        raise CancelledError if self._ending.is_set() else WorkerEnded(ATTEMPTS)


class _Worker:
    """One process at a time: started when it is needed, and anew when it has died.

    It holds one end of a pipe, its lifeline, and dies when nobody holds the other.
    """

    def __init__(
        self, ending: threading.Event, cores: int, prepare: Callable[[], None] | None
    ) -> None:
        self._ending = ending
        self._setup = (cores, prepare)
        self._lock = threading.Lock()
        self._process: ProcessPoolExecutor | None = None
        self._lifeline: tuple[Connection, Connection] | None = None

    def run(self, function: Callable[..., Answer], arguments: Iterable[Any]) -> Answer:
        with self._lock:
            if self._ending.is_set():
                raise CancelledError
            if self._process is None:
                self._lifeline = CONTEXT.Pipe(duplex=False)
                self._process = ProcessPoolExecutor(
                    1, CONTEXT, _begin, (self._lifeline[0], *self._setup)
                )
            future = self._process.submit(function, *arguments)
        return future.result()

    def kill(self) -> None:
        with self._lock:
            if self._process is None or self._lifeline is None:
                return
            for end in self._lifeline:
                end.close()
            self._process.shutdown(cancel_futures=True)
            self._process = self._lifeline = None


def _begin(lifeline: Connection, cores: int, prepare: Callable[[], None] | None) -> None:
    """Set up a new worker process."""
    # Ctrl-C reaches the whole process group; ending is the coordinator's decision. A handler, as
    # programs that are started from here would inherit that it is ignored.
    signal.signal(signal.SIGINT, lambda *_: None)
    threading.Thread(target=_die_with, args=(lifeline,), name="lifeline", daemon=True).start()
    share_cores(cores)
    if prepare is not None:
        prepare()


def _die_with(lifeline: Connection) -> None:
    """Wait until the coordinator has gone, however it went, and follow; the sandbox follows us."""
    lifeline.poll(None)
    os.kill(os.getpid(), signal.SIGKILL)


def begin_to_import() -> None:
    """Start the process that workers are forked from; returns at once, while it imports."""
    CONTEXT.set_forkserver_preload(IMPORTED_ONCE)
    # It would look for modules in the folder it starts in, first: in another checkout, for example.
    os.environ["PYTHONSAFEPATH"] = "1"
    if threading.current_thread() is not threading.main_thread():
        forkserver.ensure_running()
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is not for it
    try:
        forkserver.ensure_running()
    finally:
        signal.signal(signal.SIGINT, before)
