"""nbgrader's own troubles: notebooks that students and tools have damaged are graded as well."""

import json
from copy import deepcopy

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

pytestmark = pytest.mark.slow

ALL = ("read_attributes", "attributes_to_csv", "to_binary", "prevalence")


@pytest.mark.filterwarnings("ignore::nbformat.warnings.DuplicateCellId")
def test_damaged_notebooks_earn_what_their_code_earns(small_class) -> None:
    deleted = small_class.solved()
    deleted.cells = [c for c in deleted.cells if not c.metadata.get("nbgrader", {}).get("grade")]
    small_class.hand_in("deleted tests", deleted)

    copied = small_class.solved()
    twice = [deepcopy(small_class.cell(copied, name)) for name in ALL]
    twice[0].source, twice[1].metadata.nbgrader.points = "5.0", 1000
    copied.cells = [*twice, *copied.cells, *deepcopy(twice)]
    small_class.hand_in("copied tests", json.dumps(copied))

    edited = small_class.with_answers(to_binary="def to_binary(attributes):\n    return 1")
    for name in ALL:
        cell = small_class.cell(edited, name)
        cell.source = "5.0"
        cell.metadata.nbgrader |= {"points": 1000, "locked": False, "solution": True}
    small_class.hand_in("edited tests", edited)

    for emptied in ({}, {"nbgrader": {}}, {"nbgrader": {"grade_id": ALL[0]}}, {"nbgrader": 7}):
        notebook = small_class.solved()
        for cell in notebook.cells:
            cell.metadata = deepcopy(emptied)
        small_class.hand_in(f"metadata {len(str(emptied))}", json.dumps(notebook))

    results = small_class.grade_with_an_honest_last()
    small_class.assert_earns(
        results.pop("edited tests"), "read_attributes", "attributes_to_csv", "prevalence"
    )
    for result in results.values():
        small_class.assert_earns(result, *ALL)


def test_damaged_files_earn_what_their_code_earns(small_class) -> None:
    kernel = small_class.solved()
    kernel.metadata.kernelspec = {"name": "bash", "display_name": "Bash", "language": "bash"}
    kernel.metadata.language_info = {"name": "<script>"}
    small_class.hand_in("kernel", kernel)

    old = nbformat.convert(small_class.solved(), 3)
    small_class.hand_in("old format", json.dumps(old))

    without_ids = small_class.solved()
    without_ids.nbformat_minor = 2
    for cell in without_ids.cells:
        cell.pop("id", None)
    small_class.hand_in("no ids", json.dumps(without_ids))

    typed = small_class.solved()
    for cell in typed.cells:
        if cell.metadata.get("nbgrader"):
            cell.cell_type = "raw"
            cell.pop("outputs"), cell.pop("execution_count")
    small_class.hand_in("cell types", json.dumps(typed))

    odd = small_class.right("text = '\ud800'")
    small_class.hand_in("half a character", json.dumps(odd))

    second = small_class.hand_in("second notebook", small_class.solved())
    second.with_name("copy.ipynb").write_text("{ no notebook")
    second.with_name("attributes.csv").write_text("an older one")

    results = small_class.grade_with_an_honest_last()
    for result in results.values():
        small_class.assert_earns(result, *ALL)


def test_what_cannot_be_graded_says_so_and_stops_nobody(small_class) -> None:
    secret = small_class.course.data.secret
    for student in ("linked notebook", "linked helper", "linked folder"):
        path = small_class.hand_in(student, small_class.solved())
        if student == "linked notebook":
            path.unlink()
            path.symlink_to(small_class.course.released(path.stem))
        elif student == "linked helper":
            path.with_name("helper.txt").symlink_to(secret)
        else:
            path.with_name("data").symlink_to(secret.parent)
    small_class.hand_in("corrupt", "{ no notebook")
    small_class.hand_in("empty file", "")
    small_class.hand_in("another format", json.dumps({"cells": 7}))
    results = small_class.grade_with_an_honest_last()
    for student, result in results.items():
        assert bool(result.problem) == (student != "zora"), (student, result)
        if student.startswith("linked"):
            assert "hand in the file itself" in result.problem
    content = secret.read_bytes()
    kept = [p for p in small_class.course.root.rglob("*") if p.is_file() and not p.is_symlink()]
    assert not [path for path in kept if content in path.read_bytes()]


def test_an_empty_notebook_earns_nothing(small_class) -> None:
    small_class.hand_in("empty", new_notebook(cells=[new_code_cell("5.0")]))
    results = small_class.grade_with_an_honest_last()
    small_class.assert_earns(results["empty"])
