"""`rostros prove` turns red when a check is deleted or weakened, or a threshold moved."""

import ast
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.boundary import hidden_checks
from autograder.course_folder import CourseFolder
from autograder.proofs import thresholds
from autograder.proofs.bank import Kind, read_bank
from autograder.proofs.bank_grading import moved_thresholds, prove_step
from autograder.proofs.kill_table import Graded, idle_checks
from autograder.proofs.margins import read_record
from autograder.proofs.verdicts import Fault
from autograder.rehearsal.small_class import SmallClass

pytestmark = pytest.mark.slow
STEP, EXERCISE, CHECK = "01_data_loading", "to_binary", "test_every_value_becomes_zero_or_one"
BOTH = {Kind.RIGHT, Kind.WRONG}
Change = Callable[[ast.FunctionDef], ast.FunctionDef | None]


def delete(check: ast.FunctionDef) -> None:
    """Return nothing in its place."""


def weaken(check: ast.FunctionDef) -> ast.FunctionDef:
    """Return a check that says the same and looks at nothing."""
    check.body = check.body[:1]
    return check


@pytest.fixture
def checks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the hidden checks, which this process grades with."""
    copy = tmp_path / "checks"
    shutil.copytree(hidden_checks.CHECKS, copy)
    for module in (hidden_checks, thresholds):
        monkeypatch.setattr(module, "CHECKS", copy)
    return copy


def change(path: Path, name: str, how: Change) -> None:
    module = ast.parse(path.read_text(encoding="utf-8"))
    (check,) = [
        node for node in module.body if isinstance(node, ast.FunctionDef) and node.name == name
    ]
    place = module.body.index(check)
    changed = how(check)
    module.body[place : place + 1] = [changed] if changed else []
    path.write_text(ast.unparse(module), encoding="utf-8")


def graded(course: CourseFolder, kinds: set[Kind]) -> list[Graded]:
    """Grade a right solution of an exercise, and a wrong one that CHECK is there for."""
    own = [one for one in read_bank() if (one.step, one.exercise) == (STEP, EXERCISE)]
    right = next(one for one in own if one.kind is Kind.RIGHT)
    wrong = next(one for one in own if one.case.caught_by == CHECK)
    chosen = [one for one in (right, wrong) if one.kind in kinds]
    return list(prove_step(course, STEP, chosen))


def faults(found: list[Graded]) -> set[tuple[Fault, str]]:
    return {(one.fault, one.words) for each in found for one in each.findings}


def test_with_the_checks_as_they_are_nothing_is_wrong(small_class: SmallClass) -> None:
    found = graded(small_class.course, BOTH)
    assert faults(found) == set()
    assert f"{STEP}/{EXERCISE}/{CHECK}" not in {one.case for one in idle_checks(found)}


def test_a_check_that_was_deleted_is_missed(small_class: SmallClass, checks: Path) -> None:
    change(checks / STEP / f"test_{EXERCISE}.py", CHECK, delete)
    found = faults(graded(small_class.course, BOTH))
    assert found == {(Fault.OTHER, f"{CHECK} is no check of {EXERCISE}")}


def test_a_check_that_was_weakened_accepts_what_is_wrong(
    small_class: SmallClass, checks: Path
) -> None:
    change(checks / STEP / f"test_{EXERCISE}.py", CHECK, weaken)
    found = faults(graded(small_class.course, BOTH))
    assert found == {(Fault.FALSE_ACCEPT, f"{CHECK} passed")}


@pytest.mark.parametrize("moved", ["0.001", "0.9"])
def test_a_threshold_that_was_moved_is_a_fault(checks: Path, moved: str) -> None:
    step = "02_attribute_cnn"
    path = checks / step / "test_train_attribute_cnn.py"
    text = path.read_text(encoding="utf-8")
    assert moved_thresholds(step, read_record().margins) == ()
    assert "LEAST_CHANGE = 0.002" in text
    path.write_text(text.replace("LEAST_CHANGE = 0.002", f"LEAST_CHANGE = {moved}"), "utf-8")
    found = moved_thresholds(step, read_record().margins)
    assert f"the threshold is {moved}" in " ".join(finding.words for finding in found)
    assert {finding.fault for finding in found} == {Fault.THRESHOLD}


def test_a_check_that_no_wrong_case_is_there_for_is_idle(small_class: SmallClass) -> None:
    found = graded(small_class.course, {Kind.RIGHT})
    idle = {one.case for one in idle_checks(found)}
    assert f"{STEP}/{EXERCISE}/{CHECK}" in idle
