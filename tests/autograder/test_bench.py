"""The benchmark: what it measures, and what it makes of it."""

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat import NotebookNode

from autograder.bench.class_report import as_json, markdown
from autograder.bench.contenders import CONTENDERS, ChecksCost
from autograder.bench.costs import GradingCost, NotebookCost
from autograder.bench.generated_class import generated_class
from autograder.bench.measure import TwoCourses
from autograder.bench.prepared_class import PreparedClass
from autograder.bench.report import as_content
from autograder.bench.rewording import renamed_locals, resized_layers
from autograder.bench.rounds import ClassCost, class_cost
from autograder.bench.spent import Spent, spent_on
from autograder.course_folder import CourseFolder
from autograder.nbgrader_settings import PROJECT, GradingData
from autograder.release.source import reference_notebook, steps

MEGABYTES = 200
# A child that starts a child, which fills memory for half a second.
FILLS_MEMORY = f"import time; kept = bytearray(b'x') * {MEGABYTES * 1024**2}; time.sleep(0.5)"
CHILD = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {FILLS_MEMORY!r}])"


STEP = "01_data_loading"


def short_reference() -> NotebookNode:
    """Step 1 up to its first exercise, which needs no TensorFlow."""
    reference = reference_notebook(STEP)
    names = [cell.metadata.get("nbgrader", {}).get("grade_id") for cell in reference.cells]
    reference.cells = reference.cells[: names.index("read_attributes") + 1]
    return reference


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
    courses = TwoCourses.in_folder(tmp_path, short_reference(), STEP, grading_data)
    cost = courses.grade_in_turn(1)
    (kept,) = json.loads(json.dumps(as_content([], [cost])))["gradings"]
    assert kept["graded_cells"] == cost.graded_cells == 1
    assert kept["ours"][0]["wall"] == cost.ours[0].wall
    ours, stock = (
        nbformat.read(course.autograded("anyone", STEP), as_version=4).cells[-1].outputs
        for course in (courses.ours, courses.stock)
    )
    assert float(ours[-1]["data"]["text/plain"]) > 0  # points from hidden checks
    assert "So far, so good" in stock[0]["data"]["text/plain"]  # the public ones alone


def test_other_names_mean_the_same() -> None:
    source = (
        "def twice(a, f=abs):\n    b = [c for c in (a, a)]\n    return f(sum(b)), lambda d: d + a"
    )
    reworded = renamed_locals(source, random.Random(1))
    assert " b " not in reworded
    assert "def twice(a, f=abs)" in reworded
    assert "lambda d: d + a" in reworded
    namespace: dict[str, Any] = {}
    exec(reworded, namespace)
    assert namespace["twice"](-2)[0] == 4
    assert "(3, 3)" in resized_layers("Conv2D(64, (3, 3))", random.Random(1))


def test_everyone_differs_and_the_same_seed_gives_the_same_class() -> None:
    for step in steps():
        released = nbformat.read(PROJECT / f"assignments/en/{step}/{step}.ipynb", as_version=4)
        notebooks = generated_class(step, released, 8)
        assert notebooks == generated_class(step, released, 8)
        codes = {"".join(cell.source for cell in one.cells) for one in notebooks.values()}
        assert len(codes) == 8
        for notebook in notebooks.values():
            nbformat.validate(notebook)
            for cell in notebook.cells:
                if cell.cell_type == "code":
                    compile(cell.source, step, "exec")


def test_ratios_are_ours_through_theirs_round_by_round() -> None:
    seconds = {"ours": (10.0, 30.0), "same_work": (20.0, 60.0), "limit": (10.0, 10.0)}
    cost = ClassCost("step", 2, 100, seconds, ChecksCost(grader=1, kernels=3), cores=2)
    assert cost.ratios == {"same_work": 0.5, "limit": 2.0}
    assert cost.medians["ours"] == 20
    assert cost.spreads["same_work"] == (20, 60)
    assert cost.allowed_seconds == pytest.approx(1.35 * 10 + 4 / 2)


@pytest.mark.slow
@pytest.mark.tensorflow
def test_a_class_is_graded_in_all_four_ways(
    tmp_path: Path, grading_data: GradingData, needs_sandbox: None
) -> None:
    folder = tmp_path / "original"
    prepared = PreparedClass.in_folder(folder, STEP, grading_data, 2, short_reference())
    said: list[str] = []
    cost = class_cost(prepared, tmp_path, CONTENDERS, rounds=1, faces=40, say=said.append)
    kept = json.loads(json.dumps(as_json(cost)))
    assert set(kept["seconds"]) == {"ours", "same_work", "bare", "limit"}
    assert all(len(rounds) == 1 and rounds[0] > 0 for rounds in kept["seconds"].values())
    assert set(kept["ratio"]) == {"same_work", "bare", "limit"}
    assert kept["ratio"]["bare"] == kept["seconds"]["ours"][0] / kept["seconds"]["bare"][0]
    assert kept["hidden_checks"]["grader"] > 0 and kept["hidden_checks"]["kernels"] > 0
    assert "| same_work |" in markdown(cost, "rostros bench grading")
    courses = {name: CourseFolder(tmp_path / name, grading_data) for name in ("ours", "bare")}
    students = ("student001", "student002")
    for course in courses.values():
        assert tuple(prepared.points(course)) == students
    for name, course in courses.items():  # bare has looked at public checks alone
        page = nbformat.read(course.autograded(students[0], STEP), as_version=4)
        assert ("rostros" in page.cells[-1].metadata) == (name == "ours")
