"""Local workers: real processes that are really killed.

What workers do is Python text for `eval`: they cannot import a test module.
"""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import Future
from functools import partial
from pathlib import Path

import psutil
import pytest

from autograder.batch.engines.cores import THREAD_VARIABLES, usable_cores
from autograder.batch.engines.ended import WorkerEnded
from autograder.batch.engines.local import LocalEngine

KILLED = "__import__('os').kill(__import__('os').getpid(), 9)"
PROCESS = "__import__('os').getpid()"
SLEEP = "__import__('time').sleep"
COORDINATOR = f"""
import os, signal, sys, time
from autograder.batch.engines.local import LocalEngine
if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # tests may run in the background
    with LocalEngine(2) as engine:
        futures = [engine.submit(eval, "({PROCESS}, {SLEEP}(1))[0]") for _ in range(2)]
        print(*{{future.result() for future in futures}}, flush=True)
        future = engine.submit(eval, "{SLEEP}(600)")
        while not future.done():  # Python may miss a Ctrl-C that comes just before it waits
            time.sleep(0.1)
"""


def died_before(place: Path) -> str:
    """Text whose first run kills its worker; the second gives 1."""
    name = repr(str(place))
    return f"open({name}, 'a').write('x') and len(open({name}).read()) > 1 or {KILLED}"


def test_each_answer_comes_once_and_from_a_few_processes() -> None:
    with LocalEngine(2) as engine:
        squares = [engine.submit(pow, number, 2) for number in range(50)]
        assert [future.result() for future in squares] == [number**2 for number in range(50)]
        processes = {engine.submit(eval, PROCESS).result() for _ in range(20)}
    assert 1 <= len(processes) <= 2
    assert os.getpid() not in processes
    assert not any(map(psutil.pid_exists, processes))


def test_modules_in_the_folder_it_starts_in_are_left_alone(tmp_path: Path) -> None:
    for name in ("course", "nbgrader"):
        (tmp_path / f"{name}.py").write_text("open('imported', 'w').write('by accident')")
    coordinator = tmp_path / "elsewhere" / "coordinator.py"
    coordinator.parent.mkdir()
    coordinator.write_text(
        "from autograder.batch.engines.local import LocalEngine\n"
        "if __name__ == '__main__':\n"
        "    with LocalEngine(1) as engine:\n"
        "        assert engine.submit(pow, 2, 3).result() == 8\n"
    )
    subprocess.run([sys.executable, coordinator], cwd=tmp_path, check=True, timeout=120)
    assert not (tmp_path / "imported").exists()


def test_errors_of_the_function_reach_the_future_and_cost_nothing_else() -> None:
    with LocalEngine(1) as engine:
        wrong, right = engine.submit(eval, "1 / 0"), engine.submit(eval, "1")
        with pytest.raises(ZeroDivisionError):
            wrong.result()
        assert right.result() == 1


def test_submission_of_a_killed_worker_is_tried_again_and_nobody_else_notices(
    tmp_path: Path,
) -> None:
    with LocalEngine(2) as engine:
        slow = engine.submit(eval, f"{SLEEP}(1) or {PROCESS}")
        victims = [engine.submit(eval, died_before(tmp_path / str(n))) for n in range(4)]
        others = [engine.submit(pow, number, 2) for number in range(20)]
        assert all(victim.result() for victim in victims)
        assert [other.result() for other in others] == [number**2 for number in range(20)]
        assert slow.result()
    assert [len((tmp_path / str(n)).read_text()) for n in range(4)] == [2] * 4


def test_deadly_submission_is_given_up_and_says_why() -> None:
    with LocalEngine(1) as engine:
        deadly, honest = engine.submit(eval, KILLED), engine.submit(pow, 3, 2)
        with pytest.raises(WorkerEnded, match="the process that graded it ended"):
            deadly.result()
        assert honest.result() == 9


def test_kernels_of_all_workers_together_have_the_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in THREAD_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    workers = usable_cores()
    with LocalEngine() as engine:
        assert engine.workers == workers
        seen = [
            engine.submit(eval, f"__import__('os').environ[{name!r}]") for name in THREAD_VARIABLES
        ]
        assert {future.result() for future in seen} == {"1"}
    assert not set(THREAD_VARIABLES) & set(os.environ)


def test_every_new_worker_is_prepared(tmp_path: Path) -> None:
    (tmp_path / "victim").touch()
    place = tmp_path / "prepared"
    with LocalEngine(1, partial(exec, f"open({str(place)!r}, 'a').write('x')")) as engine:
        assert engine.submit(eval, died_before(tmp_path / "victim")).result()
    assert place.read_text() == "xx"


def test_an_interrupted_run_ends_at_once_with_its_workers() -> None:
    pending: list[Future[object]] = []
    with pytest.raises(KeyboardInterrupt), LocalEngine(1) as engine:
        process = engine.submit(eval, PROCESS).result()
        pending = [engine.submit(eval, f"{SLEEP}(600)") for _ in range(3)]
        raise KeyboardInterrupt
    assert all(future.done() for future in pending)
    assert not psutil.pid_exists(process)


@pytest.mark.parametrize("signal_number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_workers_end_with_their_coordinator(signal_number: int, tmp_path: Path) -> None:
    script = tmp_path / "coordinator.py"
    script.write_text(COORDINATOR)
    coordinator = subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert coordinator.stdout
    workers = [int(word) for word in coordinator.stdout.readline().split()]
    assert len(workers) == 2
    if signal_number == signal.SIGINT:  # as the terminal does it: to everyone
        os.killpg(coordinator.pid, signal_number)
    else:
        coordinator.send_signal(signal_number)
    said = coordinator.communicate(timeout=60)[1]
    assert said.count("Traceback") <= (signal_number == signal.SIGINT), said  # its own, no worker's
    assert _are_gone(workers)


def _are_gone(processes: list[int]) -> bool:
    for _ in range(200):
        if not any(map(psutil.pid_exists, processes)):
            return True
        time.sleep(0.1)
    return False
