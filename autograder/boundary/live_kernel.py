"""The kernel of one submission, as the grader holds it."""

import time
from pathlib import Path
from typing import Any

from jupyter_client.manager import AsyncKernelManager

from autograder.boundary.cell_report import Usage
from autograder.boundary.kernel import kernel_manager, make_room
from autograder.boundary.transport import KernelTransport, StoppedTransport
from autograder.sandbox.limits import Limits
from autograder.sandbox.provisioner import SandboxProvisioner
from autograder.sandbox.warm_kernels import WarmKernels
from autograder.sandbox.watch import Watch
from autograder.scratch import remove_folder
from course.checking.student import Student


class LiveKernel:
    """Knows whether the kernel still runs, why it does not, and how to ask it.

    `stopped` is empty as long as the submission runs; afterwards it is the reason, in words that
    complete "it was stopped because ...".
    """

    def __init__(
        self,
        sample: Path,
        work: Path,
        limits: Limits,
        *,
        unsandboxed: bool,
        warm: WarmKernels | None = None,
    ) -> None:
        self.stopped = ""
        self._limits = limits
        self._began = time.monotonic()
        self._deadline = self._began + limits.notebook_seconds
        self._room = None if unsandboxed else make_room(sample.resolve(), work, limits)
        self._transport: KernelTransport | None = None
        self.manager: AsyncKernelManager = kernel_manager(self._room, limits.output_bytes, warm)

    def seconds_left(self) -> float:
        """Return how long the whole notebook may still run."""
        return self._deadline - time.monotonic()

    def usage(self) -> Usage:
        """Return what the submission has used so far."""
        peak = self._watch.peak_bytes if self._watch else 0
        return Usage(round(time.monotonic() - self._began, 2), peak or None)

    def student(self) -> Student:
        """Return the student for a check: live, or one who only says why it was stopped."""
        return Student(StoppedTransport(self.stopped) if self.stopped else self._live_transport())

    def note_end(self) -> None:
        """If the kernel is gone or out of time, stop it for that reason."""
        if not self._is_alive():
            self.stop("its process ended")
        elif self.seconds_left() <= 0:
            self.stop(f"the notebook took longer than {self._limits.notebook_seconds} seconds")

    def stop(self, reason: str) -> None:
        """Close the submission's room; the first reason stays, the watch knows best."""
        self.stopped = self.stopped or (self._watch and self._watch.reason) or reason
        if self._is_alive():
            self._process().kill()

    @property
    def trouble(self) -> str:
        """Why it had to be stopped without being to blame, or an empty string."""
        return self._watch.trouble if self._watch else ""

    @property
    def cold_because(self) -> str:
        """Why the kernel was not a warm one although there should be one, or an empty string."""
        provisioner = self.manager.provisioner
        return provisioner.cold_because if isinstance(provisioner, SandboxProvisioner) else ""

    def close(self) -> None:
        """Close what is left when nbclient has ended the process: sockets, and the room's folder.

        A process that nbclient could not end is killed.
        """
        if self._is_alive():
            self._process().kill()
        if self._watch is not None:
            self._watch.stop()
        if self._transport is not None:
            self._transport.close()
            self._transport = None
        self.manager.context.destroy(linger=0)
        if self._room is not None:
            remove_folder(self._room.connection_folder)

    def last_words(self) -> str:
        """Return what the kernel process itself printed, for when it did not start."""
        if self._room is None:
            return ""
        path = self._room.work.parent / "last_words.txt"
        return path.read_text(errors="replace").strip()[-500:] if path.exists() else ""

    def _live_transport(self) -> KernelTransport:
        if self._transport is None:
            self._transport = KernelTransport(
                self.manager, self._limits, self._is_alive, self.seconds_left
            )
        return self._transport

    def _is_alive(self) -> bool:
        process = self._process()
        return process is not None and process.poll() is None

    @property
    def _watch(self) -> Watch | None:
        provisioner = self.manager.provisioner
        return provisioner.watch if isinstance(provisioner, SandboxProvisioner) else None

    def _process(self) -> Any:
        return getattr(self.manager.provisioner, "process", None)
