"""Look through everything a student can see for what no student may see.

The functions look at texts and change nothing. Code of the bank that carries a hidden input out
writes MARK before it; in its source the mark stands in two halves, so that the page may show it.
"""

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape

from autograder.proofs.hidden_texts import HiddenTexts, package_files

MARK = "LEAKED"
# The mark may be on its way in another spelling: runs of text that could be one.
DIGITS = re.compile(r"\d{15,4000}")
HEXADECIMAL = re.compile(r"(?:[0-9a-fA-F]{2}){8,}")
BASE64 = re.compile(r"[A-Za-z0-9+/]{12,}={0,2}")
TAG = re.compile(r"<[^<>]*>")
MODULE = re.compile(r"\b(?:autograder|data_scripts)\.[a-z]\w+(?:\.\w+)*")
TRACEBACK = re.compile(
    r"\b(?:autograder|data_scripts|nbgrader|nbclient|_?pytest|jupyter_client)/[\w/-]{1,80}\.py\b"
)
SCRATCH = re.compile(r"\brostros-\d+-\w+")


@dataclass(frozen=True)
class Leak:
    """Something that was seen: what it is, and the words that gave it away."""

    kind: str
    words: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.words!r:.100}"


def leaks_in_feedback(page: str, hidden: HiddenTexts, handed_in: str = "") -> tuple[Leak, ...]:
    """Return what a feedback page gives away; what the student wrote (`handed_in`) may be on it."""
    text = unescape(TAG.sub("", page))
    own = _plain(handed_in)
    return tuple(
        leak
        for leak in dict.fromkeys([*_leaks(text, hidden), *_marks(page)])
        if leak.kind == "the mark" or _plain(leak.words) not in own
    )


def leaks_in_text(text: str, hidden: HiddenTexts) -> tuple[Leak, ...]:
    """Return what a text gives away that is handed to students as it is, such as a notebook."""
    return tuple(dict.fromkeys(_leaks(text, hidden)))


def leaks_in_package(hidden: HiddenTexts) -> tuple[Leak, ...]:
    """Return what the files of the `course` package give away."""
    texts = (path.read_text("utf-8") for path in package_files())
    return tuple(dict.fromkeys(leak for text in texts for leak in _leaks(text, hidden)))


def _leaks(text: str, hidden: HiddenTexts) -> Iterator[Leak]:
    yield from _marks(text)
    # A notebook's file has its lines in quotes, with the line's end spelled out.
    lines = {_plain(line).strip('",').removesuffix("\\n") for line in text.splitlines()}
    lines |= {line.replace('\\"', '"').strip() for line in lines}
    yield from _named("a hidden check's source", lines & {_plain(line) for line in hidden.lines})
    words = set(re.findall(r"[\w.-]+", text))
    yield from _named("a file of the twin's", words & hidden.names)
    yield from _named("a path of the instructor's", (path for path in hidden.paths if path in text))
    yield from _named("the secret", (form for form in hidden.secret if form in text))
    yield from _named("a module of the grader's", MODULE.findall(text))
    yield from _named("a traceback of ours", TRACEBACK.findall(text))
    yield from _named("a scratch folder", SCRATCH.findall(text))


def _named(kind: str, found: Iterable[str]) -> Iterator[Leak]:
    for words in sorted(found):
        yield Leak(kind, words)


def _marks(text: str) -> Iterator[Leak]:
    mark = MARK.encode()
    if MARK in text:
        yield Leak("the mark", text[text.index(MARK) :][:80])
    for digits in DIGITS.findall(text):
        number = int(digits)
        if mark in number.to_bytes(number.bit_length() // 8 + 1, "big"):
            yield Leak("the mark", digits)
    for pairs in HEXADECIMAL.findall(text):
        if mark in bytes.fromhex(pairs):
            yield Leak("the mark", pairs)
    for run in BASE64.findall(text):
        if any(mark in _decoded(run[start:]) for start in range(4)):
            yield Leak("the mark", run)


def _decoded(run: str) -> bytes:
    try:
        return base64.b64decode(run[: len(run) // 4 * 4])
    except binascii.Error:
        return b""


def _plain(line: str) -> str:
    return " ".join(line.split())
