"""`rostros prove` turns red when a check is deleted or weakened, or a threshold moved."""

import ast
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.boundary import hidden_checks
from autograder.course_folder import CourseFolder
from autograder.proofs import thresholds
from autograder.proofs.bank import BankCase, read_bank
from autograder.proofs.bank_grading import moved_thresholds, prove_step
from autograder.proofs.kill_table import Graded, idle_checks
from autograder.proofs.margins import read_record
from autograder.proofs.verdicts import Fault, Finding
from autograder.rehearsal.small_class import SmallClass

pytestmark = pytest.mark.slow
STEP, EXERCISE, CHECK = "01_data_loading", "to_binary", "test_every_value_becomes_zero_or_one"
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


def the_bank_of(step: str, exercise: str) -> list[BankCase]:
    return [one for one in read_bank() if (one.step, one.exercise) == (step, exercise)]


def graded(course: CourseFolder, step: str, exercise: str) -> list[Graded]:
    return list(prove_step(course, step, the_bank_of(step, exercise)))


def faults(found: list[Graded]) -> set[tuple[Fault, str]]:
    return {(one.fault, one.words) for each in found for one in each.findings}


def test_with_the_checks_as_they_are_nothing_is_wrong(small_class: SmallClass) -> None:
    found = graded(small_class.course, STEP, EXERCISE)
    assert faults(found) == set()
    assert EXERCISE not in {one.case.split("/")[1] for one in idle_checks(found)}


def test_a_check_that_was_deleted_is_missed(small_class: SmallClass, checks: Path) -> None:
    change(checks / STEP / f"test_{EXERCISE}.py", CHECK, delete)
    found = faults(graded(small_class.course, STEP, EXERCISE))
    assert found == {(Fault.OTHER, f"{CHECK} is no check of {EXERCISE}")}


def test_a_check_that_was_weakened_accepts_what_is_wrong(
    small_class: SmallClass, checks: Path
) -> None:
    change(checks / STEP / f"test_{EXERCISE}.py", CHECK, weaken)
    found = faults(graded(small_class.course, STEP, EXERCISE))
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
    right = [one for one in the_bank_of(STEP, EXERCISE) if one.kind == "right"][:1]
    found = list(prove_step(small_class.course, STEP, right))
    assert Finding(
        Fault.IDLE, f"{STEP}/{EXERCISE}/{CHECK}", "no wrong case is there for it"
    ) in idle_checks(found)
