"""Ask a warm process for a kernel in a room."""

import json
import os
import socket
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from autograder.sandbox.bubblewrap import WORK, resource_limits
from autograder.sandbox.limits import Limits

SECONDS_TO_ANSWER = 30
MOST_ANSWER_BYTES = 64 * 1024


class WarmUnavailable(Exception):
    """The warm process is gone, or could not bring a kernel into a room."""


@dataclass(frozen=True)
class WarmKernels:
    """The address of a warm process; any process of this machine and user may use it."""

    address: Path

    def join(
        self, first_process: int, arguments: Sequence[str], output: int, limits: Limits
    ) -> int:
        """Start a kernel in the room of `first_process`; returns the kernel's process id.

        `arguments` are a module's name and its arguments; `output` is the descriptor of the file
        that gets what the process itself prints.

        Raises:
            WarmUnavailable: says why there is none.
        """
        request = {
            "arguments": list(arguments),
            "folder": WORK,
            "limits": resource_limits(limits),
        }
        try:
            with ExitStack() as opened:
                room = os.pidfd_open(first_process)
                opened.callback(os.close, room)
                connection = opened.enter_context(
                    socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
                )
                connection.settimeout(SECONDS_TO_ANSWER)
                connection.connect(str(self.address))
                socket.send_fds(connection, [json.dumps(request).encode()], [room, output])
                answer = json.loads(connection.recv(MOST_ANSWER_BYTES))
        except (OSError, ValueError) as problem:
            raise WarmUnavailable(f"the warm process does not answer ({problem})") from problem
        if "process" not in answer:
            raise WarmUnavailable(f"no warm kernel could enter the room ({answer['problem']})")
        return int(answer["process"])
