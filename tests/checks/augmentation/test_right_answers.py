"""The bank's right solutions pass the public checks, which the bank's own grading does not run."""

from collections.abc import Callable

import pytest

from autograder.proofs.bank import BankCase, Kind, read_bank
from course.checking.result import CheckResult, Outcome

pytestmark = pytest.mark.tensorflow

Run = Callable[..., tuple[CheckResult, ...]]

RIGHT = [one for one in read_bank() if (one.step, one.kind) == ("03_augmentation", Kind.RIGHT)]


@pytest.mark.parametrize("one", RIGHT, ids=str)
def test_other_style_passes_public_checks(run: Run, one: BankCase) -> None:
    (cell,) = one.case.cells
    results = run(one.exercise, source=cell.source, room="course")
    assert results
    assert [result for result in results if result.outcome is not Outcome.PASSED] == []
