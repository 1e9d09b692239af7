"""The `student` fixture: a check's only way to reach the student's code.

A check never holds an object of the student's. It sends plain values and gets back plain values
that were built anew on this side (see `codec`), so an answer cannot lie about its type or equality.
"""

from pathlib import PurePosixPath
from typing import Any, NamedTuple, Protocol

import numpy as np

from course.checking import codec
from course.checking.answers import pair_of
from course.checking.codec import Handle, MalformedAnswer
from course.checking.expectation import NotYetRight
from course.checking.student_generators import GeneratorQuestions
from course.checking.student_models import ModelQuestions


class NotAttempted(Exception):
    """The function is missing or still the untouched stub."""


class StudentRaised(Exception):
    """The student's code raised: `kind` (exception class), `message`, and its own last `line`."""

    def __init__(self, kind: str, message: str, line: str = "", line_number: int = 0) -> None:
        super().__init__(f"{kind}: {message}" if message else kind)
        self.kind = kind
        self.message = message
        self.line = line
        self.line_number = line_number


class StudentStopped(Exception):
    """The student's process cannot answer any more: out of time, out of memory, or gone."""


class Transport(Protocol):
    """Carries one request to the student's process and brings its reply back, both as JSON text."""

    def send(self, request: str) -> str:
        """Return the reply; raises `StudentStopped` when none will come."""


class Observed(NamedTuple):
    """A function's result, and its positional arguments as they were after the call."""

    result: Any
    arguments: tuple[Any, ...]


class Batch(NamedTuple):
    """One element of a dataset: images `(n, height, width, channels)` and labels `(n, 40)`."""

    images: np.ndarray
    labels: np.ndarray


class Student(ModelQuestions, GeneratorQuestions):
    """The student's functions, called by name wherever they run."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self.last_answer: Any = None  # for words about an answer that a check could not work with

    def call(self, function: str, /, *arguments: Any, **options: Any) -> Any:
        """Call the student's `function` and return its result as plain values.

        Numbers, strings, lists, tuples, dicts, arrays (tensors too), tables and series come as
        themselves, named tuples, dataclasses and objects of a class of one's own as dicts;
        anything else as a `Handle`.

        Raises:
            NotAttempted: the function is missing or still the stub.
            StudentRaised: the function raised.
            StudentStopped: the process did not answer in time or is gone.
        """
        return self.observe(function, *arguments, **options).result

    def observe(self, function: str, /, *arguments: Any, **options: Any) -> Observed:
        """Like `call`, and also return the arguments as the function left them."""
        reply = self._ask("call", function=function, arguments=list(arguments), options=options)
        self.last_answer = reply["result"]
        return Observed(reply["result"], tuple(reply["arguments"]))

    def batches(self, dataset: Handle, most: int | None = None) -> list[Batch]:
        """Iterate over a student's dataset and return its first `most` batches (None: all).

        Raises:
            NotYetRight: an element is not a pair of arrays.
            StudentRaised: iterating raised.
            StudentStopped: as for `call`.
        """
        elements = self._ask("batches", dataset=dataset, most=most)
        return [Batch(*pair_of(element)) for element in elements]

    def folder(self, files: dict[str, bytes] | None = None) -> PurePosixPath:
        """Make a new folder on the student's side, fill it with `files`, and return its path.

        The path is meant for arguments of `call`, where the student's code gets a `pathlib.Path`.
        """
        return PurePosixPath(self._ask("folder", files=files or {}))

    def write(self, path: PurePosixPath, content: bytes) -> None:
        """Write (or replace) one file on the student's side."""
        self._ask("write", path=path, content=content)

    def read(self, path: PurePosixPath) -> bytes:
        """Return the bytes of a file that the student's code has written.

        Raises:
            NotYetRight: there is no such file.
        """
        content = self._ask("read", path=path)
        if content is None:
            raise NotYetRight("a file at the path that was given", "no file was written there")
        if not isinstance(content, bytes):
            raise MalformedAnswer("a file's content did not come as bytes")
        return content

    def _ask(self, action: str, **details: Any) -> Any:
        reply = self._transport.send(codec.dumps({"action": action, **details}))
        try:
            answer = codec.loads(reply)
            status, value = answer["status"], answer["value"]
        except Exception as problem:  # whatever a hostile reply breaks, it is an unusable answer
            raise MalformedAnswer(f"the answer cannot be read ({problem})") from None
        if status == "done":
            return value
        if status == "not attempted":
            raise NotAttempted(str(value))
        raise _raised(value)


def _raised(value: Any) -> Exception:
    try:
        return StudentRaised(
            str(value["kind"]), str(value["message"]), str(value["line"]), int(value["line_number"])
        )
    except Exception:
        return MalformedAnswer("the answer cannot be read")
