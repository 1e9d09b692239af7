"""The notebook of step 2 keeps nbgrader's rules, gives nothing away and runs to its end."""

import statistics
from collections.abc import Callable
from pathlib import Path

import jupytext
import pytest
from nbclient import NotebookClient
from nbformat import NotebookNode
from nbgrader.nbgraderformat import MetadataValidator
from nbgrader.preprocessors import ClearSolutions
from traitlets.config import Config

from course.sample import Sample

ROOT = Path(__file__).parents[3]
STEP = "02_attribute_cnn"
EXERCISES = 7
QUESTIONS = 2


@pytest.fixture
def notebook() -> NotebookNode:
    return jupytext.read(ROOT / "solutions" / STEP / f"{STEP}.py")


@pytest.fixture
def blank(notebook: NotebookNode) -> NotebookNode:
    """The notebook as students get it."""
    config = Config()
    config.ClearSolutions.code_stub = {"python": "# Your code here\n..."}
    return ClearSolutions(config=config).preprocess(notebook, {})[0]


def nbgrader_cells(notebook: NotebookNode) -> dict[str, NotebookNode]:
    cells = [cell for cell in notebook.cells if "nbgrader" in cell.metadata]
    return {cell.metadata["nbgrader"]["grade_id"]: cell for cell in cells}


def test_metadata_is_what_nbgrader_expects(notebook: NotebookNode) -> None:
    for cell in nbgrader_cells(notebook).values():
        MetadataValidator().validate_cell(cell)


def test_every_exercise_has_its_parts_and_both_kinds_of_checks(notebook: NotebookNode) -> None:
    cells = nbgrader_cells(notebook)
    exercises = [name for name, cell in cells.items() if cell.source == f'check("{name}")']
    assert len(exercises) == EXERCISES
    assert len([name for name in cells if name.startswith("question_")]) == QUESTIONS
    text = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    for number, name in enumerate(exercises, start=1):
        place = notebook.cells.index(cells[f"{name}_solution"])
        assert f"### Exercise {number} · `{name}" in text
        assert name in notebook.cells[place].source
        assert notebook.cells[place + 1] is cells[name]
        for room in ("course", "autograder"):
            assert (ROOT / room / "checks" / STEP / f"test_{name}.py").is_file()


def test_code_cells_are_short(notebook: NotebookNode) -> None:
    lengths = [len(cell.source.splitlines()) for cell in notebook.cells if cell.cell_type == "code"]
    assert statistics.median(lengths) <= 7


def test_student_version_gives_nothing_away(blank: NotebookNode) -> None:
    everything = "\n".join(cell.source for cell in blank.cells)
    secrets = (
        "SOLUTION",
        "Marking guide",
        "np.mean(train_labels",
        "model.compile(",
        "sensitivity =",
    )
    for secret in (*secrets, "validation_data=validation,", "layers.Flatten()", "epochs=8"):
        assert secret not in everything
    for cell in nbgrader_cells(blank).values():
        if cell.metadata["nbgrader"]["solution"] and cell.cell_type == "code":
            compile(cell.source, "cell", "exec")


@pytest.fixture
def execute(
    tmp_path: Path,
    make_sample: Callable[[Path, int], Sample],
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[NotebookNode], str]:
    """Run a notebook on a tiny sample and return all that it printed and showed as text."""
    make_sample(tmp_path / "sample", 64)
    monkeypatch.delenv("ROSTROS_SAMPLE", raising=False)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))

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
    assert shown.count("grading tests every line") == EXERCISES
    assert shown.count("[Figure: ") == 7
    assert "Epoch" not in shown


@pytest.mark.tensorflow
def test_untouched_notebook_runs_without_an_error(
    blank: NotebookNode, execute: Callable[[NotebookNode], str]
) -> None:
    shown = execute(blank)
    assert shown.count("not attempted") == EXERCISES
    assert shown.count("comes to life") == 5
