"""A kernel client that knows at once that its kernel is ready."""

import math
import time
from queue import Empty
from typing import Any

from jupyter_client.asynchronous.client import AsyncKernelClient

IDLE = {"execution_state": "idle"}
SECONDS_FOR_A_REPLY = 1.0
SECONDS_FOR_ITS_STATUS = 0.1


class PromptClient(AsyncKernelClient):
    """Waits for the kernel's own word that it is idle.

    jupyter_client listens until the kernel has been silent for a fifth of a second.
    """

    async def wait_for_ready(self, timeout: float | None = None) -> None:
        """Return when the kernel has answered on both channels.

        Raises:
            RuntimeError: it has died, or did not answer within `timeout` seconds.
        """
        deadline = time.monotonic() + (math.inf if timeout is None else timeout)
        while not await self._has_answered(self.kernel_info()):
            if not await self.is_alive():
                raise RuntimeError("The kernel died before it answered")
            if time.monotonic() > deadline:
                raise RuntimeError(f"The kernel did not answer within {timeout} seconds")

    async def _has_answered(self, request: str) -> bool:
        try:
            reply = await self.get_shell_msg(timeout=SECONDS_FOR_A_REPLY)
            while reply["parent_header"].get("msg_id") != request:
                reply = await self.get_shell_msg(timeout=SECONDS_FOR_A_REPLY)
            self._handle_kernel_info_reply(reply)
            shown: dict[str, Any] = {}
            while shown.get("content") != IDLE or shown["parent_header"].get("msg_id") != request:
                shown = await self.get_iopub_msg(timeout=SECONDS_FOR_ITS_STATUS)
        except Empty:
            return False
        return True
