"""The notebook of every step keeps nbgrader's rules and runs to its end, finished or untouched."""

from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat import NotebookNode
from nbgrader.nbgraderformat import MetadataValidator

from autograder.course_folder import CourseFolder
from autograder.nbgrader_settings import PROJECT
from autograder.release.source import reference_notebook, steps
from course.sample import Sample

PICTURES = 64  # of the tiny sample


@pytest.fixture(params=steps())
def step(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def notebook(step: str) -> NotebookNode:
    return reference_notebook(step)


@pytest.fixture
def blank(step: str) -> NotebookNode:
    return nbformat.read(CourseFolder(PROJECT).released(step), as_version=4)


def marked(notebook: NotebookNode) -> dict[str, NotebookNode]:
    """The cells that nbgrader knows, by its name for them."""
    cells = [cell for cell in notebook.cells if "nbgrader" in cell.metadata]
    return {cell.metadata["nbgrader"]["grade_id"]: cell for cell in cells}


def exercises(notebook: NotebookNode) -> list[str]:
    return [name for name, cell in marked(notebook).items() if cell.source == f'check("{name}")']


def test_metadata_is_what_nbgrader_expects(notebook: NotebookNode) -> None:
    assert notebook.metadata["kernelspec"]["language"] == "python"
    for cell in marked(notebook).values():
        MetadataValidator().validate_cell(cell)


def test_every_exercise_has_its_parts_and_both_kinds_of_checks(
    step: str, notebook: NotebookNode
) -> None:
    cells = marked(notebook)
    graded = [name for name, cell in cells.items() if not cell.metadata["nbgrader"]["solution"]]
    assert exercises(notebook) == graded
    text = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    for number, name in enumerate(graded, start=1):
        place = notebook.cells.index(cells[f"{name}_solution"])
        assert f"### Exercise {number} · `{name}" in text
        assert name in notebook.cells[place].source
        assert notebook.cells[place + 1] is cells[name]
        for room in ("course", "autograder"):
            assert (PROJECT / room / "checks" / step / f"test_{name}.py").is_file()


@pytest.fixture
def execute(
    tmp_path: Path,
    make_sample: Callable[[Path, int], Sample],
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[NotebookNode], str]:
    """Run a notebook on a tiny sample and return all that it printed and showed as text."""
    make_sample(tmp_path / "sample", PICTURES)
    monkeypatch.delenv("ROSTROS_SAMPLE", raising=False)
    monkeypatch.setenv("PYTHONPATH", str(PROJECT))

    def run(notebook: NotebookNode) -> str:
        place = {"metadata": {"path": str(tmp_path)}}
        NotebookClient(notebook, kernel_name="python3", timeout=180, resources=place).execute()
        outputs = [o for c in notebook.cells if c.cell_type == "code" for o in c.outputs]
        assert not [output for output in outputs if output.get("name") == "stderr"]
        return "\n".join(o.get("text") or o["data"]["text/plain"] for o in outputs)

    return run


@pytest.mark.tensorflow
def test_reference_runs_and_passes_its_own_checks(
    notebook: NotebookNode, execute: Callable[[NotebookNode], str]
) -> None:
    shown = execute(notebook)
    assert shown.count("So far, so good") == len(exercises(notebook))
    assert shown.count("[Figure: ") >= 5
    for unwanted in ("comes to life", "cannot be drawn", "Epoch", "Warning"):
        assert unwanted not in shown


@pytest.mark.tensorflow
def test_untouched_notebook_runs_without_an_error(
    blank: NotebookNode, execute: Callable[[NotebookNode], str]
) -> None:
    shown = execute(blank)
    assert shown.count("not attempted") == len(exercises(blank))
    assert shown.count("comes to life") >= 3
    assert "cannot be drawn" not in shown
