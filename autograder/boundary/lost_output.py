"""Notice that a message was too large to be received."""

import zmq
import zmq.asyncio


class LostOutput:
    """Watches one socket: ZeroMQ cuts a connection when a message is larger than allowed."""

    def __init__(self, socket: zmq.asyncio.Socket) -> None:
        events = socket.get_monitor_socket(zmq.EVENT_DISCONNECTED)
        # The same socket without asyncio: to look at it takes no event loop.
        self._events: zmq.Socket[bytes] = zmq.Socket.shadow(events.underlying)

    def happened(self) -> bool:
        """Whether the connection has been cut since the start."""
        return bool(self._events.poll(0))
