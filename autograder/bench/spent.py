"""Measure what something costs: seconds of the clock, of the processors, and memory."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import psutil

SECONDS_BETWEEN_LOOKS = 0.1
MEGABYTE = 1024**2


@dataclass(frozen=True)
class Spent:
    """What an action took: `wall` and `cpu` in seconds, `peak_megabytes` resident.

    Processor time is that of this process and of its children; memory is the children's only, all
    of them together at the worst moment seen.
    """

    wall: float
    cpu: float
    peak_megabytes: float


def spent_on(action: Callable[[], object]) -> Spent:
    """Do something that runs in child processes, and return what it took."""
    children = _ChildrenWatch()
    children.start()
    started, before = time.monotonic(), time.process_time()
    try:
        action()
    finally:
        wall, own = time.monotonic() - started, time.process_time() - before
        children.stop()
    return Spent(wall, own + children.cpu_seconds, children.peak_bytes / MEGABYTE)


class _ChildrenWatch(threading.Thread):
    """Looks several times a second at the descendants that this process has got since.

    The system's own account of ended children would not do: what ends in a sandbox that is killed
    is never charged to us.
    """

    def __init__(self) -> None:
        super().__init__(name="children", daemon=True)
        self.peak_bytes = 0
        self._seconds: dict[int, float] = {}
        self._this = psutil.Process()
        self._others = set(self._this.children(recursive=True))
        self._ended = threading.Event()

    @property
    def cpu_seconds(self) -> float:
        """Return the processor time that all children together had used when last seen."""
        return sum(self._seconds.values())

    def run(self) -> None:
        """Look until stopped."""
        while not self._ended.wait(SECONDS_BETWEEN_LOOKS):
            children = set(self._this.children(recursive=True)) - self._others
            total = sum(map(self._look_at, children))
            self.peak_bytes = max(self.peak_bytes, total)

    def stop(self) -> None:
        """Stop looking."""
        self._ended.set()
        self.join()

    def _look_at(self, process: psutil.Process) -> int:
        try:
            with process.oneshot():
                times = process.cpu_times()
                self._seconds[process.pid] = times.user + times.system
                return int(process.memory_info().rss)
        except psutil.Error:  # it has ended meanwhile
            return 0
