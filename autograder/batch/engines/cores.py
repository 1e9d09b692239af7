"""How many cores there are, and how many of them the kernels of each worker may use."""

import os

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
