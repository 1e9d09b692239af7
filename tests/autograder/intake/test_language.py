"""A notebook says in which language it speaks; prose that only mentions it does not count."""

import json
from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, writes

from autograder.intake.language import language_of
from autograder.nbgrader_settings import PROJECT
from autograder.release.source import steps

SETUP = "from course import check\nuse_language({0}es{0})\ncheck('me')"


@pytest.mark.parametrize("quote", ['"', "'"])
def test_the_last_call_counts(quote: str) -> None:
    cells = [new_code_cell(SETUP.format(quote)), new_code_cell(f"use_language({quote}en{quote})")]
    assert language_of(writes(new_notebook(cells=cells[:1])).encode()) == "es"
    assert language_of(writes(new_notebook(cells=cells)).encode()) == "en"


def test_lines_may_be_one_string_and_prose_may_mention_it() -> None:
    notebook = new_notebook(cells=[new_markdown_cell('Write `use_language("es")` for Spanish.')])
    assert language_of(json.dumps(notebook).encode()) == ""
    notebook.cells.append(new_code_cell(SETUP.format('"')))
    assert language_of(json.dumps(notebook).encode()) == "es"


@pytest.mark.parametrize("step", steps())
def test_released_notebooks_say_it(step: str) -> None:
    released: Path = PROJECT / "assignments"
    assert language_of((released / "es" / step / f"{step}.ipynb").read_bytes()) == "es"
    assert language_of((released / "en" / step / f"{step}.ipynb").read_bytes()) == ""
