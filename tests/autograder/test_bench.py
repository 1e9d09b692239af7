"""The benchmark: what it measures, and what it makes of it."""

import json
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from autograder.bench.costs import GradingCost, NotebookCost
from autograder.bench.measure import TwoCourses
from autograder.bench.report import write_json
from autograder.bench.spent import Spent, spent_on
from autograder.nbgrader_settings import GradingData
from autograder.release.source import reference_notebook

MEGABYTES = 200
# A child that starts a child, which fills memory for half a second.
FILLS_MEMORY = f"import time; kept = bytearray(b'x') * {MEGABYTES * 1024**2}; time.sleep(0.5)"
CHILD = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {FILLS_MEMORY!r}])"


def spent(wall: float) -> Spent:
    return Spent(wall, cpu=wall / 2, peak_megabytes=500)


def test_memory_of_grandchildren_counts() -> None:
    seen = spent_on(lambda: subprocess.run([sys.executable, "-c", CHILD], check=True))
    assert MEGABYTES < seen.peak_megabytes < 2 * MEGABYTES
    assert seen.wall >= 0.5
    assert 0 < seen.cpu < seen.wall * 2


def test_differences_are_taken_pair_by_pair() -> None:
    ours, stock = [10, 31, 12], [9, 30, 8]  # the machine was slow in the second round
    cost = GradingCost("step", 7, tuple(map(spent, ours)), tuple(map(spent, stock)))
    assert cost.added_seconds == 1
    assert cost.ratio == pytest.approx(10 / 9)
    assert cost.budget_seconds == pytest.approx(3.05)
    assert cost.kept


def test_a_notebook_too_large_or_too_slow_is_not_within_its_bounds() -> None:
    assert NotebookCost("step", (spent(80),)).kept
    assert not NotebookCost("step", (spent(100), spent(101))).kept
    assert not NotebookCost("step", (spent(1), Spent(1, 1, 3000))).kept


@pytest.mark.slow
def test_one_submission_is_graded_both_ways(
    tmp_path: Path, grading_data: GradingData, needs_sandbox: None
) -> None:
    step = "01_data_loading"
    reference = reference_notebook(step)
    last = [cell.metadata.get("nbgrader", {}).get("grade_id") for cell in reference.cells]
    reference.cells = reference.cells[: last.index("read_attributes") + 1]
    courses = TwoCourses.in_folder(tmp_path, reference, step, grading_data)
    cost = courses.grade_in_turn(1)
    write_json(tmp_path / "kept.json", [], [cost])
    (kept,) = json.loads((tmp_path / "kept.json").read_text())["gradings"]
    assert kept["graded_cells"] == cost.graded_cells == 1
    assert kept["ours"][0]["wall"] == cost.ours[0].wall
    ours, stock = (
        nbformat.read(course.autograded("anyone", step), as_version=4).cells[-1].outputs
        for course in (courses.ours, courses.stock)
    )
    assert float(ours[-1]["data"]["text/plain"]) > 0  # points from hidden checks
    assert "So far, so good" in stock[0]["data"]["text/plain"]  # the public ones alone
