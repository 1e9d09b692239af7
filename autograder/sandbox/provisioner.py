"""Start a Jupyter kernel inside a bubblewrap room, through jupyter_client's own extension point."""

from pathlib import Path
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning.local_provisioner import LocalProvisioner
from traitlets import Instance

from autograder.sandbox.bubblewrap import Room, room_command
from autograder.sandbox.watch import Watch

NAME = "rostros-sandbox"


class SandboxProvisioner(LocalProvisioner):
    """A `LocalProvisioner` whose kernel lives in a room and is watched from outside."""

    room = Instance(Room)
    watch: Watch | None = None

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        """Wrap the kernel's command; of our environment not even bubblewrap gets anything.

        Bubblewrap is the room's first process, and its environment can be read in there.
        """
        kwargs = await super().pre_launch(**kwargs)
        kwargs |= {"cmd": room_command(self.room, kwargs["cmd"]), "cwd": "/", "env": {}}
        return kwargs

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Start the kernel and begin to watch it; what it says before it can speak is kept."""
        with self.last_words.open("wb") as last_words:
            kwargs |= {"stdout": last_words, "stderr": last_words}
            connection = await super().launch_kernel(cmd, **kwargs)
        assert self.process is not None
        self.watch = Watch(
            self.process.pid, self.room.connection_folder, self.room.limits, self.process.kill
        )
        self.watch.start()
        return connection

    @property
    def last_words(self) -> Path:
        """The file of what the kernel process itself printed (not its cells)."""
        return self.room.work.parent / "last_words.txt"

    async def cleanup(self, restart: bool = False) -> None:
        """Stop watching."""
        if self.watch is not None:
            self.watch.stop()
        await super().cleanup(restart=restart)
