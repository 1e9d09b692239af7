"""Start the process out of which warm kernels come, and end it."""

import select
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType

from autograder.sandbox.bubblewrap import environment, font_lists
from autograder.sandbox.warm_kernels import WarmKernels, WarmUnavailable

MAIN = "autograder.sandbox.warm_main"
SECONDS_TO_IMPORT = 120
WAITING_REQUESTS = 64


class WarmProcess:
    """A clean process that has imported the libraries; a context manager.

    It lives as long as the process that started it, at most.
    """

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> WarmKernels:
        """Start it, and return when it is ready (after some seconds).

        What is returned works in this process and in others of this machine and user.

        Raises:
            WarmUnavailable: it could not import the libraries; says why.
        """
        # Nobody else may enter the folder, and so nobody else can ask for kernels.
        self._folder = Path(tempfile.mkdtemp(prefix="rostros-warm-", dir="/tmp"))
        _copy_font_lists(self._folder)
        kernels = WarmKernels(self._folder / "socket")
        said = self._folder / "said.txt"
        command = [sys.executable, "-I", "-m", MAIN]
        with (
            socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as listener,
            said.open("wb") as errors,
        ):
            listener.bind(str(kernels.address))
            listener.listen(WAITING_REQUESTS)
            self._process = subprocess.Popen(
                command,
                stdin=listener.fileno(),
                stdout=subprocess.PIPE,
                stderr=errors,
                env=environment(),
                cwd="/",
                start_new_session=True,
            )
        assert self._process.stdout is not None
        with self._process.stdout as words:
            answered, _, _ = select.select([words], [], [], SECONDS_TO_IMPORT)
            if not answered or words.readline() != b"ready\n":
                reason = said.read_text(errors="replace").strip()[-500:]
                self.close()
                raise WarmUnavailable(f"The warm process did not start: {reason}")
        return kernels

    def close(self) -> None:
        """End it; kernels that came out of it live on in their rooms."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def __enter__(self) -> WarmKernels:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _copy_font_lists(home: Path) -> None:
    """Matplotlib would take seconds to make new ones."""
    target = home / ".cache" / "matplotlib"
    target.mkdir(parents=True)
    for font_list in font_lists():
        shutil.copy(font_list, target)
