"""What happens in the worker processes of a Dask cluster."""

import asyncio
import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar
from uuid import uuid4

import distributed
from distributed.diagnostics.plugin import WorkerPlugin

from autograder.batch.assignment import SampleReference
from autograder.batch.engines.cores import share_cores
from autograder.batch.engines.installed import differences, installed
from autograder.batch.shipping import cache_folder, unpack
from autograder.scratch import remove_left_behind

Answer = TypeVar("Answer")

# A worker may have several threads; grading changes the folder and the environment of its process.
ONE_AT_A_TIME = threading.Lock()


class NotTheSame(Exception):
    """A worker has another installation than the coordinator."""


class Furnish(WorkerPlugin):
    """Gets each worker process ready, also those that join or restart later."""

    def __init__(
        self,
        expected: Mapping[str, str],
        samples: Mapping[SampleReference, bytes],
        prepare: Callable[[], None] | None,
    ) -> None:
        self.name = f"rostros-{uuid4()}"
        self.is_usable = False
        self._expected = expected
        self._samples = samples
        self._prepare = prepare

    async def setup(self, worker: distributed.Worker) -> None:
        """Check the installation, clear up after a killed predecessor, and bring the samples.

        Raises:
            NotTheSame, BadArchive, OSError: this worker cannot be used.
        """
        await asyncio.to_thread(self._furnish, worker.address, worker.state.nthreads)
        self._samples = {}  # they are on the disk now
        self.is_usable = True

    def _furnish(self, address: str, cores: int) -> None:
        other = differences(self._expected, installed())
        if other:
            raise NotTheSame(f"{address} has {other}.\nInstall the same there, and restart it.")
        remove_left_behind()
        for reference, archive in self._samples.items():
            unpack(archive, reference, cache_folder())
        share_cores(cores)
        if self._prepare is not None:
            self._prepare()


def run_here(plugin: str, function: Callable[..., Answer], arguments: Iterable[Any]) -> Answer:
    """Run a function in this worker process, alone.

    A worker that cannot be used leaves the cluster, and another one gets the work.
    """
    worker = distributed.get_worker()
    furnish = worker.plugins[plugin]
    assert isinstance(furnish, Furnish)
    if not furnish.is_usable:
        worker.loop.add_callback(worker.close, nanny=True, reason="rostros: not the same versions")
        raise distributed.Reschedule
    with ONE_AT_A_TIME:
        return function(*arguments)
