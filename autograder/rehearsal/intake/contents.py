"""Troubles with cells, marks and fields."""

from typing import Any

import nbformat

from autograder.rehearsal.intake.case import Desk, comes_to, graded, refused
from autograder.rehearsal.small_class import EXERCISES
from autograder.release.source import reference_notebook


@comes_to(graded(remark="format 3"))
def format_3(desk: Desk) -> None:
    """It was saved in notebook format 3."""
    old = nbformat.convert(desk.right(), 3)
    desk.put(desk.name, nbformat.writes(old, version=3))


@comes_to(graded())
def cells_without_ids(desk: Desk) -> None:
    """No cell has an id."""
    values = desk.values()
    for cell in values["cells"]:
        cell.pop("id", None)
    desk.put(desk.name, values)


@comes_to(graded())
def all_the_same_id(desk: Desk) -> None:
    """All cells have the same id."""
    values = desk.values()
    for cell in values["cells"]:
        cell["id"] = "a"
    desk.put(desk.name, values)


@comes_to(graded())
def fields_of_wrong_types(desk: Desk) -> None:
    """Metadata is null, outputs are a text, sources are lists, numbers are none."""
    values = desk.values()
    values["metadata"] = None
    for cell in values["cells"]:
        cell["source"] = _text(cell).splitlines(keepends=True)
        cell["execution_count"] = float("nan")
        cell["outputs"] = "none"
    desk.put(desk.name, values)


@comes_to(graded())
def null_outputs(desk: Desk) -> None:
    """A tool has emptied the outputs to null, and the version is an absurd number."""
    values = desk.values()
    values["nbformat_minor"] = 10**400
    for cell in values["cells"]:
        cell["outputs"] = None
    desk.put(desk.name, values)


@comes_to(graded())
def emptied_metadata(desk: Desk) -> None:
    """A tool has emptied the metadata: nbgrader's marks are gone."""
    values = desk.values()
    for cell in values["cells"]:
        cell["metadata"] = {}
    desk.put(desk.name, values)


@comes_to(graded(remark="more than once"))
def copied_test_cells(desk: Desk) -> None:
    """The student has copied the test cells."""
    values = desk.values()
    tests = [cell for cell in values["cells"] if _mark(cell) in EXERCISES]
    values["cells"] += tests
    desk.put(desk.name, values)


@comes_to(graded())
def deleted_test_cells(desk: Desk) -> None:
    """The student has deleted the test cells."""
    values = desk.values()
    values["cells"] = [cell for cell in values["cells"] if _mark(cell) not in EXERCISES]
    desk.put(desk.name, values)


@comes_to(graded(*EXERCISES[1:]))
def edited_test_cells(desk: Desk) -> None:
    """The student has edited the test cells, and one answer is wrong."""
    notebook = desk.class_.with_answers(read_attributes="def read_attributes(path):\n    return 1")
    for cell in notebook.cells:
        if _mark(cell) in EXERCISES:
            cell.source = "assert True"
    desk.put(desk.name, notebook)


@comes_to(graded(remark="it was run as Python"))
def another_language(desk: Desk) -> None:
    """The notebook says that it is for R."""
    values = desk.values()
    values["metadata"] = {"kernelspec": {"name": "ir", "language": "R", "display_name": "R"}}
    desk.put(desk.name, values)


@comes_to(graded())
def enormous_picture(desk: Desk) -> None:
    """A picture of forty megabytes is attached to a text."""
    values = desk.values()
    text = {"cell_type": "markdown", "metadata": {}, "source": "![](attachment:me.png)"}
    text["attachments"] = {"me.png": {"image/png": "A" * 40_000_000}}
    values["cells"].insert(0, text)
    desk.put(desk.name, values)


@comes_to(refused("This is 02_attribute_cnn"))
def another_step(desk: Desk) -> None:
    """It is the notebook of another step."""
    desk.put(desk.name, reference_notebook("02_attribute_cnn"))


@comes_to(refused("it has no cells"))
def other_json(desk: Desk) -> None:
    """It is JSON, but no notebook."""
    desk.put(desk.name, {"version": 1})


@comes_to(refused("no list"))
def cells_are_no_list(desk: Desk) -> None:
    """The cells are no list."""
    desk.put(desk.name, {**desk.values(), "cells": {"0": {}}})


def _mark(cell: dict[str, Any]) -> str:
    return str(cell.get("metadata", {}).get("nbgrader", {}).get("grade_id", ""))


def _text(cell: dict[str, Any]) -> str:
    return "".join(cell["source"])
