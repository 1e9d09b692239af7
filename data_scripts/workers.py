"""Pure work spread over processes, in order, with a progress bar; Ctrl-C and kills end it cleanly.

The workers only compute; this process alone writes.
"""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from typing import TypeVar

from data_scripts.progress import bar

Item = TypeVar("Item")
Result = TypeVar("Result")
CHUNK = 20


def map_in_order(
    work: Callable[[Sequence[Item]], list[Result]],
    items: Sequence[Item],
    description: str,
    workers: int,
) -> Iterator[Result]:
    """Yield what `work` returns for chunks of `items`, one result per item, in their order.

    With one worker everything happens in this process.
    """
    chunks = [items[start : start + CHUNK] for start in range(0, len(items), CHUNK)]
    with bar(description, len(items)) as advance:
        for results in _results(work, chunks, workers):
            yield from results
            advance(len(results))


def _results(
    work: Callable[[Sequence[Item]], list[Result]], chunks: list[Sequence[Item]], workers: int
) -> Iterator[list[Result]]:
    if workers == 1 or len(chunks) == 1:
        yield from map(work, chunks)
        return
    # Spawned, not forked: the caller may have threads (a progress bar, TensorFlow).
    executor = ProcessPoolExecutor(
        min(workers, len(chunks)),
        mp_context=multiprocessing.get_context("spawn"),
        initializer=end_with_parent,
    )
    try:
        with _interrupts_ignored():
            futures: list[Future[list[Result]]] = [executor.submit(work, part) for part in chunks]
        for future in futures:
            yield future.result()
    finally:
        executor.shutdown(cancel_futures=True)


@contextmanager
def _interrupts_ignored() -> Iterator[None]:
    """Ignore Ctrl-C, so that the processes started meanwhile never react to it themselves."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def end_with_parent() -> None:
    """Leave no worker behind when the parent is killed: it could not tell its workers."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_leave_after, args=(parent,), daemon=True).start()


def _leave_after(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)
