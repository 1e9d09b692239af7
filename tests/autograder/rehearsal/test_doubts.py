"""In simulated classes the report doubts what was planted, and next to nothing that is honest."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.command_line import main
from autograder.rehearsal.doubts import doubt_rates, generic_checks
from autograder.rehearsal.report_command import SIZES
from autograder.rehearsal.simulated_class import Fault, SimulatedClass

CHECKS = generic_checks(exercises=6, checks=4)
PLANTED = {
    "test_2_3": Fault.REVERSED,
    "test_4_1": Fault.IMPOSSIBLE,
    "exercise_5": Fault.IMPOSSIBLE,
}


def test_the_same_seed_is_the_same_class() -> None:
    simulated = SimulatedClass(CHECKS, 20, {})
    assert simulated.results(1) == simulated.results(1) != simulated.results(2)


@pytest.mark.parametrize("planted", [PLANTED, {"exercise_3": Fault.REVERSED}])
def test_planted_faults_are_doubted(planted: dict[str, Fault]) -> None:
    rates = doubt_rates(CHECKS, planted, students=120, seeds=range(8))
    for name, found in rates.planted_found.items():
        assert found >= 7, (name, rates)
    assert rates.honest_doubted <= 0.005 * rates.honest_items


def test_honest_classes_are_left_alone() -> None:
    rates = doubt_rates(CHECKS, {}, students=50, seeds=range(25))
    assert rates.honest_items == 25 * 30
    assert rates.honest_doubted <= 0.005 * rates.honest_items


def test_the_command_as_json(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    options = ["--students", "20", "--classes", "1", "--json"]
    run = CliRunner().invoke(main, ["rehearse", "report", *options])
    told = json.loads(run.stdout)
    assert Path(told["report"]).is_file() and str(tmp_path) in told["report"]
    assert [one["honest"]["students"] for one in told["rates"]] == list(SIZES)
    assert all(len(one["faulty"]["planted_found"]) == 2 for one in told["rates"])
