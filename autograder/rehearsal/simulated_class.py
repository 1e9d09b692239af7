"""A class whose answers come from a model of how students answer, to try the report on.

The model is item response theory's two-parameter logistic one (Birnbaum, in Lord and Novick,
"Statistical Theories of Mental Test Scores", 1968): a student of ability t passes a check with
probability 1 / (1 + exp(-a (t - b))). Abilities are normal. A misconception about an exercise
touches all its checks, so t is another one for each exercise, near the student's own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from autograder.boundary.cell_report import Usage
from autograder.intake.claims import PublicClaim
from autograder.results import ExerciseResult, SubmissionResult
from autograder.sandbox.limits import MEGABYTE
from course.checking.result import CheckResult, Outcome

SPREAD_OF_EXERCISES = 0.7
STEEPNESS = (0.8, 2.2)
DIFFICULTY = (-2.5, 1.0)  # from nearly everyone passes to a quarter of the class does
BLANK, NOT_GRADED, STOPPED, GIVES_UP, HAS_CLAIMS = 0.04, 0.01, 0.03, 0.08, 0.8
ENDLESS = "a cell ran longer than 20 seconds and did not end"


class Fault(StrEnum):
    """What is wrong with a planted check or exercise."""

    REVERSED = "right answers fail, and wrong ones pass"
    IMPOSSIBLE = "hardly any answer passes"


@dataclass(frozen=True)
class SimulatedClass:
    """How many students answer which checks; `faults` are planted, by name of check or exercise."""

    checks: Sequence[CheckResult]
    students: int
    faults: Mapping[str, Fault]

    def results(self, seed: int, step: str = "simulated") -> tuple[SubmissionResult, ...]:
        """Return the results of a class; the same seed gives the same class."""
        rng = np.random.default_rng([seed, self.students])
        passes = self._passes(rng)
        return tuple(
            self._submission(f"student_{number:04}", step, row, rng)
            for number, row in enumerate(passes, 1)
        )

    def _passes(self, rng: np.random.Generator) -> NDArray[np.bool_]:
        """Return who passes what: one row a student, one column a check."""
        names = [check.exercise for check in self.checks]
        exercises = list(dict.fromkeys(names))
        able = rng.normal(size=(self.students, 1))
        near = able + SPREAD_OF_EXERCISES * rng.normal(size=(self.students, len(exercises)))
        steepness = rng.uniform(*STEEPNESS, len(names))
        difficulty = rng.uniform(*DIFFICULTY, len(names))
        theirs = near[:, [exercises.index(name) for name in names]]
        chance = 1 / (1 + np.exp(-steepness * (theirs - difficulty)))
        for column, check in enumerate(self.checks):
            match self.faults.get(check.check, self.faults.get(check.exercise)):
                case Fault.REVERSED:
                    chance[:, column] = 1 - chance[:, column]
                case Fault.IMPOSSIBLE:
                    chance[:, column] = 0.01
        return rng.uniform(size=chance.shape) < chance

    def _submission(
        self, student: str, step: str, passes: NDArray[np.bool_], rng: np.random.Generator
    ) -> SubmissionResult:
        blank, refused, stopped, gives_up, claims = rng.uniform(size=5) < (
            *(BLANK, NOT_GRADED, STOPPED, GIVES_UP, HAS_CLAIMS),
        )
        if refused:
            return SubmissionResult(student, step, problem="The notebook is cut off at line 100.")
        outcomes = [Outcome.PASSED if passed else _failure(rng) for passed in passes]
        end = int(rng.integers(1, len(outcomes)))
        if blank:
            outcomes = [Outcome.NOT_ATTEMPTED] * len(outcomes)
        elif stopped or gives_up:
            rest = Outcome.STOPPED if stopped else Outcome.NOT_ATTEMPTED
            outcomes = [*outcomes[:end], *[rest] * (len(outcomes) - end)]
        exercises = self._exercises(outcomes)
        return SubmissionResult(
            student,
            step,
            exercises,
            stopped=ENDLESS if Outcome.STOPPED in outcomes else "",
            claims=_claims(exercises, rng) if claims and not blank else (),
            usage=Usage(float(rng.lognormal(1, 0.4)), int(rng.normal(520, 60) * MEGABYTE)),
        )

    def _exercises(self, outcomes: Sequence[Outcome]) -> tuple[ExerciseResult, ...]:
        by_name: dict[str, list[CheckResult]] = {}
        for check, outcome in zip(self.checks, outcomes, strict=True):
            by_name.setdefault(check.exercise, []).append(_answered(check, outcome))
        return tuple(
            ExerciseResult(
                name,
                points=float(sum(check.earned for check in checks)),
                most=float(sum(check.points for check in checks)),
                checks=tuple(checks),
            )
            for name, checks in by_name.items()
        )


def _failure(rng: np.random.Generator) -> Outcome:
    return Outcome.RAISED if rng.uniform() < 0.2 else Outcome.NOT_YET


def _answered(check: CheckResult, outcome: Outcome) -> CheckResult:
    match outcome:
        case Outcome.NOT_YET:
            return replace(check, outcome=outcome, expected="[simulated]", came="[simulated]")
        case Outcome.RAISED:
            return replace(check, outcome=outcome, raised="ValueError: [simulated]")
        case Outcome.STOPPED:
            return replace(check, outcome=outcome, stopped=ENDLESS)
    return replace(check, outcome=outcome)


def _claims(
    exercises: Sequence[ExerciseResult], rng: np.random.Generator
) -> tuple[PublicClaim, ...]:
    """Public checks see the first half of what hidden ones see, and miss some of it."""
    claims = []
    for exercise in exercises:
        seen = exercise.checks[: (len(exercise.checks) + 1) // 2]
        passed = sum(c.outcome is Outcome.PASSED or rng.uniform() < 0.3 for c in seen)
        claims.append(PublicClaim(exercise.name, passed, len(seen)))
    return tuple(claims)
