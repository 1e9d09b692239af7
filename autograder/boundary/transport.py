"""Carry a check's requests to the live kernel of a submission and bring the replies back."""

import time
from collections.abc import Callable
from queue import Empty
from typing import Any

import zmq
from jupyter_client.blocking.client import BlockingKernelClient
from jupyter_client.manager import AsyncKernelManager

from autograder.sandbox.limits import Limits
from course.checking import codec
from course.checking.student import StudentStopped

ANSWER = "__import__('course.checking.bridge', fromlist=['bridge']).answer_in_kernel({request!r})"
SECONDS_AFTER_INTERRUPT = 5.0
SECONDS_BETWEEN_LOOKS = 0.5
SECONDS_TO_SEND = 5.0


class KernelTransport:
    """Asks over sockets of its own, so that nothing the notebook prints gets in the way.

    A reply is a string out of a JSON message. It is the student's word, not ours.
    """

    def __init__(
        self,
        manager: AsyncKernelManager,
        limits: Limits,
        is_alive: Callable[[], bool],
        seconds_left: Callable[[], float],
    ) -> None:
        self._call_seconds = limits.call_seconds
        self._is_alive = is_alive
        self._seconds_left = seconds_left
        self._stuck = False
        context = zmq.Context()
        context.setsockopt(zmq.MAXMSGSIZE, limits.reply_bytes)
        # A socket whose peer has sent more than that has none left, and would wait for one.
        context.setsockopt(zmq.SNDTIMEO, round(1000 * SECONDS_TO_SEND))
        # A session of its own: the kernel tells its clients apart by the session's name.
        self._client = BlockingKernelClient(context=context)
        self._client.load_connection_info(manager.get_connection_info())
        # A message is the submission's too, not only the reply in it.
        self._client.session.unpack = codec.parse
        self._client.start_channels(iopub=False, stdin=False, hb=False)

    def send(self, request: str) -> str:
        """Return the reply to a request.

        Raises:
            StudentStopped: no reply within the time, the kernel is gone, or the reply is none.
        """
        seconds = min(self._call_seconds, self._seconds_left())
        if self._stuck or seconds <= 0:
            raise StudentStopped("its process had no time left to answer")
        content = self._reply(self._ask(request), seconds)
        if content is None:
            self._stuck = not self._reacts_to_interrupt()
            raise StudentStopped(f"it did not answer within {seconds:.0f} seconds")
        try:
            reply = content["user_expressions"]["reply"]["data"]["application/x-rostros"]
        except (KeyError, TypeError):
            reply = None
        if not isinstance(reply, str):
            raise StudentStopped("its process no longer answers as it should")
        return reply

    def _ask(self, request: str) -> str:
        """Send a request to the kernel; returns the message's name."""
        try:
            message_id: str = self._client.execute(
                "",
                silent=True,
                store_history=False,
                allow_stdin=False,
                user_expressions={"reply": ANSWER.format(request=request)},
            )
        except zmq.Again:
            self._stuck = True
            raise StudentStopped("its process no longer answers as it should") from None
        return message_id

    def close(self) -> None:
        """Close the sockets."""
        self._client.stop_channels()
        self._client.context.destroy(linger=0)

    def _reacts_to_interrupt(self) -> bool:
        """Interrupt what the kernel does; whether it answers again within a few seconds."""
        try:
            self._client.control_channel.send(self._client.session.msg("interrupt_request", {}))
            return self._reply(self._client.kernel_info(), SECONDS_AFTER_INTERRUPT) is not None
        except (StudentStopped, zmq.Again):
            return False

    def _reply(self, message_id: str, seconds: float) -> dict[str, Any] | None:
        """Return the reply's content, or None when time is up.

        Raises:
            StudentStopped: the kernel is gone.
        """
        deadline = time.monotonic() + seconds
        while (remaining := deadline - time.monotonic()) > 0:
            try:
                message = self._client.get_shell_msg(timeout=min(remaining, SECONDS_BETWEEN_LOOKS))
                if message["parent_header"].get("msg_id") == message_id:
                    content = message["content"]
                    return content if isinstance(content, dict) else {}
            except Empty:
                if not self._is_alive():
                    raise StudentStopped("its process ended") from None
            except Exception:  # not a message of the protocol: whatever it is, it is not a reply
                continue
        return None


class StoppedTransport:
    """Stands in for a kernel that is gone: every request is answered with the reason."""

    def __init__(self, reason: str) -> None:
        self._reason = reason

    def send(self, request: str) -> str:
        """Raise `StudentStopped`."""
        raise StudentStopped(self._reason)
