"""Find and run the hidden checks of an exercise."""

import hashlib
import hmac
from dataclasses import dataclass
from pathlib import Path

import pytest
from nbformat import NotebookNode

from course.checking.result import CheckResult
from course.checking.runner import BrokenChecks, collect_checks, run_checks
from course.checking.student import Student
from course.sample import Sample

CHECKS = Path(__file__).parent.parent / "checks"


@dataclass(frozen=True)
class GradingInputs:
    """What hidden checks draw their inputs from: the grading twin, and a seed for the rest.

    `sample` is the one that the submission works on.
    """

    twin: Sample
    seed: int
    sample: Sample


class SampleFixtures:
    """The pytest plugin that gives hidden checks the fixtures `twin` and `sample`."""

    def __init__(self, twin: Sample, sample: Sample) -> None:
        # Nothing but place and kind: such a sample can be the key of a check's cache.
        self._twin, self._sample = (Sample(one.folder, one.kind) for one in (twin, sample))

    @pytest.fixture
    def twin(self) -> Sample:
        """The grading twin: pictures that students never get."""
        return self._twin

    @pytest.fixture
    def sample(self) -> Sample:
        """The sample that the submission works on, as this side knows it."""
        return self._sample


def check_file(step: str, exercise: str) -> Path:
    """Return the file of an exercise's hidden checks (it may not exist)."""
    return CHECKS / step / f"test_{exercise}.py"


def has_hidden_checks(step: str, exercise: str) -> bool:
    """Whether a graded cell is graded by hidden checks."""
    return check_file(step, exercise).is_file()


def is_graded(cell: NotebookNode) -> bool:
    """Whether a cell is one of nbgrader's tests: its points come from hidden checks."""
    mark = cell.metadata.get("nbgrader", {})
    return bool(mark.get("grade")) and not mark.get("solution")


def demand_hidden_checks(step: str, notebook: NotebookNode) -> None:
    """Make sure that every test of a notebook has its checks; nbgrader gives full marks without.

    Raises:
        BrokenChecks: one has none.
    """
    for exercise in (cell.metadata.nbgrader.grade_id for cell in notebook.cells if is_graded(cell)):
        if not has_hidden_checks(step, exercise):
            raise BrokenChecks(f"{check_file(step, exercise)} is not there")


def points_of_exercise(step: str, exercise: str) -> int:
    """Return the points of a graded cell: the sum of its hidden checks' points."""
    return sum(check.points for check in collect_checks([check_file(step, exercise)]))


def run_hidden_checks(
    step: str, exercise: str, student: Student, inputs: GradingInputs
) -> tuple[CheckResult, ...]:
    """Run the hidden checks of one exercise against a submission, live or stopped."""
    plugins = [SampleFixtures(inputs.twin, inputs.sample)]
    return run_checks([check_file(step, exercise)], student, inputs.seed, plugins)


def input_seed(secret: bytes, notebook: bytes) -> int:
    """Return the seed of a submission's generated inputs.

    It depends on the instructor's secret and on what was handed in: grading again gives the same
    inputs, and what one submission has seen is of no use to another.
    """
    return int.from_bytes(hmac.digest(secret, notebook, hashlib.sha256)[:8], "big")
