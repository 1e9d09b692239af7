"""Kernel managers for grading: inside a room, or, where the instructor accepts it, without one."""

from pathlib import Path
from typing import Any

import zmq
import zmq.asyncio
from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from jupyter_client.manager import AsyncKernelManager

from autograder.boundary.prompt_client import PromptClient
from autograder.sandbox.bubblewrap import Room
from autograder.sandbox.limits import Limits
from autograder.sandbox.provisioner import NAME
from autograder.sandbox.warm_kernels import WarmKernels
from autograder.scratch import make_scratch_folder

# A file of the student's that is named like a module must not take its place: Python starts
# isolated (-I), and the work folder comes last.
SAFE_PATH = ("-I",)
OWN_FILES_LAST = (
    "-f",
    "{connection_file}",
    "--IPKernelApp.exec_lines=import sys; sys.path.append('')",
)

# While checks run nobody takes in what a kernel shows; it may not fill our memory meanwhile.
MOST_WAITING_MESSAGES = 100

# How soon to try again to connect to a kernel that is just starting.
MILLISECONDS_BETWEEN_KNOCKS = 5


class RoomKernelSpecs(KernelSpecManager):
    """Knows one kernel: the one that lives in `room` (None: an ordinary, unsandboxed one).

    With `warm` it comes out of a process that has imported the libraries.
    """

    def __init__(self, room: Room | None, warm: WarmKernels | None, **options: Any) -> None:
        super().__init__(**options)
        self._room = room
        self._warm = warm

    def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
        """Return the kernel's specification, whatever name is asked for."""
        provisioner = {"provisioner_name": NAME, "config": {"room": self._room, "warm": self._warm}}
        return KernelSpec(
            argv=["python", *SAFE_PATH, "-m", "ipykernel_launcher", *OWN_FILES_LAST],
            display_name="Python 3 (grading)",
            language="python",
            interrupt_mode="message",
            metadata={"kernel_provisioner": provisioner} if self._room else {},
        )


def make_room(sample: Path, work: Path, limits: Limits) -> Room:
    """Return a new room with a connection folder of its own."""
    # Socket paths must stay below about 100 characters, so not in the work folder.
    connection_folder = make_scratch_folder(Path("/tmp"))
    return Room(connection_folder=connection_folder, sample=sample, work=work, limits=limits)


def kernel_manager(
    room: Room | None, output_bytes: int, warm: WarmKernels | None = None
) -> AsyncKernelManager:
    """Return a manager for a kernel in `room`; messages above `output_bytes` are not received.

    Whoever closes it also closes its `context`.
    """
    options: dict[str, Any] = {}
    if room is not None:
        # A kernel in a room has no network: it talks over sockets in the one folder both sides see.
        options = {
            "transport": "ipc",
            "ip": str(room.connection_folder / "socket"),
            "connection_file": str(room.connection_folder / "connection.json"),
        }
    context = zmq.asyncio.Context()
    context.setsockopt(zmq.MAXMSGSIZE, output_bytes)
    context.setsockopt(zmq.RCVHWM, MOST_WAITING_MESSAGES)
    context.setsockopt(zmq.RECONNECT_IVL, MILLISECONDS_BETWEEN_KNOCKS)
    return AsyncKernelManager(
        kernel_name="grading",
        kernel_spec_manager=RoomKernelSpecs(room, warm),
        context=context,
        client_class=f"{PromptClient.__module__}.{PromptClient.__name__}",
        **options,
    )
