"""Let an interruption end a training after the current step, with its History, not a traceback."""

import signal
import threading
from types import FrameType
from typing import Any


class GentleInterruption:
    """While it is in force, the first interruption asks `model` to stop; a second one stops it.

    Keras then ends the epoch, measures on the validation pictures and returns the History.
    """

    def __init__(self) -> None:
        self._model: Any = None
        self._before: Any = None

    def begin(self, model: Any) -> None:
        """Be in force, where interruptions can be met at all: in the main thread."""
        if threading.current_thread() is threading.main_thread():
            self._model = model
            self._before = signal.signal(signal.SIGINT, self._interrupted)

    def end(self) -> None:
        """Let interruptions do again what they did before."""
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)
            self._before = None

    def _interrupted(self, number: int, frame: FrameType | None) -> None:
        self.end()
        self._model.stop_training = True
