"""A real Dask scheduler with real workers that share nothing with this process but the network.

What workers do is Python text for `eval`: they cannot import a test module.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.batch.assignment import SampleReference
from autograder.batch.shipping import digest_of, sample_here

pytest.importorskip("distributed", reason="the extra `cluster` is not installed: make extras")

from autograder.batch.engines.cluster import ClusterEngine

DASK = [sys.executable, "-m", "dask"]
PROCESS = "__import__('os').getpid()"
SLEEP = "__import__('time').sleep"


class Cluster:
    """A scheduler and its workers, each in its own folder with its own home."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._started: list[subprocess.Popen[bytes]] = []
        file = folder / "scheduler.json"
        self.scheduler = self._start(
            "scheduler", "--port", "0", "--no-dashboard", "--scheduler-file", str(file)
        )
        self.address: str = _wait_for(lambda: file.exists() and json.loads(file.read_text()))[
            "address"
        ]

    def start_worker(self) -> subprocess.Popen[bytes]:
        """Start a worker; returns its nanny, which starts it anew when it dies."""
        return self._start("worker", "--nthreads", "1", "--no-dashboard", self.address)

    def close(self) -> None:
        for process in reversed(self._started):
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
            process.wait()

    def home_of(self, process: subprocess.Popen[bytes]) -> Path:
        return self.folder / str(self._started.index(process))

    def _start(self, *words: str) -> subprocess.Popen[bytes]:
        home = self.folder / str(len(self._started))
        home.mkdir()
        process = subprocess.Popen(
            [*DASK, *words],
            cwd=home,
            env={"HOME": str(home), "PATH": os.environ["PATH"]},
            stdout=(home / "log").open("wb"),
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        self._started.append(process)
        return process


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    running = Cluster(tmp_path)
    yield running
    running.close()


def _wait_for(look):
    for _ in range(600):
        if seen := look():
            return seen
        time.sleep(0.1)
    raise AssertionError("it took longer than a minute")


def test_worker_killed_in_the_middle_costs_no_answer_and_repeats_none(
    cluster: Cluster, small_sample: Path
) -> None:
    for _ in range(2):
        cluster.start_worker()
    reference = SampleReference(digest_of(small_sample), small_sample)
    elsewhere = SampleReference(reference.digest, Path("/on/another/machine"))
    with ClusterEngine(cluster.address, [reference]) as engine:
        _wait_for(lambda: engine.workers == 2)
        first = [engine.submit(eval, f"({SLEEP}(0.3), {PROCESS})[1]") for _ in range(4)]
        processes = {future.result() for future in first}
        assert len(processes) == 2
        answers = [engine.submit(eval, f"({SLEEP}(0.2), {n})[1]") for n in range(20)]
        places = [engine.submit(sample_here, elsewhere) for _ in range(4)]
        answers[2].result()
        os.kill(processes.pop(), signal.SIGKILL)
        assert [future.result() for future in answers] == list(range(20))
        found = {future.result() for future in places}
    assert {place.relative_to(cluster.folder).parts[1:-1] for place in found} == {
        (".cache", "rostros", "samples")
    }
