"""`rostros similarity` in a course folder: who is compared, who is not, and in what words."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from autograder.command_line import main
from autograder.course_folder import CourseFolder
from autograder.nbgrader_settings import GradingData
from autograder.rehearsal.small_class import EXERCISES, SmallClass

OWN = "".join(f"def helper_{n}(a):\n    return [a + {n}, a * {n} ** 2]\n" for n in range(9))


def similarity(small: SmallClass, *options: str) -> Result:
    where = ["--course", str(small.course.root)]
    return CliRunner().invoke(main, ["similarity", small.step, *where, *options])


@pytest.fixture
def class_of_three(released: Path, grading_data: GradingData, tmp_path: Path) -> SmallClass:
    root = shutil.copytree(released, tmp_path / "course")
    small = SmallClass(CourseFolder(root, grading_data))
    notebook = small.solved()
    cell = small.cell(notebook, f"{EXERCISES[0]}_solution")
    cell.source += "\n" + OWN
    small.hand_in("ana", notebook)
    cell.source = cell.source.replace("(a)", "(value)").replace("a +", "value +")
    cell.source = cell.source.replace("a *", "value *")
    small.hand_in("berta", notebook)
    small.hand_in("carla", small.solved())
    small.hand_in("diego", "{ this is no notebook")
    return small


def test_places_to_look(class_of_three) -> None:
    result = similarity(class_of_three)
    assert result.exit_code == 0, result.output
    assert "ana" in result.output and "berta" in result.output and "carla" not in result.output
    assert f"{EXERCISES[0]}: 100%" in result.output
    assert "Not compared: diego." in result.output
    assert "places to look, not findings" in result.output
    assert not any(word in result.output.lower() for word in ("cheat", "plagiar", "copie", "guilt"))


def test_the_same_as_json(class_of_three) -> None:
    (pair,) = json.loads(similarity(class_of_three, "--json").stdout)["pairs"]
    assert pair["students"] == ["ana", "berta"] and pair["share"] > 0.9
    assert pair["cells"][0] == {"cell": f"{EXERCISES[0]}_solution", "share": 1.0}


def test_a_step_that_was_not_released_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "submitted").mkdir()
    where = ["--course", str(tmp_path)]
    result = CliRunner().invoke(main, ["similarity", "01_data_loading", *where])
    assert result.exit_code == 1 and "released" in result.output
