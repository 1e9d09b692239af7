"""Hostile submissions among honest ones: the honest must not notice, in grades or in time."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, cycle, islice
from pathlib import Path

from nbformat.v4 import new_code_cell

from autograder.cases import Case, surprises
from autograder.nbgrader_settings import GradingData
from autograder.rehearsal.hostile_cells import CELLS
from autograder.rehearsal.rehearsed_class import RehearsedClass, honest_cases
from autograder.release.source import reference_notebook
from autograder.results import SubmissionResult, read_result

HOSTILE = "hostile_"


@dataclass(frozen=True)
class Load:
    """How long a class took, in seconds, and what did not come as it must."""

    seconds: float
    problems: tuple[str, ...]


def grade_mixed(folder: Path, step: str, data: GradingData, honest: int, hostile: int) -> Load:
    """Grade a class of honest submissions with hostile ones spread among them."""
    cases = spread(honest_cases(step, honest), hostile_cases(step, hostile))
    class_ = RehearsedClass.of_cases(folder, step, data, cases)
    started = time.monotonic()
    said, _ = class_.start_grading().communicate()
    seconds = time.monotonic() - started
    return Load(seconds, tuple(_problems(class_)) or (() if "Report:" in said else (said,)))


def hostile_cases(step: str, count: int) -> list[Case]:
    """Return `count` notebooks that are right but for one cell that takes what it can get."""
    place = _graded_cells(step)[_middle(step)]
    return [
        Case(
            name=HOSTILE + "_".join(name.split()),
            summary=name,
            starts_from="reference",
            loses=frozenset(),
            cells=(new_code_cell(code, metadata={"title": f"after {place}"}),),
        )
        for name, code in islice(cycle(CELLS.items()), count)
    ]


def spread(honest: list[Case], hostile: list[Case]) -> list[Case]:
    """Return all of them, the hostile ones at even distances."""
    every = max(1, len(honest) // max(1, len(hostile)))
    groups = [honest[start : start + every] for start in range(0, len(honest), every)]
    rest = hostile[len(groups) :]
    pairs = ((group, hostile[n : n + 1]) for n, group in enumerate(groups))
    return [*chain.from_iterable(chain(group, one) for group, one in pairs), *rest]


def _problems(class_: RehearsedClass) -> Iterator[str]:
    step = class_.step
    for student, case in class_.cases.items():
        result = read_result(class_.course, student, step)
        if case.name.startswith(HOSTILE):
            wrong = _hostile_surprises(result)
        else:
            wrong = surprises(case, result)
        yield from (f"{student}: {problem}" for problem in wrong)


def _hostile_surprises(result: SubmissionResult) -> list[str]:
    """What was earned before the hostile cell counts, whatever it did."""
    if result.problem:
        return [f"it was not graded: {result.problem}"]
    before = _graded_cells(result.step)[: _middle(result.step) + 1]
    earned = {exercise.name: exercise.points for exercise in result.exercises}
    due = {exercise.name: exercise.most for exercise in result.exercises}
    return [f"{name} should have counted" for name in before if earned[name] != due[name]]


def _graded_cells(step: str) -> list[str]:
    marks = [cell.metadata.get("nbgrader", {}) for cell in reference_notebook(step).cells]
    return [m["grade_id"] for m in marks if m.get("grade") and not m.get("solution")]


def _middle(step: str) -> int:
    return len(_graded_cells(step)) // 2 - 1
