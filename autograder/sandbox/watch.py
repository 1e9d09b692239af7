"""Watch a room from outside and close it when a submission uses more than its share."""

import contextlib
import threading
from collections.abc import Callable
from pathlib import Path

import psutil

from autograder.sandbox.limits import MEGABYTE, Limits

SECONDS_BETWEEN_LOOKS = 0.2
CONNECTION_FOLDER_BYTES = 1 * MEGABYTE
CONNECTION_FOLDER_FILES = 50
# What the machine itself must keep: memory can also be hidden in files that belong to no process.
LEAST_AVAILABLE_BYTES = 512 * MEGABYTE


class Watch:
    """Looks at a room's processes several times a second; `reason` says why it was closed."""

    def __init__(
        self, process_id: int, connection_folder: Path, limits: Limits, close: Callable[[], None]
    ) -> None:
        self.reason = ""
        self._root = psutil.Process(process_id)
        self._connection_folder = connection_folder
        self._limits = limits
        self._close = close
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look_repeatedly, name="watch", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def stop(self) -> None:
        """Stop watching; returns when the thread has ended."""
        self._ended.set()
        self._thread.join()

    def _look_repeatedly(self) -> None:
        while not self._ended.wait(SECONDS_BETWEEN_LOOKS):
            reason = self._excess()
            if reason:
                self.reason = reason
                self._close()
                return

    def _excess(self) -> str:
        """Return what is used beyond the limits, or an empty string."""
        with contextlib.suppress(psutil.NoSuchProcess):
            family = self._root.children(recursive=True)
            if len(family) > self._limits.processes:
                return f"it started more than {self._limits.processes} processes"
            resident = sum(_resident_bytes(process) for process in family)
            if resident > self._limits.memory_bytes:
                return f"it used more than {self._limits.memory_bytes // MEGABYTE} MB of memory"
        if psutil.virtual_memory().available < LEAST_AVAILABLE_BYTES:
            return "it used up the machine's memory"
        if self._connection_folder_is_full():
            return "it wrote into the folder of the kernel's connection"
        return ""

    def _connection_folder_is_full(self) -> bool:
        sizes = []
        with contextlib.suppress(OSError):
            for path in self._connection_folder.rglob("*"):
                sizes.append(path.lstat().st_size)
                if len(sizes) > CONNECTION_FOLDER_FILES:
                    return True
        return sum(sizes) > CONNECTION_FOLDER_BYTES


def _resident_bytes(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.Error:
        return 0
