"""Run the code of a step's reference solution in this very process, with any seed.

It is read from the step's one source, so there is no second copy of an answer to keep in step.
"""

import ast
import contextlib
import io
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

from nbformat import NotebookNode

from autograder.boundary.hidden_checks import is_graded
from autograder.release.source import reference_notebook
from course.sample import SAMPLE_VARIABLE

SEED_LINE = re.compile(r"^SEED = \d+$", re.MULTILINE)
FIGURE = re.compile(r"(\w+_)?plots\.|widgets\.")


def code_cells(step: str, seed: int) -> list[NotebookNode]:
    """Return the reference's code cells up to its last graded one, with `SEED = seed`.

    Cells that only draw a figure are left out. Where there is no line with `SEED`, nothing in the
    step depends on one.

    Raises:
        UnknownStep: there is no such step.
    """
    cells = [
        cell
        for cell in reference_notebook(step).cells
        if cell.cell_type == "code" and not FIGURE.match(cell.source)
    ]
    for cell in cells:
        cell.source = SEED_LINE.sub(f"SEED = {seed}", cell.source)
    last = max(place for place, cell in enumerate(cells) if is_graded(cell))
    return cells[: last + 1]


def run_cell(cell: NotebookNode, namespace: dict[str, Any]) -> None:
    """Run a cell in `namespace`; what it prints is thrown away."""
    with contextlib.redirect_stdout(io.StringIO()):
        exec(cell.source, namespace)


@contextlib.contextmanager
def place_for_notebooks(sample: Path) -> Iterator[None]:
    """Let notebook code run on `sample`, in an empty folder that is removed afterwards."""
    named = mock.patch.dict(os.environ, {SAMPLE_VARIABLE: str(sample.resolve())})
    with tempfile.TemporaryDirectory(prefix="rostros-") as folder, named, contextlib.chdir(folder):
        yield


def definitions(notebook: NotebookNode) -> str:
    """Return the source of what a notebook defines: imports, functions, classes and constants.

    What it draws, checks or trains is left out.
    """
    code = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
    # Imports that are kept quiet stand in a `with` block.
    statements = [statement for source in code for statement in ast.parse(source).body]
    bodies = [one.body if isinstance(one, ast.With) else [one] for one in statements]
    return "\n\n".join(ast.unparse(one) for body in bodies for one in body if _defines(one))


def _defines(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.Assign):
        return all(isinstance(name, ast.Name) and name.id.isupper() for name in statement.targets)
    return isinstance(statement, ast.Import | ast.ImportFrom | ast.FunctionDef | ast.ClassDef)
