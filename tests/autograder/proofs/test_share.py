"""A share of the bank is enough only where nothing is new, and every case has its day."""

import shutil
from datetime import date, timedelta
from itertools import chain
from pathlib import Path

import pytest

from autograder.nbgrader_settings import PROJECT
from autograder.proofs.bank import read_bank
from autograder.proofs.share import GRADER, share_of, state_of

STEP = "01_data_loading"
TODAY = date(2026, 11, 28)


@pytest.mark.parametrize("share", [1, 2, 5])
def test_every_case_has_its_day(share: int) -> None:
    cases = [one for one in read_bank() if one.step == STEP]
    days = [share_of(cases, share, TODAY + timedelta(day)) for day in range(share)]
    assert sorted(map(str, chain(*days))) == sorted(map(str, cases))
    assert max(map(len, days)) - min(map(len, days)) <= 1


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what grades."""
    copied = [*(f"autograder/{name}" for name in (*GRADER, "checks")), "course", "solutions"]
    for name in copied:
        shutil.copytree(PROJECT / name, tmp_path / name, dirs_exist_ok=True)
    shutil.copy(PROJECT / "requirements.lock", tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    "changed",
    [
        f"autograder/checks/{STEP}/test_to_binary.py",
        "autograder/boundary/restore.py",
        "autograder/proofs/verdicts.py",
        "course/checking/runner.py",
        f"solutions/{STEP}/{STEP}.py",
        "requirements.lock",
    ],
)
def test_what_grades_is_a_part_of_the_state(project: Path, changed: str) -> None:
    before = state_of(STEP, project)
    assert before == state_of(STEP)
    with (project / changed).open("a") as file:
        file.write("# another\n")
    assert state_of(STEP, project) != before


def test_other_steps_and_the_handbook_are_none(project: Path) -> None:
    before = state_of(STEP, project)
    for place in ("autograder/checks/02_attribute_cnn/x.py", "course/handbook/figures/x.py"):
        (project / place).write_text("another = 1\n")
    assert state_of(STEP, project) == before
