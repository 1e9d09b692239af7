"""A bundled submission that gets more or less than it earns is noticed."""

from pathlib import Path

import pytest

from autograder.cases import read_case, surprises
from autograder.results import ExerciseResult, SubmissionResult
from course.checking.result import CheckResult, Outcome


def graded(**outcomes: Outcome) -> SubmissionResult:
    """A submission of one exercise whose checks, one point each, came out like this."""
    checks = tuple(
        CheckResult(name, "mean", "Right.", 1, outcome) for name, outcome in outcomes.items()
    )
    points = float(sum(check.earned for check in checks))
    exercise = ExerciseResult("mean", points, float(len(checks)), checks)
    return SubmissionResult("someone", "01_step", (exercise,))


@pytest.mark.parametrize(
    ("loses", "expected"),
    [
        ('"everything"', ["test_one should not have passed"]),
        ("[]", ["test_two should have passed"]),
        ('["test_two"]', []),
        ('["mean"]', ["test_one should not have passed"]),
        ('["test_two", "test_three"]', ["test_three is no check or exercise"]),
    ],
)
def test_what_is_earned_is_compared_with_what_is_due(
    tmp_path: Path, loses: str, expected: list[str]
) -> None:
    path = tmp_path / "case.py"
    path.write_text(f'# %%\n"""One."""\n\nSTARTS_FROM = "blank"\nLOSES = {loses}\n')
    result = graded(test_one=Outcome.PASSED, test_two=Outcome.NOT_YET)
    assert surprises(read_case(path), result) == expected


def test_a_gradebook_that_differs_from_the_checks_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "case.py"
    path.write_text('# %%\n"""One."""\n\nSTARTS_FROM = "blank"\nLOSES = "everything"\n')
    (exercise,) = graded(test_one=Outcome.NOT_YET).exercises
    more = ExerciseResult(exercise.name, 2.0, exercise.most, exercise.checks)
    (surprise,) = surprises(read_case(path), SubmissionResult("someone", "01_step", (more,)))
    assert "the gradebook says 2.0" in surprise
