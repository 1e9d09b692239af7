"""What the bank must hold, whatever it shows: enough cases, and one for each check."""

from collections import Counter

import pytest

from autograder.boundary.hidden_checks import CHECKS, is_graded
from autograder.proofs import kill_table_page, totals
from autograder.proofs.bank import Kind, read_bank
from autograder.release.source import reference_notebook, steps
from course.checking.runner import collect_checks

BANK = read_bank()
EXERCISES = [
    (step, cell.metadata.nbgrader.grade_id)
    for step in steps()
    for cell in reference_notebook(step).cells
    if is_graded(cell)
]


def test_every_case_says_what_it_is() -> None:
    assert [str(one) for one in BANK if not one.case.summary] == []
    assert len({str(one) for one in BANK}) == len(BANK)


@pytest.mark.parametrize(("step", "exercise"), EXERCISES)
def test_every_exercise_has_right_and_wrong_solutions(step: str, exercise: str) -> None:
    own = Counter(one.kind for one in BANK if (one.step, one.exercise) == (step, exercise))
    assert own[Kind.RIGHT] >= 5 and own[Kind.WRONG] >= 8


@pytest.mark.parametrize("step", steps())
def test_every_step_has_whole_notebooks(step: str) -> None:
    names = {one.case.name for one in BANK if (one.step, one.kind) == (step, Kind.WHOLE)}
    assert {"blank", "half_done"} <= names


def test_there_are_attacks_enough() -> None:
    assert sum(one.kind is Kind.HOSTILE for one in BANK) >= 60


@pytest.mark.parametrize(("step", "exercise"), EXERCISES)
def test_every_check_has_a_wrong_solution_and_every_wrong_one_its_check_and_hint(
    step: str, exercise: str
) -> None:
    wrong = [one for one in BANK if (one.step, one.exercise) == (step, exercise)]
    named = {one.case.caught_by for one in wrong if one.kind is Kind.WRONG}
    checks = {check.check for check in collect_checks([CHECKS / step / f"test_{exercise}.py"])}
    assert named == checks
    assert [str(one) for one in wrong if one.kind is Kind.WRONG and not one.case.hint] == []


def test_the_committed_table_is_of_this_bank() -> None:
    kept = kill_table_page.read_kept()
    counts = Counter((one.step, one.kind) for one in BANK)
    assert [(t.right, t.wrong, t.whole, t.hostile) for t in kept.totals] == [
        tuple(counts[step, kind] for kind in Kind) for step in steps()
    ]
    assert set(kept.faults.values()) == {0}
    assert kill_table_page.PAGE.read_text("utf-8") == kill_table_page.page(kept)


def test_the_readme_shows_the_totals_of_the_committed_records() -> None:
    assert totals.totals() in totals.README.read_text("utf-8")
