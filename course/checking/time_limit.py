"""Stop Python code that takes too long."""

import signal
import threading
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType


class OutOfTime(BaseException):
    """Time is up. Not an Exception: a student's `except Exception` must not catch it."""


@contextmanager
def at_most(seconds: float) -> Generator[None, None, None]:
    """Raise `OutOfTime` in the block after so many seconds, where the system can do that."""
    main = threading.current_thread() is threading.main_thread()
    if not (main and hasattr(signal, "setitimer")):  # Windows, or a thread: no limit
        yield
        return
    before = signal.signal(signal.SIGALRM, _out_of_time)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _out_of_time(number: int, frame: FrameType | None) -> None:
    raise OutOfTime
