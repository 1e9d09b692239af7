"""Move this process into a room: its namespaces, no rights, its limits, none of our descriptors.

Runs in the warm process's children, so it imports nothing but the standard library.
"""

import ctypes
import os
import resource
import signal
from collections.abc import Mapping
from pathlib import Path

# From <linux/sched.h>; `os` has them only since Python 3.12.
CLONE_NEWNS = 0x0002_0000
CLONE_NEWCGROUP = 0x0200_0000
CLONE_NEWUTS = 0x0400_0000
CLONE_NEWIPC = 0x0800_0000
CLONE_NEWUSER = 0x1000_0000
CLONE_NEWPID = 0x2000_0000
CLONE_NEWNET = 0x4000_0000
NAMESPACES = CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS
# From <linux/prctl.h>.
PR_SET_DUMPABLE = 4
PR_CAPBSET_DROP = 24
PR_SET_NO_NEW_PRIVS = 38
PR_CAP_AMBIENT = 47
PR_CAP_AMBIENT_CLEAR_ALL = 4
# From <linux/capability.h>.
CAPABILITY_VERSION_3 = 0x2008_0522
STANDARD_STREAMS = 3
MOST_DESCRIPTORS = 2**20

_libc = ctypes.CDLL(None, use_errno=True)


def join_namespaces(first_process: int) -> None:
    """Enter all namespaces of a room by the pidfd of its first process.

    The next child, not this process itself, is inside the room's process namespace.

    Raises:
        OSError: the room is gone, or the system does not allow it.
    """
    try:
        _demand(_libc.setns(first_process, NAMESPACES | CLONE_NEWCGROUP))
    except PermissionError:  # where bubblewrap could not make a control group namespace
        _demand(_libc.setns(first_process, NAMESPACES))


def give_up_rights() -> None:
    """Drop every capability for good, and rule out new ones.

    Raises:
        OSError: the system does not allow it.
    """
    last = int(Path("/proc/sys/kernel/cap_last_cap").read_text())
    for capability in range(last + 1):
        _demand(_libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0))
    _demand(_libc.prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0))
    header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0)
    _demand(_libc.capset(header, (ctypes.c_uint32 * 6)()))
    _demand(_libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))


def limit_resources(limits: Mapping[str, int]) -> None:
    """Set limits of this process and its children, by the names that `prlimit` has for them."""
    for name, most in limits.items():
        resource.setrlimit(getattr(resource, f"RLIMIT_{name.upper()}"), (most, most))


def keep_standard_streams_only(output: int) -> None:
    """Make `output` the output and error stream, nothing the input, and close all the rest."""
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.closerange(STANDARD_STREAMS, MOST_DESCRIPTORS)


def be_an_ordinary_process() -> None:
    """Lead a session of its own, and let this process read its own entries in /proc.

    A process that has changed namespaces may not, until it says so.
    """
    os.setsid()
    _demand(_libc.prctl(PR_SET_DUMPABLE, 1, 0, 0, 0))


def close_when_ended(process: int, first_process: int) -> None:
    """Wait for the end of a child, then end the room by the pidfd of its first process."""
    os.waitpid(process, 0)
    signal.pidfd_send_signal(first_process, signal.SIGKILL)


def _demand(answer: int) -> None:
    if answer != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
