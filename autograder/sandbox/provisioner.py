"""Start a Jupyter kernel inside a bubblewrap room, through jupyter_client's own extension point."""

import asyncio
from pathlib import Path
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning.local_provisioner import LocalProvisioner
from traitlets import Instance

from autograder.sandbox.bubblewrap import Room, room_command
from autograder.sandbox.room_report import SLEEP, RoomReport
from autograder.sandbox.warm_kernels import WarmKernels, WarmUnavailable
from autograder.sandbox.watch import Watch

NAME = "rostros-sandbox"
SECONDS_BETWEEN_POLLS = 0.002


class SandboxProvisioner(LocalProvisioner):
    """A `LocalProvisioner` whose kernel lives in a room and is watched from outside.

    With `warm` the kernel is forked from a process that has imported the libraries. Where that
    cannot be done it is started as without, and `cold_because` says why.
    """

    room = Instance(Room)
    warm = Instance(WarmKernels, allow_none=True)
    cold_because = ""
    watch: Watch | None = None

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        """Prepare; of our environment not even bubblewrap gets anything.

        Bubblewrap is the room's first process, and its environment can be read in there.
        """
        return {**await super().pre_launch(**kwargs), "cwd": "/", "env": {}}

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Start the kernel and begin to watch it; what it says before it can speak is kept."""
        joined = None
        if self.warm is not None:
            try:
                joined = await self._launch_warm(self.warm, cmd, **kwargs)
            except WarmUnavailable as problem:
                self.cold_because = str(problem)
        if joined is None:
            await self._launch(room_command(self.room, cmd), **kwargs)
        assert self.process is not None
        self.watch = Watch(
            self.process.pid,
            self.room.connection_folder,
            self.room.limits,
            self.process.kill,
            joined,
        )
        self.watch.start()
        return self.connection_info

    @property
    def last_words(self) -> Path:
        """The file of what the kernel process itself printed (not its cells)."""
        return self.room.work.parent / "last_words.txt"

    async def kill(self, restart: bool = False) -> None:
        """Close the room; returns when its process has ended.

        That takes a few milliseconds; whoever waits for it elsewhere looks ten times a second.
        """
        process = self.process
        await super().kill(restart=restart)
        while process is not None and process.poll() is None:
            await asyncio.sleep(SECONDS_BETWEEN_POLLS)

    async def cleanup(self, restart: bool = False) -> None:
        """Stop watching."""
        if self.watch is not None:
            self.watch.stop()
        await super().cleanup(restart=restart)

    async def _launch(self, cmd: list[str], **kwargs: Any) -> None:
        with self.last_words.open("wb") as last_words:
            await super().launch_kernel(
                cmd, **{"stdout": last_words, "stderr": last_words, **kwargs}
            )

    async def _launch_warm(self, warm: WarmKernels, cmd: list[str], **kwargs: Any) -> int:
        """Make a room in which nothing runs, and bring a kernel into it; returns its process id.

        Raises:
            WarmUnavailable: there is none, and no room.
        """
        module = cmd.index("-m") + 1
        try:
            with RoomReport() as report:
                command = room_command(self.room, SLEEP, report_to=report.descriptor)
                pipes = {"stdout": report.ready, "pass_fds": [report.descriptor]}
                await self._launch(command, **kwargs, **pipes)
                first_process = report.first_process()
            with self.last_words.open("ab") as output:
                return warm.join(first_process, cmd[module:], output.fileno(), self.room.limits)
        except WarmUnavailable:
            if self.process is not None:
                self.process.kill()
                self.process.wait()
            raise
