"""Real runs in processes of their own: killed, interrupted, two at a time, out of disk space."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil

from data_scripts.sample import verify

COMMAND = "from data_scripts.command_line import sample; sample()"
LONG = ("--faces", "4000", "--not-faces", "20")
SHORT = ("--faces", "40", "--not-faces", "3")


def entries(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def start(target: Path, *options: str, code: str = COMMAND) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, "synthetic", "--output", str(target), *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def wait_for_pictures(target: Path, process: subprocess.Popen[str]) -> None:
    """Wait until the run has written some pictures, but not all."""
    unfinished = target.with_name(f".{target.name}.rostros-unfinished")
    deadline = time.monotonic() + 60
    while len(list(unfinished.glob("img_align_celeba/*.jpg"))) < 5:
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_killed_in_the_middle_then_started_again(tmp_path: Path) -> None:
    target = tmp_path / "sample"
    killed = start(target, *LONG, "--workers", "2")
    wait_for_pictures(target, killed)
    workers = psutil.Process(killed.pid).children(recursive=True)
    killed.kill()
    killed.communicate()
    assert not target.exists()
    assert psutil.wait_procs(workers, timeout=30)[1] == []
    again = start(target, *SHORT, "--workers", "1")
    assert again.communicate()[1] == ""
    assert again.returncode == 0
    assert not verify(target)
    assert entries(tmp_path) == ["sample"]


def test_interrupted_from_the_keyboard(tmp_path: Path) -> None:
    target = tmp_path / "sample"
    process = start(target, *LONG, "--workers", "2")
    wait_for_pictures(target, process)
    os.killpg(process.pid, signal.SIGINT)  # a terminal sends it to the workers as well
    _, errors = process.communicate(timeout=60)
    assert errors == "Stopped; nothing half-built was left behind.\n"
    assert process.returncode == 130
    assert entries(tmp_path) == []


def test_two_runs_at_the_same_time(tmp_path: Path) -> None:
    target = tmp_path / "sample"
    runs = [start(target, *SHORT, "--workers", "1") for _ in range(2)]
    outputs = [run.communicate(timeout=120)[0] for run in runs]
    assert [run.returncode for run in runs] == [0, 0]
    assert sorted("was there already" in output for output in outputs) == [False, True]
    assert not verify(target)
    assert entries(tmp_path) == ["sample"]


def test_a_file_system_that_takes_no_more(tmp_path: Path) -> None:
    limited = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000)); {COMMAND}"
    process = start(tmp_path / "sample", *SHORT, "--workers", "1", code=limited)
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "Error: The disk is full" in errors
    assert len(errors.splitlines()) == 2
    assert output == ""
    assert entries(tmp_path) == []
