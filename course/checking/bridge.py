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

from course.checking import codec
from course.checking.codec import Handle


class Bridge:
    """Answers requests about the functions in one namespace."""

    def __init__(self, namespace: Mapping[str, Any]) -> None:
        self._namespace = namespace
        self._kept: dict[int, Any] = {}
        self._folders: list[tempfile.TemporaryDirectory[str]] = []  # removed with the bridge

    def answer(self, request: str) -> str:
        """Carry out a request and return the reply, exceptions of the student's included."""
        details = codec.loads(request, find=lambda handle: self._kept[handle.number])
        action: Callable[..., Any] = getattr(self, f"_{details.pop('action')}")
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            try:
                status, value = "done", action(**details)
            except _NotAttempted as missing:
                status, value = "not attempted", str(missing)
            except (Exception, SystemExit) as problem:
                status, value = "raised", _describe(problem)
            try:
                return codec.dumps({"status": status, "value": value}, keep=self._keep)
            except Exception as problem:  # a result that cannot even be looked at
                return codec.dumps({"status": "raised", "value": _describe(problem)})

    def _call(self, function: str, arguments: list[Any], options: dict[str, Any]) -> dict[str, Any]:
        if function not in self._namespace:
            raise _NotAttempted(f"there is no `{function}` yet: write it and run its cell")
        target = self._namespace[function]
        if is_blank(target):
            raise _NotAttempted(f"`{function}` is still empty")
        return {"result": target(*arguments, **options), "arguments": arguments}

    def _batches(self, dataset: Iterable[Any], most: int | None) -> list[tuple[Any, Any]]:
        return [(images, labels) for images, labels in itertools.islice(dataset, most)]

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

    def _read(self, path: Path) -> bytes:
        return path.read_bytes()

    def _keep(self, value: Any) -> Handle:
        number = len(self._kept)
        self._kept[number] = value
        return Handle(number, type(value).__name__)


class LocalTransport:
    """The transport of public checks: the student's functions run in this very process."""

    def __init__(self, namespace: Mapping[str, Any]) -> None:
        self._bridge = Bridge(namespace)

    def send(self, request: str) -> str:
        """Return the reply to a request."""
        return self._bridge.answer(request)


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
        if not _is_library(frame.filename)
    ]
    last = own[-1] if own else None
    return {
        "kind": type(problem).__name__,
        "message": str(problem),
        "line": (last.line or linecache.getline(last.filename, last.lineno or 0)).strip()
        if last
        else "",
        "line_number": (last.lineno or 0) if last else 0,
    }


_LIBRARIES = tuple(
    sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")
)


def _is_library(filename: str) -> bool:
    ours = filename in (__file__, codec.__file__)
    return ours or filename.startswith((*_LIBRARIES, "<frozen"))
