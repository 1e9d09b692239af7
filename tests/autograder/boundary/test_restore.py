"""A submission is put back into the released shape whatever the student or a tool did to it."""

from copy import deepcopy

import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from autograder.boundary.restore import restore

STUB = "def {name}():\n    # Your code here\n    ..."
ANSWER = "def {name}():\n    return 1"


def managed(source: str, grade_id: str, *, grade: bool, solution: bool) -> NotebookNode:
    cell = new_code_cell(source)
    cell.metadata["nbgrader"] = {
        "grade": grade,
        "solution": solution,
        "locked": grade,
        "grade_id": grade_id,
        "schema_version": 3,
        **({"points": 2} if grade else {}),
    }
    return cell


def exercise(name: str) -> list[NotebookNode]:
    return [
        managed(STUB.format(name=name), f"{name}_solution", grade=False, solution=True),
        managed(f'check("{name}")', name, grade=True, solution=False),
    ]


@pytest.fixture
def released() -> NotebookNode:
    return new_notebook(cells=[new_markdown_cell("Read on."), *exercise("load"), *exercise("save")])


@pytest.fixture
def handed_in(released: NotebookNode) -> NotebookNode:
    notebook = deepcopy(released)
    for number, name in ((1, "load"), (3, "save")):
        notebook.cells[number].source = ANSWER.format(name=name)
    return notebook


def sources(notebook: NotebookNode) -> list[str]:
    return [cell.source for cell in notebook.cells]


def grade_ids(notebook: NotebookNode) -> list[str]:
    return [cell.metadata.get("nbgrader", {}).get("grade_id", "") for cell in notebook.cells]


WHOLE = ["", "load_solution", "load", "save_solution", "save"]


def test_an_honest_submission_stays_as_it_is(
    handed_in: NotebookNode, released: NotebookNode
) -> None:
    restored = restore(handed_in, released)
    assert sources(restored) == sources(handed_in)
    assert grade_ids(restored) == WHOLE


def test_a_deleted_test_cell_comes_back_behind_its_answer(
    handed_in: NotebookNode, released: NotebookNode
) -> None:
    del handed_in.cells[2]
    assert grade_ids(restore(handed_in, released)) == WHOLE


def test_an_edited_test_cell_is_the_released_one_again(
    handed_in: NotebookNode, released: NotebookNode
) -> None:
    handed_in.cells[2].source = "99.0"
    handed_in.cells[2].metadata.nbgrader.points = 99
    assert restore(handed_in, released).cells[2] == {
        **released.cells[2],
        "id": restore(handed_in, released).cells[2].id,
    }


def test_a_copied_test_cell_counts_once(handed_in: NotebookNode, released: NotebookNode) -> None:
    handed_in.cells.append(deepcopy(handed_in.cells[2]))
    assert grade_ids(restore(handed_in, released)) == WHOLE


def test_a_changed_copy_of_an_answer_counts_and_its_test_follows(
    handed_in: NotebookNode, released: NotebookNode
) -> None:
    better = deepcopy(handed_in.cells[1])
    better.source = "def load():\n    return 2"
    handed_in.cells[1].source = released.cells[1].source
    handed_in.cells.append(better)
    restored = restore(handed_in, released)
    position = sources(restored).index(better.source)
    assert grade_ids(restored)[position : position + 2] == ["load_solution", "load"]
    assert sorted(filter(None, grade_ids(restored))) == sorted(filter(None, WHOLE))


@pytest.mark.parametrize("emptied", [{}, {"nbgrader": {}}, {"nbgrader": None}])
def test_answers_are_found_by_their_function_when_metadata_is_gone(
    handed_in: NotebookNode, released: NotebookNode, emptied: dict[str, object]
) -> None:
    for cell in handed_in.cells:
        cell.metadata = NotebookNode(deepcopy(emptied))
    restored = restore(handed_in, released)
    assert [grade_id for grade_id in grade_ids(restored) if grade_id] == WHOLE[1:]
    answer = restored.cells[grade_ids(restored).index("load_solution")]
    assert answer.source == ANSWER.format(name="load")


def test_an_answer_in_a_new_cell_counts_when_the_stub_was_left_alone(
    handed_in: NotebookNode, released: NotebookNode
) -> None:
    handed_in.cells[1].source = released.cells[1].source
    handed_in.cells.insert(1, new_code_cell("def load():\n    return 3"))
    restored = restore(handed_in, released)
    answer = restored.cells[grade_ids(restored).index("load_solution")]
    assert answer.source == "def load():\n    return 3"
    assert released.cells[1].source not in sources(restored)


def test_cells_of_the_students_own_stay_but_lose_every_mark(
    handed_in: NotebookNode, released: NotebookNode
) -> None:
    own = new_code_cell("x = 1", metadata={"tags": ["skip-execution"], "nbgrader": {"grade": True}})
    handed_in.cells.insert(2, own)
    restored = restore(handed_in, released)
    assert "x = 1" in sources(restored)
    assert dict(restored.cells[sources(restored).index("x = 1")].metadata) == {}


def test_tags_on_managed_cells_are_the_released_ones(
    handed_in: NotebookNode, released: NotebookNode
) -> None:
    for cell in handed_in.cells:
        cell.metadata["tags"] = ["skip-execution"]
    assert not any(cell.metadata.get("tags") for cell in restore(handed_in, released).cells)


def test_an_answer_that_became_markdown_is_code_again(
    handed_in: NotebookNode, released: NotebookNode
) -> None:
    cell = new_markdown_cell(ANSWER.format(name="load"), metadata=handed_in.cells[1].metadata)
    handed_in.cells[1] = cell
    restored = restore(handed_in, released)
    assert restored.cells[1].cell_type == "code"
    assert restored.cells[1].source == ANSWER.format(name="load")


def test_the_kernel_is_the_released_one(handed_in: NotebookNode, released: NotebookNode) -> None:
    handed_in.metadata["kernelspec"] = {"name": "bash", "display_name": "Bash"}
    assert restore(handed_in, released).metadata == released.metadata


def test_html_in_a_students_prose_is_shown_instead_of_obeyed(
    handed_in: NotebookNode, released: NotebookNode
) -> None:
    handed_in.cells.append(new_markdown_cell("<script>alert(1)</script> 1 < 2"))
    assert sources(restore(handed_in, released))[-1].startswith("&lt;script>")


def test_an_empty_notebook_becomes_the_released_one(released: NotebookNode) -> None:
    assert grade_ids(restore(new_notebook(), released)) == WHOLE[1:]


def test_a_helper_between_an_answer_and_its_test_is_there_when_the_test_runs(
    handed_in: NotebookNode, released: NotebookNode
) -> None:
    handed_in.cells.insert(2, new_code_cell("helper = 1"))
    assert sources(restore(handed_in, released)) == sources(handed_in)


@pytest.mark.parametrize("place", [0, 4])
def test_a_test_that_was_moved_comes_before_the_next_answer(
    handed_in: NotebookNode, released: NotebookNode, place: int
) -> None:
    handed_in.cells.insert(place, handed_in.cells.pop(2))
    assert grade_ids(restore(handed_in, released)) == WHOLE
