"""What students get: built from one source, the same every time, with nothing of ours in it."""

import ast
import re
import statistics
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode

from autograder.boundary.blank_answers import TEXT_STUB
from autograder.boundary.hidden_checks import CHECKS, points_of_exercise
from autograder.course_folder import CourseFolder
from autograder.nbgrader_settings import PROJECT
from autograder.release.source import SOLUTIONS, UnknownStep, reference_notebook, steps
from autograder.release.stale import StaleAssignments, demand_fresh

SOLUTION = re.compile(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", re.DOTALL)


@pytest.fixture(params=steps())
def step(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def released(step: str) -> NotebookNode:
    return nbformat.read(CourseFolder(PROJECT).released(step), as_version=4)


def mark(cell: NotebookNode) -> dict:
    return cell.metadata.get("nbgrader", {})


def test_committed_notebooks_are_what_their_sources_give(step: str) -> None:
    demand_fresh(CourseFolder(PROJECT), step)


def test_a_changed_notebook_is_stale(step: str, tmp_path: Path) -> None:
    course = CourseFolder(tmp_path)
    path = course.release(step)
    demand_fresh(course, step)
    path.write_text(path.read_text().replace("check(", "chock(", 1))
    with pytest.raises(StaleAssignments, match="rostros release"):
        demand_fresh(course, step)


def test_no_line_of_a_solution_is_released(step: str, released: NotebookNode) -> None:
    text = "\n".join(cell.source for cell in released.cells)
    for cell in reference_notebook(step).cells:
        for solution in SOLUTION.findall(cell.source):
            lines = [line.strip() for line in solution.splitlines() if len(line.strip()) > 12]
            assert lines
            assert not [line for line in lines if line in text]


def test_no_marking_guide_is_released(step: str, released: NotebookNode) -> None:
    manual = [cell for cell in released.cells if mark(cell).get("grade") and mark(cell)["solution"]]
    assert manual
    assert all(cell.source == TEXT_STUB for cell in manual)


def test_nothing_of_the_instructors_is_in_anything_students_get() -> None:
    secrets = {"autograder", "BEGIN SOLUTION", "BEGIN HIDDEN", str(PROJECT)}
    for path in CHECKS.glob("*/test_*.py"):
        for function in ast.parse(path.read_text()).body:
            if isinstance(function, ast.FunctionDef) and function.name.startswith("test_"):
                secrets.add(function.name)
    texts = [*(PROJECT / "assignments").rglob("*"), *(PROJECT / "course").rglob("*.py")]
    for path in filter(Path.is_file, texts):
        text = path.read_text(encoding="utf-8")
        public = set(re.findall(r"def (test_\w+)", text))  # a public check may bear the same name
        assert not [secret for secret in secrets - public if secret in text], path


def test_only_notebooks_lie_under_assignments_and_beside_their_sources() -> None:
    released = [path for path in (PROJECT / "assignments").rglob("*") if path.is_file()]
    assert {path.suffix for path in released} == {".ipynb"}
    assert {path.suffix for path in SOLUTIONS.glob("*/*")} == {".py"}


def test_stubs_are_valid_and_return_none(released: NotebookNode) -> None:
    answers = [cell for cell in released.cells if mark(cell).get("solution")]
    for cell in (cell for cell in answers if cell.cell_type == "code"):
        module = ast.parse(cell.source)
        name = mark(cell)["grade_id"].removesuffix("_solution")
        functions = [node for node in module.body if isinstance(node, ast.FunctionDef)]
        if functions:
            assert [function.name for function in functions] == [name]
            assert ast.unparse(functions[0].body[-1]) == "..."
        else:  # the answer is a value of that name, such as a trained model
            assert name in {node.id for node in ast.walk(module) if isinstance(node, ast.Name)}
            assert "..." in [ast.unparse(node) for node in module.body]
        assert not [node for node in ast.walk(module) if isinstance(node, ast.Raise)]


def test_points_are_the_sum_of_the_hidden_checks(step: str, released: NotebookNode) -> None:
    graded = [cell for cell in released.cells if mark(cell).get("grade")]
    assert 8 <= len(graded) <= 12
    for cell in (cell for cell in graded if not mark(cell)["solution"]):
        assert mark(cell)["points"] == points_of_exercise(step, mark(cell)["grade_id"]) > 0


def test_every_function_has_at_least_four_hidden_checks_and_a_public_one(step: str) -> None:
    for path in (PROJECT / "course" / "checks" / step).glob("test_*.py"):
        assert "def test_" in path.read_text()
        hidden = (CHECKS / step / path.name).read_text()
        assert hidden.count("\ndef test_") >= 4


def test_cells_are_small(step: str) -> None:
    code = [cell.source for cell in reference_notebook(step).cells if cell.cell_type == "code"]
    assert statistics.median(len(source.splitlines()) for source in code) <= 7


def test_an_unknown_step_is_named_with_the_known_ones() -> None:
    with pytest.raises(UnknownStep, match="01_data_loading"):
        reference_notebook("07_no_such_step")
