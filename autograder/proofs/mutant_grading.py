"""Grade one mutant in this process: by the hidden checks of its exercise, until one fails."""

import ast
from pathlib import Path
from typing import Any

import pytest
from nbformat import NotebookNode

from autograder.boundary.hidden_checks import SampleFixtures, check_file, is_graded
from autograder.proofs.mutation import SOLUTION, Mutant
from autograder.reference_code import code_cells, definitions, place_for_notebooks, run_cell
from autograder.release.source import reference_notebook
from course.checking.bridge import LocalTransport
from course.checking.result import Outcome
from course.checking.runner import run_checks
from course.checking.student import Student
from course.quiet import quiet
from course.sample import Sample

SEED = 1  # that of the reference
SECONDS_FOR_A_CALL = 20.0


class StopAtTheFirst:
    """The pytest plugin that runs no more checks when one has failed."""

    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """Keep the session."""
        self._session = session

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Look whether a check has failed."""
        if report.failed:
            self._session.shouldfail = "one is enough"


def caught_by(mutant: Mutant, sample: Path, twin: Path) -> str:
    """Return the check that a mutant does not pass ("" if it passes all), or what it raised."""
    own, other = Sample(sample, "sample"), Sample(twin, "twin")
    namespace: dict[str, Any] = {}
    try:
        with place_for_notebooks(sample), quiet():
            _run(mutant, namespace)
            results = run_checks(
                [check_file(mutant.step, mutant.exercise)],
                Student(LocalTransport(namespace, SECONDS_FOR_A_CALL)),
                SEED,
                [SampleFixtures(other, own), StopAtTheFirst()],
            )
    except Exception as problem:  # the cell itself: a student would see it, too
        return f"(its cell raises {type(problem).__name__})"
    return next((one.check for one in results if one.outcome is not Outcome.PASSED), "")


def _run(mutant: Mutant, namespace: dict[str, Any]) -> None:
    if _defines(mutant):
        notebook = reference_notebook(mutant.step)
        _mutated(notebook.cells, mutant)
        exec(definitions(notebook), namespace)
        return
    # A value that is trained needs all that comes before it.
    cells = code_cells(mutant.step, SEED)
    _mutated(cells, mutant)
    for cell in cells:
        if not is_graded(cell):
            run_cell(cell, namespace)
        elif cell.metadata.nbgrader.grade_id == mutant.exercise:
            return


def _defines(mutant: Mutant) -> bool:
    body = ast.parse(mutant.source).body
    return any(isinstance(one, ast.FunctionDef) and one.name == mutant.exercise for one in body)


def _mutated(cells: list[NotebookNode], mutant: Mutant) -> None:
    (cell,) = (
        one
        for one in cells
        if one.metadata.get("nbgrader", {}).get("grade_id") == mutant.exercise + SOLUTION
    )
    cell.source = mutant.source
