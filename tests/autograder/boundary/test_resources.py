"""A submission that takes too much is stopped: what it earned before counts, the next is graded."""

import pytest
from nbformat.v4 import new_code_cell

from autograder.boundary.execute import SandboxedExecute
from autograder.sandbox.limits import MEGABYTE, Limits

pytestmark = [pytest.mark.slow, pytest.mark.cold_and_warm]


@pytest.fixture(autouse=True)
def impatient(monkeypatch) -> None:
    """Wait less long than usual for the last output of a cell that does not end."""
    monkeypatch.setattr(SandboxedExecute, "iopub_timeout", 3)


BEFORE = ("read_attributes", "attributes_to_csv")
AFTER = ("to_binary", "prevalence")
RIGHT_BINARY = "def to_binary(attributes):\n    return (attributes == 1).astype(int)\n"


@pytest.fixture
def limits() -> Limits:
    return Limits(
        cell_seconds=5,
        call_seconds=2,
        memory_bytes=1400 * MEGABYTE,  # a warm kernel begins with 490 MB of data
        processes=12,
        output_bytes=2 * MEGABYTE,
    )


def in_a_cell(small_class, code: str):
    """The right answers, and this code at the end of the third exercise's cell."""
    return small_class.with_answers(to_binary=RIGHT_BINARY + code)


def in_a_function(small_class, code: str):
    """The right answers, and this code in the third exercise's function."""
    return small_class.with_answers(to_binary=f"def to_binary(attributes):\n    {code}")


def assert_stopped(result, *reasons: str) -> None:
    assert any(reason in result.stopped for reason in reasons), result
    outcomes = {str(c.outcome) for e in result.exercises if e.name in AFTER for c in e.checks}
    assert outcomes == {"stopped"}, f"{result.student}: {outcomes}"


def test_ends_of_the_process(small_class) -> None:
    small_class.hand_in("in a cell", in_a_cell(small_class, "import os; os._exit(0)"))
    small_class.hand_in("in a function", in_a_function(small_class, "import os; os._exit(0)"))
    small_class.hand_in("killed", in_a_cell(small_class, "import os; os.kill(os.getpid(), 9)"))
    first = small_class.right("import os; os._exit(0)")
    small_class.hand_in("at once", first)
    results = small_class.grade_with_an_honest_last()
    for student in ("in a cell", "in a function", "killed"):
        small_class.assert_earns(results[student], *BEFORE)
        assert_stopped(results[student], "its process ended")
    small_class.assert_earns(results["at once"])
    assert_stopped(results["at once"], "its process ended")


def test_loops(small_class) -> None:
    python = in_a_cell(small_class, "while True: pass")
    small_class.hand_in("python in a cell", python)
    small_class.hand_in("python in a function", in_a_function(small_class, "while True: pass"))
    small_class.hand_in("c in a cell", in_a_cell(small_class, "sum(range(10**14))"))
    small_class.hand_in("c in a function", in_a_function(small_class, "sum(range(10**14))"))
    deaf = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: pass"
    small_class.hand_in("deaf", in_a_cell(small_class, deaf))
    results = small_class.grade_with_an_honest_last()
    # A loop that lets itself be interrupted costs its cell or its function, and nothing else.
    small_class.assert_earns(results["python in a cell"], *BEFORE, *AFTER)
    small_class.assert_earns(results["python in a function"], *BEFORE, "prevalence")
    assert not results["python in a cell"].stopped
    for student in ("c in a cell", "deaf"):
        small_class.assert_earns(results[student], *BEFORE)
        assert_stopped(results[student], "did not end")
    small_class.assert_earns(results["c in a function"], *BEFORE)
    assert {str(check.outcome) for check in results["c in a function"].lost} == {"stopped"}


def test_memory(small_class) -> None:
    plain = in_a_cell(small_class, "import numpy; numpy.ones(20 * 1024**3 // 8)")
    small_class.hand_in("20 GB", plain)
    shared = """
import os, time
numbers = [os.memfd_create("x") for _ in range(9)]
for number in numbers:
    for _ in range(200):
        os.write(number, bytes(1024**2))
time.sleep(60)"""
    small_class.hand_in("files in memory", in_a_cell(small_class, shared))
    children = """
import os, time
for _ in range(6):
    if not os.fork():
        block = bytearray(400 * 1024**2)
        for place in range(0, len(block), 4096): block[place] = 1
        time.sleep(60)
time.sleep(60)"""
    small_class.hand_in("children", in_a_cell(small_class, children))
    small_class.hand_in("forks", in_a_cell(small_class, "import os\nwhile True: os.fork()"))
    results = small_class.grade_with_an_honest_last()
    small_class.assert_earns(results["20 GB"], *BEFORE, *AFTER)
    for student, reason in (
        ("files in memory", "memory"),
        ("children", "memory"),
        ("forks", "processes"),
    ):
        small_class.assert_earns(results[student], *BEFORE)
        assert_stopped(results[student], reason)


def test_output(small_class) -> None:
    small_class.hand_in("at once", in_a_cell(small_class, "print('x' * 40_000_000)"))
    small_class.hand_in("bit by bit", in_a_cell(small_class, "while True: print('x' * 1000)"))
    thread = """
import threading, time
def forever():
    while True: print("x" * 1000)
threading.Thread(target=forever, daemon=True).start()
time.sleep(60)"""
    small_class.hand_in("from a thread", in_a_cell(small_class, thread))
    shown = """
from IPython.display import display
while True: display({"text/html": "x" * 100_000}, raw=True)"""
    small_class.hand_in("shown", in_a_cell(small_class, shown))
    noise = "import sys; print('x' * 1000, file=sys.stderr); import os; os.write(2, b'noise')"
    small_class.hand_in("noise", in_a_cell(small_class, noise))
    comm = """
import comm
while True: comm.create_comm(target_name="x", data={"state": {"a": "x" * 100_000}})"""
    small_class.hand_in("widgets", in_a_cell(small_class, comm))
    results = small_class.grade_with_an_honest_last()
    small_class.assert_earns(results["noise"], *BEFORE, *AFTER)
    for student in ("at once", "bit by bit", "from a thread", "shown", "widgets"):
        small_class.assert_earns(results[student], *BEFORE)
        assert_stopped(results[student], "printed")


def test_what_outlives_a_cell(small_class) -> None:
    later = """
import atexit, os, threading, time, sys
def better():
    while True:
        sys.modules["__main__"].prevalence = lambda table: 1.0
        time.sleep(0.01)
threading.Thread(target=better, daemon=True).start()
if not os.fork():
    os.setsid()
    time.sleep(600)
atexit.register(time.sleep, 600)"""
    notebook = small_class.right(later)
    notebook.cells.append(new_code_cell("os.write(1, b'x' * 1000)"))
    small_class.hand_in("background", notebook)
    results = small_class.grade_with_an_honest_last()
    small_class.assert_earns(results["background"], *BEFORE, "to_binary")
