"""A real Dask scheduler with real workers that share nothing with this process but the network.

What workers do is Python text for `eval`: they cannot import a test module.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import pytest

from autograder.batch.assignment import SampleReference
from autograder.batch.engines.ended import EngineLost, WorkerEnded
from autograder.batch.grade_one import grade_one
from autograder.batch.preparation import prepare
from autograder.batch.shipping import digest_of, sample_here
from autograder.batch.submission import Submission

pytest.importorskip("distributed", reason="the extra `cluster` is not installed: make extras")

from autograder.batch.engines import cluster as cluster_module
from autograder.batch.engines.cluster import ClusterEngine

Seen = TypeVar("Seen")
DASK = [sys.executable, "-m", "dask"]
KILLED = "__import__('os').kill(__import__('os').getpid(), 9)"
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

    def start_worker(self, threads: int = 1, **variables: str) -> subprocess.Popen[bytes]:
        """Start a worker; returns its nanny, which starts it anew when it dies."""
        words = ("worker", "--no-dashboard", "--nthreads", str(threads), self.address)
        return self._start(*words, **variables)

    def close(self) -> None:
        for process in reversed(self._started):
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
            process.wait()

    def home_of(self, process: subprocess.Popen[bytes]) -> Path:
        return self.folder / str(self._started.index(process))

    def _start(self, *words: str, **variables: str) -> subprocess.Popen[bytes]:
        home = self.folder / str(len(self._started))
        home.mkdir()
        process = subprocess.Popen(
            [*DASK, *words],
            cwd=home,
            env={"HOME": str(home), "PATH": os.environ["PATH"], **variables},
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


def _wait_for(look: Callable[[], Seen]) -> Seen:
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
        places = [engine.submit(sample_here, elsewhere) for _ in range(8)]
        answers[2].result()
        os.kill(processes.pop(), signal.SIGKILL)
        assert [future.result() for future in answers] == list(range(20))
        found = {future.result() for future in places}
    for place in found:  # its own home, where there was nothing
        assert place.is_relative_to(cluster.folder)
        assert place.parent.parts[-3:] == (".cache", "rostros", "samples")


@pytest.mark.slow
def test_submission_is_graded_there_as_here(cluster: Cluster, small_class) -> None:
    cluster.start_worker()
    small_class.hand_in("ana", small_class.with_answers(to_binary="def to_binary(a): return 1"))
    content = small_class.course.submission("ana", small_class.step).read_bytes()
    submission = Submission("ana", small_class.step, content)
    here = prepare(small_class.course, small_class.step)
    nowhere = Path("/on/another/machine")
    there = replace(
        here, sample=replace(here.sample, folder=nowhere), twin=replace(here.twin, folder=nowhere)
    )
    with ClusterEngine(cluster.address, [here.sample, here.twin]) as engine:
        graded = engine.submit(grade_one, submission, there).result()
    assert not graded.result.problem
    expected = grade_one(submission, here)
    assert (graded.result, graded.marks) == (expected.result, expected.marks)
    assert 0 < graded.result.points < 18


def test_machine_that_goes_and_one_that_joins_late(cluster: Cluster, small_sample: Path) -> None:
    going = cluster.start_worker()
    reference = SampleReference(digest_of(small_sample), small_sample)
    elsewhere = SampleReference(reference.digest, Path("/on/another/machine"))
    with ClusterEngine(cluster.address, [reference]) as engine:
        answers = [engine.submit(eval, f"({SLEEP}(0.2), {n})[1]") for n in range(10)]
        answers[0].result()
        os.killpg(going.pid, signal.SIGKILL)
        joining = cluster.start_worker()
        assert [future.result() for future in answers] == list(range(10))
        place = engine.submit(sample_here, elsewhere).result()
        assert place.is_relative_to(cluster.home_of(joining))


def test_what_a_worker_does_alone_and_what_goes_wrong_in_it(cluster: Cluster) -> None:
    cluster.start_worker(threads=3)
    with ClusterEngine(cluster.address) as engine:
        spans = [
            engine.submit(
                eval, "(lambda t: (t.time(), t.sleep(0.1), t.time()))(__import__('time'))"
            )
            for _ in range(4)
        ]
        ordered = sorted(future.result() for future in spans)
        assert all(one[2] <= other[0] for one, other in pairwise(ordered))
        cores = engine.submit(eval, "__import__('os').environ['TF_NUM_INTRAOP_THREADS']")
        assert cores.result() == "3"
        with pytest.raises(ZeroDivisionError):
            engine.submit(eval, "1 / 0").result()
        with pytest.raises(WorkerEnded, match="the process that graded it ended"):
            engine.submit(eval, KILLED).result()
        assert engine.submit(pow, 3, 2).result() == 9
        cluster.scheduler.kill()
        with pytest.raises(EngineLost, match=r"The scheduler at tcp://.* has gone"):
            engine.submit(eval, f"{SLEEP}(600)").result()
        with pytest.raises(EngineLost, match="What was graded is kept"):
            _wait_for(lambda: engine.workers == 0)


def test_worker_with_another_version_is_named(cluster: Cluster, tmp_path: Path) -> None:
    cluster.start_worker(**other_version_of_pytest(tmp_path))
    with (
        pytest.raises(EngineLost, match=r"tcp://.* has pytest 1\.0 in place of"),
        ClusterEngine(cluster.address),
    ):
        pass


def test_worker_with_another_version_that_joins_late_gets_nothing_to_do(
    cluster: Cluster, tmp_path: Path
) -> None:
    cluster.start_worker()
    with ClusterEngine(cluster.address) as engine:
        joining = cluster.start_worker(**other_version_of_pytest(tmp_path))
        _wait_for(lambda: engine.workers == 2)
        where = f"({SLEEP}(0.1), __import__('os').environ['HOME'])[1]"
        homes = {engine.submit(eval, where) for _ in range(20)}
        assert str(cluster.home_of(joining)) not in {future.result() for future in homes}
        assert joining.wait(timeout=60) is not None


def other_version_of_pytest(folder: Path) -> dict[str, str]:
    """Return what makes a Python believe that it has another version of a library."""
    (folder / "sitecustomize.py").write_text(
        "import importlib.metadata as metadata\n"
        "true = metadata.version\n"
        "metadata.version = lambda name: '1.0' if name == 'pytest' else true(name)\n"
    )
    return {"PYTHONPATH": str(folder)}


def test_nobody_there(cluster: Cluster, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster_module, "SECONDS_TO_CONNECT", 1)
    monkeypatch.setattr(cluster_module, "SECONDS_FOR_A_WORKER", 1)
    with pytest.raises(EngineLost, match="has no workers"), ClusterEngine(cluster.address):
        pass
    for address in ("tcp://127.0.0.1:1", "nonsense://here"):
        with pytest.raises(EngineLost, match="No Dask scheduler answers"), ClusterEngine(address):
            pass
