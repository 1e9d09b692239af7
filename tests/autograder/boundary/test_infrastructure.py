"""Trouble of ours is an error that says what to do, never a student's 0; nothing is left behind."""

import shutil
import tempfile
from pathlib import Path

import psutil
import pytest

from autograder.boundary import hidden_checks, live_kernel
from autograder.boundary.kernel import make_room
from autograder.course_folder import CourseFolder, NbgraderFailed
from autograder.nbgrader_settings import GradingData
from autograder.sandbox import bubblewrap, watch
from autograder.sandbox.bubblewrap import Room
from autograder.sandbox.limits import Limits
from data_scripts.errors import SampleError

pytestmark = [pytest.mark.slow, pytest.mark.cold_and_warm]


def problem_of(small_class) -> str:
    """Grade an honest submission and return why that failed."""
    (result,) = small_class.grade().values()
    assert not result.exercises
    return result.problem


@pytest.fixture
def rooms(monkeypatch) -> list[Path]:
    """The folders of the rooms that this test makes."""
    made: list[Path] = []

    def note(*arguments) -> Room:
        room = make_room(*arguments)
        made.append(room.connection_folder)
        return room

    monkeypatch.setattr(live_kernel, "make_room", note)
    return made


@pytest.fixture
def ana(small_class):
    small_class.hand_in("ana", small_class.solved())
    return small_class


def test_no_bubblewrap(ana, monkeypatch) -> None:
    monkeypatch.setattr(bubblewrap.shutil, "which", lambda name: None)
    bubblewrap.check_available.cache_clear()
    try:
        assert "bubblewrap is not installed" in problem_of(ana)
    finally:
        bubblewrap.check_available.cache_clear()


@pytest.mark.parametrize("missing", ["sample", "twin"])
def test_no_sample_or_twin(ana, tmp_path: Path, missing: str) -> None:
    folders = {name: getattr(ana.course.data, name) for name in ("sample", "twin", "secret")}
    data = GradingData(**{**folders, missing: tmp_path / "nowhere"})
    ana.course = CourseFolder(ana.course.root, data)
    said = {"sample": "nowhere holds no sample", "twin": "no grading twin in .*nowhere"}
    with pytest.raises(SampleError, match=said[missing]):
        ana.grade()
    with pytest.raises(NbgraderFailed, match="nowhere holds no sample"):  # nbgrader's own command
        ana.course.autograde("ana", ana.step)


def test_no_hidden_checks(ana, monkeypatch, tmp_path: Path) -> None:
    checks = shutil.copytree(hidden_checks.CHECKS, tmp_path / "checks")
    monkeypatch.setattr(hidden_checks, "CHECKS", checks)
    broken = checks / ana.step / "test_to_binary.py"
    broken.write_text("import nothing_of_that_name")
    assert "nothing_of_that_name" in problem_of(ana)
    broken.unlink()
    assert "test_to_binary.py is not there" in problem_of(ana)


def test_a_kernel_that_does_not_start(ana, monkeypatch) -> None:
    arguments = ("--IPKernelApp.transport=pigeon",)
    monkeypatch.setattr("autograder.boundary.kernel.OWN_FILES_LAST", arguments)
    assert "did not start" in problem_of(ana)


def test_a_machine_without_memory(ana, monkeypatch) -> None:
    monkeypatch.setattr(watch, "LEAST_AVAILABLE_BYTES", 2**60)
    assert "ran out of memory" in problem_of(ana)


def test_nothing_is_left_behind(small_class, rooms: list[Path], monkeypatch, tmp_path) -> None:
    hostile = """
import os, glob
folder = glob.glob("/tmp/rostros-*")[0]
os.makedirs(folder + "/closed/inside")
os.chmod(folder + "/closed", 0)
os.fork() or os.setsid()
"""
    small_class.hand_in("berta", small_class.right(hostile))
    small_class.hand_in("carla", small_class.right("import os; os._exit(0)"))
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    grader = psutil.Process()
    left, earlier = [], set(grader.children(recursive=True))
    for _ in range(2):  # the first time, libraries open what they need once for all
        small_class.grade()
        left.append((grader.num_fds(), grader.num_threads()))
    before, after = left  # fewer is fine: garbage of earlier tests may have been collected
    assert after[0] <= before[0] and after[1] <= before[1]
    assert set(grader.children(recursive=True)) <= earlier
    assert len(rooms) == 4 and not any(room.exists() for room in rooms)
    assert not list(temporary.iterdir())


def test_a_room_that_was_never_entered_is_removed(
    small_sample: Path, tmp_path: Path, needs_sandbox: None, rooms: list[Path]
) -> None:
    kernel = live_kernel.LiveKernel(small_sample, tmp_path, Limits(), unsandboxed=False)
    assert rooms[0].is_dir()
    kernel.close()
    assert not rooms[0].exists()
