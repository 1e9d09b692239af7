"""The thresholds that hidden checks hold measured figures against, read off the checks' code."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.boundary.hidden_checks import CHECKS
from course.checking.measured import Figure

METHODS = ("at_least", "at_most")


@dataclass(frozen=True)
class Threshold:
    """A figure of an exercise's check, the value it is held against, and from which side."""

    step: str
    exercise: str
    figure: str
    value: float
    at_least: bool  # or else at most

    def margin(self, seen: float) -> float:
        """Return how far on the right side of the threshold a value lies."""
        return seen - self.value if self.at_least else self.value - seen


def seen_threshold(step: str, exercise: str, figure: Figure) -> Threshold:
    """Return what a figure was held against when an exercise was graded."""
    return Threshold(step, exercise, figure.name, figure.threshold, figure.at_least)


def thresholds(step: str) -> tuple[Threshold, ...]:
    """Return the thresholds of a step's hidden checks, in the order of their files."""
    return tuple(one for path in measuring_files(step) for one in _thresholds_in(path))


def measuring_files(step: str) -> tuple[Path, ...]:
    """Return the files of hidden checks that use the fixture `measured`."""
    return tuple(path for path in sorted((CHECKS / step).glob("test_*.py")) if _calls(path))


def exercise_of(path: Path) -> str:
    """Return the exercise whose checks are in this file."""
    return path.stem.removeprefix("test_")


def _thresholds_in(path: Path) -> Iterator[Threshold]:
    constants = _constants(ast.parse(path.read_text(encoding="utf-8")))
    for call in _calls(path):
        figure, _, least = call.args
        value = constants[least.id] if isinstance(least, ast.Name) else ast.literal_eval(least)
        at_least = isinstance(call.func, ast.Attribute) and call.func.attr == "at_least"
        name = ast.literal_eval(figure)
        yield Threshold(path.parent.name, exercise_of(path), name, float(value), at_least)


def _calls(path: Path) -> list[ast.Call]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in METHODS
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "measured"
    ]
    return sorted(found, key=lambda call: call.lineno)


def _constants(module: ast.Module) -> dict[str, float]:
    found: dict[str, float] = {}
    for node in module.body:
        if not isinstance(node, ast.Assign):
            continue
        (target,) = node.targets
        names = target.elts if isinstance(target, ast.Tuple) else [target]
        values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
        for name, value in zip(names, values, strict=False):
            if not isinstance(name, ast.Name) or not isinstance(value, ast.Constant):
                continue
            if isinstance(value.value, int | float):
                found[name.id] = value.value
    return found
