"""Let the contenders take turns, and keep what each round took."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from autograder.batch.engines.cores import usable_cores
from autograder.bench.contenders import (
    ChecksCost,
    Contender,
    ContenderFailed,
    Run,
    hidden_checks_cost,
)
from autograder.bench.prepared_class import PreparedClass

OURS, SAME_WORK, LIMIT = "ours", "same_work", "limit"

# What our time may be of the others', by step.
MOST_OF_SAME_WORK = {"01_data_loading": 0.35, "02_attribute_cnn": 0.65}
MOST_OF_BARE = {"01_data_loading": 0.45, "02_attribute_cnn": 0.85}
MOST_OF_LIMIT = 1.35


@dataclass(frozen=True)
class ClassCost:
    """What getting through a class took: `seconds` of the clock by contender, one for each round.

    `checks` are the processor seconds of the class's hidden checks.
    """

    step: str
    students: int
    faces: int
    seconds: Mapping[str, tuple[float, ...]]
    checks: ChecksCost
    cores: int

    @property
    def medians(self) -> dict[str, float]:
        """The median of each contender's rounds, in seconds."""
        return {name: median(rounds) for name, rounds in self.seconds.items()}

    @property
    def spreads(self) -> dict[str, tuple[float, float]]:
        """The quickest and the slowest of each contender's rounds, in seconds."""
        return {name: (min(rounds), max(rounds)) for name, rounds in self.seconds.items()}

    @property
    def ratios(self) -> dict[str, float]:
        """The median over rounds of our time through each other's."""
        return {
            name: median(own / other for own, other in zip(self.seconds[OURS], rounds, strict=True))
            for name, rounds in self.seconds.items()
            if name != OURS
        }

    @property
    def allowed_seconds(self) -> float:
        """1.35 times the limit, and the hidden checks' processor time spread over all cores."""
        return MOST_OF_LIMIT * self.medians[LIMIT] + self.checks.total / self.cores


def class_cost(
    prepared: PreparedClass,
    folder: Path,
    contenders: Mapping[str, Contender],
    *,
    rounds: int,
    faces: int,
    say: Callable[[str], None],
) -> ClassCost:
    """Let each contender get through the class once a round, each round in another order.

    Raises:
        ContenderFailed: one did not, or what it graded is not what the others did.
    """
    runs: dict[str, list[Run]] = {name: [] for name in contenders}
    for number in range(rounds):
        for name in _rotated(list(contenders), number):
            run = contenders[name](prepared, folder / name)
            runs[name].append(run)
            say(f"round {number + 1} of {rounds}: {name} {run.seconds:.1f} s")
        _demand_same_points(runs[OURS][-1], runs[SAME_WORK][-1])
    say("the hidden checks' own time ...")
    checks = hidden_checks_cost(prepared, folder / "timed")
    return ClassCost(
        step=prepared.step,
        students=len(prepared.students),
        faces=faces,
        seconds={name: tuple(run.seconds for run in kept) for name, kept in runs.items()},
        checks=checks,
        cores=usable_cores(),
    )


def _rotated(names: Sequence[str], by: int) -> list[str]:
    by %= len(names)
    return [*names[by:], *names[:by]]


def _demand_same_points(own: Run, other: Run) -> None:
    different = sorted(name for name in own.points if own.points[name] != other.points[name])
    if different:
        raise ContenderFailed(
            f"ours and same_work gave other points to {', '.join(different)}: "
            "their times cannot be compared."
        )
