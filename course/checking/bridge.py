"""The student's side of a check: carries out one request in the student's own process.

Nothing here is trusted by the grader. It runs where the student's code can change it, and its
replies are treated as that code's words (see `student` and `codec`).
"""

import contextlib
import dis
import io
import itertools
import linecache
import sys
import sysconfig
import tempfile
import traceback
import warnings
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import FunctionType
from typing import Any

from course.checking import codec, generator_actions, keras_actions
from course.checking.asking import asked_by_a_check
from course.checking.codec import Handle
from course.checking.student import StudentStopped
from course.checking.time_limit import OutOfTime, at_most

SECONDS_FOR_A_CALL = 10.0  # of a public check
MOST_CHARACTERS = 32_000_000  # of a reply: the largest honest one, a batch of pictures, has a tenth
MOST_OF_A_MESSAGE = 10_000  # of an exception's text


class Bridge:
    """Answers requests about the functions in one namespace."""

    def __init__(self, namespace: Mapping[str, Any]) -> None:
        self._namespace = namespace
        self._kept: dict[int, Any] = {}
        self._folders: list[tempfile.TemporaryDirectory[str]] = []  # removed with the bridge

    def answer(self, request: str) -> str:
        """Carry out a request and return the reply, exceptions of the student's included."""
        details = codec.loads(request, find=lambda handle: self._kept[handle.number])
        action = self._action(details.pop("action"))
        asked = asked_by_a_check.set(True)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                status, value = "done", action(**details)
            except _NotAttempted as missing:
                status, value = "not attempted", str(missing)
            except (Exception, SystemExit) as problem:
                status, value = "raised", _describe(problem)
            finally:
                asked_by_a_check.reset(asked)
            try:
                reply = codec.dumps({"status": status, "value": value}, keep=self._keep)
                if len(reply) > MOST_CHARACTERS:
                    raise ValueError("the result is too large to be checked")
                return reply
            except Exception as problem:  # a result that cannot even be looked at
                return codec.dumps({"status": "raised", "value": _describe(problem)})

    def _action(self, name: str) -> Callable[..., Any]:
        others = keras_actions if hasattr(keras_actions, name) else generator_actions
        action: Callable[..., Any] = getattr(self, f"_{name}", None) or getattr(others, name)
        return action

    def _call(self, function: str, arguments: list[Any], options: dict[str, Any]) -> dict[str, Any]:
        if function not in self._namespace:
            raise _NotAttempted(f"there is no `{function}` yet")
        target = self._namespace[function]
        if is_blank(target):
            raise _NotAttempted(f"`{function}` is still empty")
        return {"result": target(*arguments, **options), "arguments": arguments}

    def _value(self, name: str) -> Any:
        if name not in self._namespace:
            raise _NotAttempted(f"there is no `{name}` yet")
        if self._namespace[name] is None:
            # Nearly always the untouched cell; now and then what a call without `return` gave.
            raise _NotAttempted(f"`{name}` is None (as is what a function without `return` gives)")
        return self._namespace[name]

    def _batches(self, dataset: Iterable[Any], most: int | None) -> list[Any]:
        return list(itertools.islice(dataset, most))

    def _folder(self, files: dict[str, bytes]) -> str:
        self._folders.append(tempfile.TemporaryDirectory(prefix="check-"))
        folder = Path(self._folders[-1].name)
        for name, content in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return folder.as_posix()

    def _write(self, path: Path, content: bytes) -> None:
        path.write_bytes(content)

    def _read(self, path: Path) -> bytes | None:
        return path.read_bytes() if path.is_file() else None

    def _keep(self, value: Any) -> Handle:
        number = len(self._kept)
        self._kept[number] = value
        return Handle(number, type(value).__name__)


class LocalTransport:
    """The transport of public checks: the student's functions run in this very process.

    What they print stays on the page.

    A call that takes longer than `seconds` is stopped, and so is everything after it: a loop that
    never ended once would keep a student waiting at each of the remaining checks.
    """

    def __init__(self, namespace: Mapping[str, Any], seconds: float = SECONDS_FOR_A_CALL) -> None:
        self._bridge = Bridge(namespace)
        self._seconds = seconds
        self._stopped = ""

    def send(self, request: str) -> str:
        """Return the reply to a request.

        Raises:
            StudentStopped: no reply within the time, now or at an earlier request.
        """
        if self._stopped:
            raise StudentStopped(self._stopped)
        try:
            with at_most(self._seconds):
                return self._bridge.answer(request)
        except OutOfTime:
            self._stopped = "not tried, because the check before it had to be stopped"
            raise StudentStopped(
                f"no answer within {self._seconds:g} seconds. Is there a loop that never ends?"
            ) from None


class Reply:
    """Shows a reply as JSON, so that a kernel's `user_expressions` carry it without repr."""

    def __init__(self, text: str) -> None:
        self._text = text

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        return {"text/plain": "reply", "application/x-rostros": self._text}


_kernel_bridge: list[Bridge] = []


def answer_in_kernel(request: str) -> Reply:
    """Answer one request about the notebook's own namespace (the grader's way in)."""
    if not _kernel_bridge:
        _kernel_bridge.append(Bridge(sys.modules["__main__"].__dict__))
    with contextlib.redirect_stdout(io.StringIO()):
        return Reply(_kernel_bridge[0].answer(request))


def is_blank(function: object) -> bool:
    """Whether a function does nothing but return None: `...`, `pass` or a bare docstring."""
    if not isinstance(function, FunctionType):
        return False
    steps = [
        (step.opname, step.argval)
        for step in dis.get_instructions(function)
        if step.opname not in {"RESUME", "NOP"}
    ]
    return steps in (
        [("LOAD_CONST", None), ("RETURN_VALUE", None)],
        [("RETURN_CONST", None)],
    )


class _NotAttempted(Exception):
    pass


def _describe(problem: BaseException) -> dict[str, Any]:
    """Return the exception's class, text, and the last line of the student's own that it passed."""
    own = [
        frame
        for frame in traceback.extract_tb(problem.__traceback__)
        if not _is_library(frame.filename) and _source_of(frame)
    ]
    last = own[-1] if own else None
    return {
        "kind": type(problem).__name__,
        "message": str(problem)[:MOST_OF_A_MESSAGE],
        "line": _source_of(last) if last else "",
        "line_number": (last.lineno or 0) if last else 0,
    }


def _source_of(frame: traceback.FrameSummary) -> str:
    return (frame.line or linecache.getline(frame.filename, frame.lineno or 0)).strip()


_LIBRARIES = tuple(
    sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")
)


def _is_library(filename: str) -> bool:
    ours = Path(filename).parent == Path(__file__).parent
    made = filename.endswith(".pyx") or "__autograph_generated_file" in filename
    return ours or made or filename.startswith((*_LIBRARIES, "<frozen"))
