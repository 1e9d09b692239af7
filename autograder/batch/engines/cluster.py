"""Grade on a Dask cluster. Its machines need the same installation, and nothing else of ours.

Start `dask scheduler` on one machine and on each, with one process a core:
`dask worker --nworkers -1 --nthreads 1 tcp://SCHEDULER:8786`.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from types import TracebackType
from typing import Any, Self, TypeVar

import distributed
from distributed.scheduler import KilledWorker

from autograder.batch.assignment import SampleReference
from autograder.batch.engines.cluster_worker import Furnish, run_here
from autograder.batch.engines.ended import EngineLost, WorkerEnded
from autograder.batch.engines.installed import installed
from autograder.batch.shipping import pack

Answer = TypeVar("Answer")

SECONDS_TO_CONNECT = 10
SECONDS_FOR_A_WORKER = 30


class ClusterEngine:
    """Runs functions on the workers of the cluster at `scheduler`, which get `samples` first.

    To be used as a context. `prepare` is called once in each worker process. A future raises what
    its function raised; WorkerEnded; or EngineLost when the scheduler has gone.

    Raises (when the context begins):
        EngineLost: there is no such scheduler or no worker, or a worker cannot be used.
    """

    def __init__(
        self,
        scheduler: str,
        samples: Sequence[SampleReference] = (),
        prepare: Callable[[], None] | None = None,
    ) -> None:
        self._address = scheduler
        self._samples = samples
        self._prepare = prepare

    @property
    def workers(self) -> int:
        """The number of worker processes there are now, at least one: they come and go.

        Raises:
            EngineLost: the scheduler has gone.
        """
        try:
            return max(1, len(self._client.nthreads()))
        except Exception as problem:  # Dask has several for it
            raise self._gone() from problem

    def submit(self, function: Callable[..., Answer], *arguments: Any) -> "Future[Answer]":
        """Take a function and its arguments, all of which can be pickled; returns at once.

        Raises:
            EngineLost: the scheduler has gone.
        """
        future: Future[Answer] = Future()
        work = (run_here, self._furnish.name, function, arguments)
        try:
            remote = self._client.submit(*work, pure=False)
        except Exception as problem:
            raise self._gone() from problem
        remote.add_done_callback(partial(self._hand_over, future))
        return future

    def __enter__(self) -> Self:
        self._client = _connect(self._address)
        try:
            self._furnish = Furnish(
                installed(),
                {reference: pack(reference.folder) for reference in self._samples},
                self._prepare,
            )
            self._client.wait_for_workers(1, timeout=SECONDS_FOR_A_WORKER)
            self._client.register_plugin(self._furnish)
        except TimeoutError:
            self._client.close()
            raise EngineLost(
                f"The scheduler at {self._address} has no workers.\n"
                f"Start some: dask worker --nworkers -1 --nthreads 1 {self._address}"
            ) from None
        except Exception as problem:
            self._client.close()
            raise EngineLost(f"A worker cannot be used: {problem}") from problem
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._client.status == "running":
            self._client.unregister_worker_plugin(self._furnish.name)
        self._client.close()

    def _hand_over(self, future: "Future[Any]", remote: "distributed.Future[Any]") -> None:
        """Give the outcome to our future, and let the cluster forget it."""
        if remote.status == "finished":
            future.set_result(remote.result())
        elif remote.status == "error":
            problem = remote.exception()
            if isinstance(problem, KilledWorker):
                problem = WorkerEnded(problem.allowed_failures + 1)
            future.set_exception(problem)
        else:
            future.set_exception(self._gone())
        remote.release()

    def _gone(self) -> EngineLost:
        return EngineLost(
            f"The scheduler at {self._address} has gone.\n"
            "What was graded is kept. Start it, and then the same command, again."
        )


def _connect(address: str) -> distributed.Client:
    try:
        return distributed.Client(address, timeout=SECONDS_TO_CONNECT, set_as_default=False)
    except (OSError, TimeoutError, ValueError):
        raise EngineLost(
            f"No Dask scheduler answers at {address}.\n"
            "Check the address, or start one: dask scheduler"
        ) from None
