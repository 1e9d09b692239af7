"""How often the report doubts planted faults, and what is honest, in simulated classes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from autograder.rehearsal.simulated_class import Fault, SimulatedClass
from autograder.report.class_summary import exercises_of
from autograder.results import SubmissionResult
from course.checking.result import CheckResult, Outcome


@dataclass(frozen=True)
class DoubtRates:
    """What became of planted faults and of honest items over many classes of one size."""

    students: int
    classes: int
    planted_found: Mapping[str, int]  # by planted name, in how many classes
    honest_items: int
    honest_doubted: int
    classes_with_honest_doubted: int


def generic_checks(exercises: int = 7, checks: int = 5) -> tuple[CheckResult, ...]:
    """Return checks as a step has them, with names that say nothing: `exercise_1`, `test_1_1`."""
    return tuple(
        CheckResult(
            check=f"test_{exercise}_{number}",
            exercise=f"exercise_{exercise}",
            requirement=f"Requirement {number} of exercise {exercise}.",
            points=1,
            outcome=Outcome.NOT_ATTEMPTED,
            hint=f"Hint {number} of exercise {exercise}.",
        )
        for exercise in range(1, exercises + 1)
        for number in range(1, checks + 1)
    )


def doubted(results: Sequence[SubmissionResult]) -> frozenset[str]:
    """Return the names of the exercises and checks that the report says to look at."""
    exercises = exercises_of(results)
    named = [(exercise.name, exercise.figures) for exercise in exercises]
    named += [(c.check.check, c.figures) for exercise in exercises for c in exercise.checks]
    return frozenset(name for name, figures in named if figures.doubt)


def doubt_rates(
    checks: Sequence[CheckResult], faults: Mapping[str, Fault], students: int, seeds: Iterable[int]
) -> DoubtRates:
    """Return the rates over one simulated class a seed.

    A check of a planted exercise is neither planted nor honest, and so is an exercise with a
    planted check.
    """
    touched = {c.check for c in checks if c.exercise in faults} | set(faults)
    touched |= {c.exercise for c in checks if c.check in faults}
    honest = ({c.check for c in checks} | {c.exercise for c in checks}) - touched
    simulated = SimulatedClass(checks, students, faults)
    found = [doubted(simulated.results(seed)) for seed in seeds]
    return DoubtRates(
        students,
        len(found),
        {name: sum(name in names for names in found) for name in faults},
        len(honest) * len(found),
        sum(len(honest & names) for names in found),
        sum(bool(honest & names) for names in found),
    )
