"""Hear from a room that has no kernel yet: when it is ready, and which process is its first."""

import json
import os
import select
from types import TracebackType

from autograder.sandbox.warm_kernels import WarmUnavailable

# What runs in a room until it is closed; it says so, and keeps no way to say more.
SLEEP = ("sh", "-c", "echo; exec sleep infinity >/dev/null")
SECONDS_TO_BE_READY = 30
MOST_REPORT_BYTES = 4096


class RoomReport:
    """Two pipes for bubblewrap: `ready` is the room's output, `descriptor` for its `--info-fd`."""

    def __init__(self) -> None:
        self._heard, self.ready = os.pipe()
        self._reported, self.descriptor = os.pipe()

    def first_process(self) -> int:
        """Return the id of the room's first process, as soon as the room is ready.

        Raises:
            WarmUnavailable: it does not become ready.
        """
        self._close_ours()
        answered, _, _ = select.select([self._heard], [], [], SECONDS_TO_BE_READY)
        if not answered or not os.read(self._heard, 1):
            raise WarmUnavailable("the room did not become ready")
        return int(json.loads(os.read(self._reported, MOST_REPORT_BYTES))["child-pid"])

    def __enter__(self) -> "RoomReport":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._close_ours()
        os.close(self._heard)
        os.close(self._reported)

    def _close_ours(self) -> None:
        """Close the ends that bubblewrap has: when it ends without a word, we hear that."""
        for descriptor in {self.ready, self.descriptor} - {-1}:
            os.close(descriptor)
        self.ready = self.descriptor = -1
