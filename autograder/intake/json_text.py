"""Bytes to JSON values, whatever wrote them; a notebook's outputs are dropped on the way.

Of them only what its public checks said is kept, as `PUBLIC_CLAIMS` of the cell.
"""

import codecs
import json
import math
from typing import Any

from autograder.batch.submission import NotGradable
from autograder.intake.cells import ADVICE
from autograder.intake.claims import claims_in
from autograder.intake.looks_like import holds_merge_conflict, looks_like

# What JavaScript can hold; Python refuses to read numbers of thousands of digits.
MOST_DIGITS = 16
PUBLIC_CLAIMS = "public claims"


def parse(content: bytes) -> tuple[Any, tuple[str, ...]]:
    """Return what JSON text says, and remarks on how it was written.

    Numbers that JSON does not have (NaN, Infinity) and absurd ones become None.

    Raises:
        NotGradable: it is no JSON; the message says what it looks like, and where it breaks.
    """
    text, remarks = _decode(content)
    try:
        value = json.loads(
            text,
            object_pairs_hook=_without_outputs,
            parse_constant=lambda name: None,
            parse_float=_finite,
            parse_int=_sensible,
        )
    except json.JSONDecodeError as problem:
        raise NotGradable(_what_is_wrong(content, problem)) from None
    except (RecursionError, MemoryError):
        raise NotGradable(f"The notebook is nested too deep to be read. {ADVICE}") from None
    return value, remarks


def _decode(content: bytes) -> tuple[str, tuple[str, ...]]:
    if content.startswith(codecs.BOM_UTF8):
        return _in(content, "utf-8-sig"), ()
    encoding = json.detect_encoding(content)
    if encoding != "utf-8":
        return _in(content, encoding), (f"The notebook is written in {encoding.upper()}.",)
    try:
        return content.decode("utf-8"), ()
    except UnicodeDecodeError:
        if looks_like(content):
            raise NotGradable(_is_none(content)) from None
    try:
        return content.decode("cp1252"), ("The notebook is no UTF-8: read as Windows-1252.",)
    except UnicodeDecodeError:
        return content.decode("latin-1"), ("The notebook is no UTF-8: read as Latin-1.",)


def _in(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as problem:
        if looks_like(content):
            raise NotGradable(_is_none(content)) from None
        raise NotGradable(
            f"The notebook's text is damaged at byte {problem.start} ({encoding}). {ADVICE}"
        ) from None


def _what_is_wrong(content: bytes, problem: json.JSONDecodeError) -> str:
    if looks_like(content):
        return _is_none(content)
    where = f"line {problem.lineno}, column {problem.colno}"
    if holds_merge_conflict(content):
        return f"The notebook holds an unresolved merge conflict of git's ({where}). {ADVICE}"
    if problem.pos >= len(problem.doc.rstrip()) or problem.msg.startswith("Unterminated string"):
        return f"The notebook is cut off at {where}. {ADVICE}"
    return f"The notebook is damaged at {where}: {problem.msg}. {ADVICE}"


def _is_none(content: bytes) -> str:
    return f"What was handed in is no notebook, it looks like {looks_like(content)}. {ADVICE}"


def _without_outputs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Outputs can be 100 MB, and nobody needs them: each cell's are gone before the next."""
    values = dict(pairs)
    if "cell_type" in values:
        values[PUBLIC_CLAIMS] = claims_in(values.pop("outputs", None))
    return values


def _finite(text: str) -> float | None:
    value = float(text)
    return value if math.isfinite(value) else None


def _sensible(text: str) -> int | None:
    return int(text) if len(text) <= MOST_DIGITS else None
