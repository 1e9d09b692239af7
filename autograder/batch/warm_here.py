"""The warm process that grading in this worker process gets its kernels from, if there is one."""

import atexit
from contextlib import suppress

from autograder.sandbox.warm_kernels import WarmKernels, WarmUnavailable
from autograder.sandbox.warm_process import WarmProcess

_kernels: WarmKernels | None = None


def use(kernels: WarmKernels | None) -> None:
    """Get kernels from this warm process, from now on (None: each kernel starts by itself)."""
    global _kernels
    _kernels = kernels


def kernels_here() -> WarmKernels | None:
    """Return where kernels come from."""
    return _kernels


def start_here() -> None:
    """Start a warm process for this worker alone; without it each kernel starts by itself."""
    process = WarmProcess()
    with suppress(WarmUnavailable):
        use(process.start())
        atexit.register(process.close)
