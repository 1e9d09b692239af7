"""One troubled submission: how it is handed in, and what must come of it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode

from autograder.rehearsal.small_class import EXERCISES, STEP, SmallClass
from autograder.results import SubmissionResult


@dataclass(frozen=True)
class Desk:
    """Where a student's files are put, and the notebooks that there are to put there."""

    class_: SmallClass
    folder: Path
    name: str = f"{STEP}.ipynb"

    def put(self, name: str, content: bytes | str | NotebookNode | dict[str, Any]) -> Path:
        """Hand in a file of this name."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        match content:
            case NotebookNode():
                nbformat.write(content, path)
            case dict():
                path.write_text(json.dumps(content), encoding="utf-8")
            case str():
                path.write_text(content, encoding="utf-8")
            case bytes():
                path.write_bytes(content)
        return path

    def right(self) -> NotebookNode:
        """Return a notebook with right answers."""
        return self.class_.solved()

    def values(self) -> dict[str, Any]:
        """Return the notebook with right answers as JSON values, to be damaged."""
        values: dict[str, Any] = json.loads(self.text())
        return values

    def text(self) -> str:
        """Return the notebook with right answers as text."""
        return str(nbformat.writes(self.right()))


@dataclass(frozen=True)
class Due:
    """What must come: the exercises that earn all points (the others none), or the words that a
    refusal must hold; and the words that a remark must hold."""

    exercises: tuple[str, ...] = EXERCISES
    refusal: str = ""
    remark: str = ""

    def surprise(self, result: SubmissionResult) -> str:
        """Return in what a result is not what must come; empty if it is."""
        if self.refusal:
            came = result.problem or f"{result.points:g} points"
            return "" if self.refusal in result.problem else f"not refused as due: {came}"
        if result.problem:
            return f"refused: {result.problem}"
        earned = {exercise.name: exercise.points for exercise in result.exercises}
        due = {e.name: e.most if e.name in self.exercises else 0 for e in result.exercises}
        if earned != due or set(earned) != set(EXERCISES):
            return f"earned {earned}, due {due}"
        if self.remark and not any(self.remark in remark for remark in result.remarks):
            return f"no remark says {self.remark!r}: {list(result.remarks)}"
        return ""

    def __str__(self) -> str:
        if self.refusal:
            return f"refused: ... {self.refusal} ..."
        return "full marks" if self.exercises == EXERCISES else f"{len(self.exercises)} exercises"


@dataclass(frozen=True)
class IntakeCase:
    """A trouble; `student` is the folder's name, `summary` one line."""

    student: str
    summary: str
    hand_in: Callable[[Desk], object]
    due: Due


CASES: list[IntakeCase] = []


def comes_to(due: Due, student: str = "") -> Callable[[Callable[[Desk], object]], None]:
    """Register a function that hands something in, with what must come of it."""

    def register(hand_in: Callable[[Desk], object]) -> None:
        summary = (hand_in.__doc__ or "").strip()
        CASES.append(IntakeCase(student or hand_in.__name__, summary, hand_in, due))

    return register


def graded(*exercises: str, remark: str = "") -> Due:
    """Return that it must be graded: full marks, or those of the exercises named."""
    return Due(exercises or EXERCISES, remark=remark)


def refused(words: str) -> Due:
    """Return that it must be refused with a reason that holds these words."""
    return Due(refusal=words)
