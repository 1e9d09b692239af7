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

    It lives as long as the process that started it, at most. `kernels` says how to use it, here and
    in other processes of this machine and user.
    """

    def __init__(self) -> None:
        # Nobody else may enter the folder, and so nobody else can ask for kernels.
        self._folder = Path(tempfile.mkdtemp(prefix="rostros-warm-", dir="/tmp"))
        self.kernels = WarmKernels(self._folder / "socket")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> WarmKernels:
        """Start it, and return how to use it when it is ready (after some seconds).

        Raises:
            WarmUnavailable: it could not import the libraries; says why.
        """
        self._copy_font_list()
        said = self._folder / "said.txt"
        command = [sys.executable, "-I", "-m", MAIN]
        with (
            socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as listener,
            said.open("wb") as errors,
        ):
            listener.bind(str(self.kernels.address))
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
        return self.kernels

    def close(self) -> None:
        """End it; kernels that came out of it live on in their rooms."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
        shutil.rmtree(self._folder, ignore_errors=True)

    def __enter__(self) -> WarmKernels:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _copy_font_list(self) -> None:
        """Matplotlib would take seconds to make a new one."""
        target = self._folder / ".cache" / "matplotlib"
        target.mkdir(parents=True)
        for font_list in font_lists():
            shutil.copy(font_list, target)
