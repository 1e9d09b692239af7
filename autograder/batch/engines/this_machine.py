"""The engine for one machine: its workers share one warm process."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import partial

from autograder.batch import warm_here
from autograder.batch.engine import Engine
from autograder.batch.engines.cores import share_cores, usable_cores
from autograder.batch.engines.local import LocalEngine, begin_to_import
from autograder.sandbox.warm_kernels import WarmUnavailable
from autograder.sandbox.warm_process import WarmProcess


@contextmanager
def this_machine(workers: int, *, sandboxed: bool) -> Iterator[Engine]:
    """Open an engine of `workers` processes with warm kernels.

    Where no warm process can be, or there is no sandbox, each kernel starts by itself.
    """
    share_cores(usable_cores() // workers)
    begin_to_import()  # at the same time as the warm process
    with ExitStack() as opened:
        kernels = None
        if sandboxed:
            with suppress(WarmUnavailable):
                kernels = opened.enter_context(WarmProcess())
        yield opened.enter_context(LocalEngine(workers, partial(warm_here.use, kernels)))
