"""What grades submissions: something that takes work and gives futures, as executors do."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Protocol, TypeVar

Answer = TypeVar("Answer")


class Engine(Protocol):
    """Runs functions on workers. A future raises what its function raised; or WorkerEnded, where
    the worker died of it; or EngineLost, when there is nobody left to do it."""

    @property
    def workers(self) -> int:
        """How many functions run at the same time."""

    def submit(self, function: Callable[..., Answer], *arguments: Any) -> "Future[Answer]":
        """Take a function and its arguments; returns at once."""


class InlineEngine:
    """Runs each function at once in this process: for tests and for a look inside."""

    workers = 1

    def submit(self, function: Callable[..., Answer], *arguments: Any) -> "Future[Answer]":
        """Return a future that is done."""
        future: Future[Answer] = Future()
        try:
            future.set_result(function(*arguments))
        except Exception as problem:
            future.set_exception(problem)
        return future
