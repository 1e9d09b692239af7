"""Build the bubblewrap command that makes a submission's room."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import course
from autograder.sandbox.limits import Limits
from course.picture import GRADING_VARIABLE
from course.sample import SAMPLE_VARIABLE
from data_scripts.errors import UserError

HOME = "/home/student"
WORK = f"{HOME}/work"
SAMPLE = "/sample"
HANDED_IN = "/handed-in"
# Copies, so that a notebook may write again the files that lay beside it when it was handed in.
COPY_HANDED_IN = ("sh", "-c", 'cp -R "$0/." .; exec "$@"', HANDED_IN)
INSTRUCTOR_PACKAGES = ("autograder", "data_scripts")
# Settings of numerical libraries that must be the same inside as outside.
KEPT_VARIABLES = (
    "OPENBLAS_CORETYPE",
    "OPENBLAS_L2_SIZE",
    "OMP_NUM_THREADS",
    "TF_NUM_INTRAOP_THREADS",
    "TF_NUM_INTEROP_THREADS",
)


class SandboxUnavailable(UserError):
    """Bubblewrap is missing, or this machine does not let it make a room."""


@dataclass(frozen=True)
class Room:
    """What one submission's room holds besides Python and the `course` package."""

    connection_folder: Path
    sample: Path
    work: Path
    limits: Limits


def room_command(
    room: Room, kernel_command: Iterable[str], report_to: int | None = None
) -> list[str]:
    """Return the command that runs `kernel_command` inside the room.

    Bubblewrap writes the id of the room's first process, as JSON, to the descriptor `report_to`.

    Raises:
        SandboxUnavailable: see `check_available`.
    """
    bubblewrap = check_available()
    return [
        bubblewrap,
        *("--unshare-all", "--unshare-user", "--disable-userns", "--clearenv"),
        *("--die-with-parent", "--new-session"),
        *("--uid", "1000", "--gid", "1000", "--hostname", "course", "--cap-drop", "ALL"),
        *_system(),
        *_private_storage(room.limits.disk_bytes),
        *_python(),
        *("--ro-bind", str(room.work), HANDED_IN),
        *("--ro-bind", str(room.sample), SAMPLE),
        *("--bind", str(room.connection_folder), str(room.connection_folder)),
        *_set_environment(),
        # To the kernel an administrator who grades stays one: /proc/sys would be open to writing.
        *("--remount-ro", "/proc", "--remount-ro", "/dev", "--remount-ro", "/"),
        *("--chdir", WORK),
        *(() if report_to is None else ("--info-fd", str(report_to))),
        "--",
        *COPY_HANDED_IN,
        *_set_resource_limits(room.limits),
        *kernel_command,
    ]


@cache
def check_available() -> str:
    """Return the path of a bubblewrap that works here.

    Raises:
        SandboxUnavailable: says what is missing and how to get it.
    """
    bubblewrap = shutil.which("bwrap")
    if bubblewrap is None or shutil.which("prlimit") is None:
        raise SandboxUnavailable(
            "Student code needs a sandbox, and bubblewrap is not installed.\n"
            "Install it (Debian, Ubuntu: apt install bubblewrap), or accept the risk with "
            "--unsandboxed."
        )
    probe = [
        *(bubblewrap, "--unshare-all", "--unshare-user", "--disable-userns", *_system()),
        *("--size", "4096", "--tmpfs", "/tmp", "true"),
    ]
    trial = subprocess.run(probe, capture_output=True, text=True)
    if trial.returncode != 0:
        raise SandboxUnavailable(
            "Student code needs a sandbox, and bubblewrap cannot make one here: "
            f"{trial.stderr.strip()}\n"
            "Bubblewrap 0.8 and unprivileged user namespaces are needed; or accept the risk with "
            "--unsandboxed."
        )
    return bubblewrap


def _system() -> Iterator[str]:
    yield from ("--ro-bind", "/usr", "/usr", "--proc", "/proc", "--dev", "/dev")
    for name in ("bin", "sbin", "lib", "lib32", "lib64", "libx32"):
        path = Path("/") / name
        if path.is_symlink():
            yield from ("--symlink", str(path.readlink()), str(path))
        elif path.exists():
            yield from ("--ro-bind", str(path), str(path))
    for setting in ("/etc/ld.so.cache", "/etc/alternatives", "/etc/fonts", "/etc/localtime"):
        yield from ("--ro-bind-try", setting, setting)


def _python() -> Iterator[str]:
    """Python, the installed packages, and of this project `course` alone."""
    for prefix in dict.fromkeys((sys.base_prefix, sys.prefix, str(Path(sys.executable).parent))):
        if not Path(prefix).is_relative_to("/usr"):
            yield from ("--ro-bind", prefix, prefix)
    package = Path(course.__file__).parent
    for name in INSTRUCTOR_PACKAGES:
        hidden = package.parent / name
        if any(hidden.is_relative_to(prefix) for prefix in (sys.prefix, sys.base_prefix, "/usr")):
            yield from ("--tmpfs", str(hidden), "--remount-ro", str(hidden))
    yield from ("--ro-bind", str(package), str(package))


def _private_storage(disk_bytes: int) -> Iterator[str]:
    for folder in ("/tmp", HOME, "/dev/shm"):
        yield from ("--size", str(disk_bytes), "--tmpfs", folder)
    yield from ("--dir", WORK)
    for path in font_lists():
        yield from ("--ro-bind", str(path), f"{HOME}/.cache/matplotlib/{path.name}")


def font_lists() -> Iterator[Path]:
    """Return matplotlib's lists of fonts, which take seconds to make anew."""
    import matplotlib

    return Path(matplotlib.get_cachedir()).glob("fontlist-*.json")


def environment() -> dict[str, str]:
    """Return the variables that a kernel has; none of them is a secret."""
    return {
        "HOME": HOME,
        "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin",
        "LANG": "C.UTF-8",
        SAMPLE_VARIABLE: SAMPLE,
        GRADING_VARIABLE: "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "CUDA_VISIBLE_DEVICES": "-1",
        **{name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ},
    }


def resource_limits(limits: Limits) -> dict[str, int]:
    """Return the limits of each process in a room, by the names that `prlimit` has for them."""
    # A thread counts as a process here, and TensorFlow starts dozens.
    return {
        "data": limits.memory_bytes,
        "fsize": limits.disk_bytes,
        "cpu": limits.notebook_seconds * (os.cpu_count() or 1),
        "nproc": limits.processes * 16,
        "nofile": 1024,
        "core": 0,
    }


def _set_environment() -> Iterator[str]:
    for name, value in environment().items():
        yield from ("--setenv", name, value)


def _set_resource_limits(limits: Limits) -> Iterator[str]:
    yield "prlimit"
    for name, most in resource_limits(limits).items():
        yield f"--{name}={most}"
