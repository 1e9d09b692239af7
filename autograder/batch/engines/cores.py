"""How many cores there are, and how many of them the kernels of each worker may use."""

import os

from autograder.sandbox.limits import trains

THREAD_VARIABLES = ("OMP_NUM_THREADS", "TF_NUM_INTRAOP_THREADS", "TF_NUM_INTEROP_THREADS")


def usable_cores() -> int:
    """Return the number of cores that this process may run on."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def share_cores(cores: int) -> None:
    """Let numerical libraries in the kernels of this process use so many cores, at least one.

    Workers that each use every core fight. What the instructor has set already stays.
    """
    for name in THREAD_VARIABLES:
        os.environ.setdefault(name, str(max(1, cores)))


def workers_for(step: str) -> int:
    """Return how many workers keep this machine busy.

    A grader and its kernel take turns waiting for each other. So two workers share a core, unless
    training keeps it busy; then each has a core to itself, and no limit is met because of another.
    """
    return usable_cores() * (1 if trains(step) else 2)
