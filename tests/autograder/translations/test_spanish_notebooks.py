"""The Spanish notebooks are the English ones in another language: same cells, same code."""

import re

import nbformat
import pytest
from nbformat import NotebookNode

from autograder.course_folder import CourseFolder
from autograder.nbgrader_settings import PROJECT
from autograder.release.source import LANGUAGE_LINES, steps
from autograder.release.stale import demand_fresh

LANGUAGE = LANGUAGE_LINES.removeprefix(r"\g<0>").format("es")


@pytest.fixture(params=steps())
def step(request: pytest.FixtureRequest) -> str:
    return request.param


def released(step: str, language: str) -> NotebookNode:
    path = CourseFolder(PROJECT, language=language).released(step)
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    return notebook


def kind_of(cell: NotebookNode) -> tuple[str, str, dict]:
    mark = dict(cell.metadata.get("nbgrader", {}))
    mark.pop("checksum", None)  # of the text, among others
    return cell.id, cell.cell_type, mark


def test_they_are_what_source_and_catalogue_give(step: str) -> None:
    demand_fresh(CourseFolder(PROJECT, language="es"), step)


def test_only_prose_and_the_language_are_different(step: str) -> None:
    english, spanish = (released(step, language).cells for language in ("en", "es"))
    assert [kind_of(cell) for cell in english] == [kind_of(cell) for cell in spanish]
    assert [cell.source for cell in spanish if LANGUAGE in cell.source] != []
    for one, other in zip(english, spanish, strict=True):
        if one.cell_type == "code":
            assert one.source == other.source.replace(LANGUAGE, "", 1)
        else:
            assert one.source != other.source


def test_headings_and_lists_have_the_same_shape(step: str) -> None:
    shape = re.compile(r"^(#+ |\s*- |\s*\d+\. |\|)", re.MULTILINE)
    for one, other in zip(released(step, "en").cells, released(step, "es").cells, strict=True):
        if one.cell_type == "markdown":
            assert shape.findall(one.source) == shape.findall(other.source)
