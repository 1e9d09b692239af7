"""What the widgets become in real kernels, nbclient, nbconvert and feedback."""

import nbformat
import pytest
from jupyter_client.manager import start_new_kernel
from nbclient import NotebookClient
from nbconvert import HTMLExporter
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook, new_output

from autograder.boundary.harmless import make_outputs_harmless
from course.widgets.live_figure import VIEW

pytestmark = pytest.mark.slow
CODE = """
import numpy as np
from course import widgets
images = np.zeros((4, 8, 8, 1), "float32")
widgets.threshold_slider(np.linspace(0, 1, 4), np.array([0, 1, 0, 1]), images)
"""


def page_of(notebook: NotebookNode) -> str:
    page, _ = HTMLExporter().from_notebook_node(notebook)
    return str(page)


@pytest.fixture(scope="module")
def executed() -> NotebookNode:
    """A notebook with a widget, as nbclient leaves it."""
    notebook = new_notebook(cells=[new_code_cell(CODE)])
    return NotebookClient(notebook, kernel_name="python3", timeout=60).execute()


@pytest.fixture(scope="module")
def saved() -> NotebookNode:
    """The same notebook as JupyterLab saves it, where a person can answer."""
    manager, client = start_new_kernel(kernel_name="python3")
    outputs: list[NotebookNode] = []

    def note(message: dict) -> None:  # type: ignore[type-arg]
        if message["msg_type"] == "display_data":
            data = message["content"]["data"]
            outputs.append(new_output("display_data", data=data))

    try:
        client.execute_interactive(CODE, allow_stdin=True, output_hook=note, timeout=60)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    return new_notebook(cells=[new_code_cell(CODE, outputs=outputs)])


def test_executed_with_nobody_there_it_is_one_plain_figure(executed: NotebookNode) -> None:
    (output,) = executed.cells[0].outputs
    assert VIEW not in output.data
    page = page_of(executed)
    assert page.count("<figure") == 1
    assert "widget-view" not in page


def test_with_a_person_there_it_is_a_widget(saved: NotebookNode) -> None:
    plain, widget = saved.cells[0].outputs
    assert VIEW not in plain.data
    assert widget.data[VIEW]["model_id"]


def test_saved_notebook_converts_to_the_plain_figure(saved: NotebookNode) -> None:
    nbformat.validate(saved)
    page = page_of(saved)
    assert page.count("<figure") == 1
    assert "widget-view" not in page
    assert "LiveFigure" not in page


def test_figure_is_there_beside_a_widget_whose_state_was_saved(saved: NotebookNode) -> None:
    model = saved.cells[0].outputs[1].data[VIEW]["model_id"]
    notebook = nbformat.from_dict(saved)
    state = {"state": {model: {}}, "version_major": 2, "version_minor": 0}
    notebook.metadata.widgets = {"application/vnd.jupyter.widget-state+json": state}
    assert page_of(notebook).count("<figure") == 1


@pytest.mark.parametrize("name", ["executed", "saved"])
def test_feedback_says_what_the_figure_shows(name: str, request: pytest.FixtureRequest) -> None:
    notebook = nbformat.from_dict(request.getfixturevalue(name))
    for cell in notebook.cells:
        make_outputs_harmless(cell)
    page = page_of(notebook)
    assert "[Figure: Threshold 0.10" in page
    assert "widget-view" not in page
