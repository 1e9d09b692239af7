"""Watch a room from outside and close it when a submission uses more than its share."""

import contextlib
import stat
import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import psutil

from autograder.sandbox.limits import MEGABYTE, Limits

SECONDS_BETWEEN_LOOKS = 0.2
CONNECTION_FOLDER_BYTES = 1 * MEGABYTE
CONNECTION_FOLDER_FILES = 50
# What the machine itself must keep.
LEAST_AVAILABLE_BYTES = 512 * MEGABYTE


class Watch:
    """Looks at a room's processes several times a second, and closes the room when need be.

    They are the descendants of `process_id`, and `joined`, which came from outside, with its own.
    `reason` says what the submission did, `trouble` why it had to be closed without being to blame.
    `peak_bytes` is the most memory that was seen in use; what processes share counts in each.
    """

    def __init__(
        self,
        process_id: int,
        connection_folder: Path,
        limits: Limits,
        close: Callable[[], None],
        joined: int | None = None,
    ) -> None:
        self.reason = ""
        self.trouble = ""
        self.peak_bytes = 0
        self._grader = psutil.Process()
        self._grader_bytes = _resident_bytes(self._grader)
        self._root = psutil.Process(process_id)
        self._joined = None if joined is None else psutil.Process(joined)
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
            self.reason = self._excess()
            if not self.reason and psutil.virtual_memory().available < LEAST_AVAILABLE_BYTES:
                self.trouble = "The machine ran out of memory. Grade again when it has more."
            if self.reason or self.trouble:
                self._close()
                return

    def _excess(self) -> str:
        """Return what is used beyond the limits, or an empty string."""
        with contextlib.suppress(psutil.NoSuchProcess):
            family = self._family()
            if len(family) > self._limits.processes:
                return f"it started more than {self._limits.processes} processes"
            if self._is_too_large(family):
                return f"it used more than {self._limits.memory_bytes // MEGABYTE} MB of memory"
        if _resident_bytes(self._grader) - self._grader_bytes > self._limits.memory_bytes:
            return "it sent more than the grader can hold"
        if self._connection_folder_is_full():
            return "it wrote into the folder of the kernel's connection"
        return ""

    def _is_too_large(self, family: Sequence[psutil.Process]) -> bool:
        nameless, resident = _nameless_bytes(family), sum(map(_resident_bytes, family))
        self.peak_bytes = max(self.peak_bytes, nameless + resident)
        left = self._limits.memory_bytes - nameless
        if resident <= left:
            return False
        # That counted shared memory more than once; the exact figure takes longer to find.
        return sum(map(_proportional_bytes, family)) > left

    def _family(self) -> list[psutil.Process]:
        """Return all processes in the room.

        A child of the joined process whose parent has ended is a child of the room's first process.
        """
        family = self._root.children(recursive=True)
        if self._joined is not None:
            family += [self._joined, *self._joined.children(recursive=True)]
        return family

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


def _proportional_bytes(process: psutil.Process) -> int:
    """Return the resident bytes, those that several processes share in equal parts."""
    try:
        return int(process.memory_full_info().pss)
    except psutil.AccessDenied:  # a process may hide it
        return _resident_bytes(process)
    except psutil.Error:
        return 0


def _nameless_bytes(processes: Iterable[psutil.Process]) -> int:
    """Return the size of open files without a name: memory, or a disk, that no folder shows."""
    sizes = {}
    for process in processes:
        with contextlib.suppress(OSError):
            for descriptor in Path(f"/proc/{process.pid}/fd").iterdir():
                with contextlib.suppress(OSError):
                    file = descriptor.stat()
                    if file.st_nlink == 0 and stat.S_ISREG(file.st_mode):
                        sizes[file.st_dev, file.st_ino] = file.st_blocks * 512
    return sum(sizes.values())
