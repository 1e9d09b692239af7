"""Whatever bytes come, a valid notebook comes out or a reason why not."""

import json
import random
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode

from autograder.batch.submission import NotGradable
from autograder.boundary.restore import restore
from autograder.intake.exercises import exercises_by_step
from autograder.intake.read import read_notebook
from autograder.release.source import steps

STEP = "01_data_loading"
RELEASED = Path(__file__).parents[3] / "assignments" / "en"
CONTENT = (RELEASED / STEP / f"{STEP}.ipynb").read_bytes()
ABSURD = (None, True, 0, -1, 1.5, "", "x", "\ud800", [], {}, [[]], {"a": []}, 10**30, [None], "\0")


@pytest.fixture(scope="module")
def released() -> NotebookNode:
    return nbformat.reads(CONTENT.decode(), as_version=4)


def test_the_exercises_are_those_of_the_released_notebooks(released: NotebookNode) -> None:
    assert tuple(exercises_by_step()) == steps()
    for step, names in exercises_by_step().items():
        text = (RELEASED / step / f"{step}.ipynb").read_text()
        assert all(f'"{name}_solution"' in text for name in names), step


@pytest.mark.parametrize("damage", ["cut", "bytes", "values", "shuffle"])
def test_damage_raises_nothing_else(damage: str, released: NotebookNode) -> None:
    """Seeded damage; what is read is valid, and is restored to a valid notebook."""
    rng = random.Random(damage)
    for _ in range(60):
        try:
            read = read_notebook(DAMAGES[damage](rng), released)
        except NotGradable as problem:
            assert str(problem) and "\n" not in str(problem)
            continue
        nbformat.validate(read.notebook)
        nbformat.writes(read.notebook).encode()
        nbformat.validate(restore(read.notebook, released))


def _cut(rng: random.Random) -> bytes:
    return CONTENT[: rng.randrange(len(CONTENT))] + rng.randbytes(rng.randrange(20))


def _bytes(rng: random.Random) -> bytes:
    content = bytearray(CONTENT)
    for _ in range(rng.randrange(1, 10)):
        content[rng.randrange(len(content))] = rng.randrange(256)
    return bytes(content)


def _values(rng: random.Random) -> bytes:
    """Put absurd values in the place of a few others, anywhere in the tree."""
    values = json.loads(CONTENT)
    for _ in range(rng.randrange(1, 6)):
        place = values
        for _ in range(rng.randrange(7)):
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            inner = [key for key in keys if isinstance(place[key], dict | list)]
            if not inner:
                break
            place = place[rng.choice(inner)]
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        if keys:
            place[rng.choice(keys)] = deepcopy(rng.choice(ABSURD))
    return json.dumps(values).encode()


def _shuffle(rng: random.Random) -> bytes:
    lines = CONTENT.splitlines(keepends=True)
    at, to = rng.randrange(len(lines)), rng.randrange(len(lines))
    lines[at], lines[to] = lines[to], lines[at]
    return b"".join(lines)


DAMAGES: dict[str, Callable[[random.Random], bytes]] = {
    "cut": _cut,
    "bytes": _bytes,
    "values": _values,
    "shuffle": _shuffle,
}


@pytest.mark.parametrize("step", steps())
def test_released_notebooks_need_no_remark(step: str) -> None:
    content = (RELEASED / step / f"{step}.ipynb").read_bytes()
    own = nbformat.reads(content.decode(), as_version=4)
    read = read_notebook(content, own)
    assert not read.remarks
    assert [c.source for c in read.notebook.cells] == [c.source for c in own.cells]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_old_formats_keep_code_prose_and_headings(number: int, released: NotebookNode) -> None:
    key = {1: "code", 2: "input", 3: "input"}[number]
    cells = [
        {"cell_type": "code", key: "def to_binary(a):\n    return a", "outputs": []},
        {"cell_type": "markdown", "source": ["some ", "prose"]},
        {"cell_type": "heading", "level": 2, "source": "Title"},
    ]
    old = {"nbformat": number, "worksheets": [{"cells": cells}]}
    values = {"nbformat": 1, "cells": cells} if number == 1 else old
    read = read_notebook(json.dumps(values).encode(), released)
    sources = [cell.source for cell in read.notebook.cells]
    assert sources == ["def to_binary(a):\n    return a", "some prose", "## Title"]
    assert read.remarks == (f"The notebook is of format {number}; it was read as format 4.",)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "an empty file"),
        (b"\xef\xbb\xbf  \n", "an empty file"),
        (b"%PDF-1.7", "a PDF document"),
        (b"\x89PNG\r\n", "a PNG picture"),
        (b"null", "a single value"),
        (b"[1, 2]", "a list"),
        (b"[" + b"9" * 5000 + b"]", "a list"),
        (b'{"worksheets": 3}', "no cells"),
        (b'{"cells": [' + b"{}," * 2500 + b"{}]}", "more than 2,000"),
        (b'{"cells": [{"source": "' + b"x" * 17_000_000 + b'"}]}', "16 MB of text"),
        (b"\xff\xfe{\x00\x00", "damaged at byte"),
        (CONTENT[:500], "cut off at line 12, column 5"),
        (CONTENT + b"x", f"line {len(CONTENT.splitlines()) + 1}, column 1"),
    ],
)
def test_reasons(content: bytes, words: str, released: NotebookNode) -> None:
    with pytest.raises(NotGradable, match=words):
        read_notebook(content, released)


def test_every_other_step_is_named(released: NotebookNode) -> None:
    for step in steps()[1:]:
        content = (RELEASED / step / f"{step}.ipynb").read_bytes()
        with pytest.raises(NotGradable, match=f"This is {step}, handed in for {STEP}"):
            read_notebook(content, released)
