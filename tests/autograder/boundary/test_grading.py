"""Submissions through the real nbgrader, the real room and the real hidden checks."""

import nbformat
import pytest
from nbformat.v4 import new_output

from autograder.batch.results_store import ResultsStore
from autograder.intake.claims import PublicClaim
from autograder.results import SubmissionResult

pytestmark = pytest.mark.slow


def everything(result: SubmissionResult) -> bool:
    return not result.problem and 0 < result.points == result.most


def test_reference_blank_and_broken_files_in_one_class(small_class) -> None:
    small_class.hand_in("ana", "{ this is no notebook")
    small_class.hand_in("berta", small_class.solved())
    small_class.hand_in("carla", small_class.blank())
    results = small_class.grade()
    assert results["ana"].problem
    assert everything(results["berta"])
    assert results["carla"].points == 0
    assert {str(check.outcome) for check in results["carla"].lost} == {"not attempted"}


def test_public_checks_are_not_run_for_nothing(small_class) -> None:
    counts = "asked = []\ncheck = asked.append"
    solved = small_class.right(last="print(len(asked), 'public checks')")
    # After the import of the real `check`, before the first graded cell.
    small_class.cell(solved, "read_attributes_solution").source += f"\n{counts}"
    small_class.hand_in("ana", solved)
    assert everything(small_class.grade()["ana"])
    graded = nbformat.read(small_class.course.autograded("ana", small_class.step), as_version=4)
    assert graded.cells[-1].outputs[0].text == "0 public checks\n"


def test_what_grading_took_and_what_the_notebook_claims_are_kept(small_class) -> None:
    notebook = small_class.right(last="data = b'x' * (200 * 1024**2)\nimport time; time.sleep(1)")
    counts = {"exercise": "to_binary", "passed": 2, "checks": 3}
    shown = new_output("display_data", data={"text/plain": "2 of 3"}, metadata={"rostros": counts})
    small_class.cell(notebook, "to_binary").outputs = [shown]
    small_class.hand_in("ana", notebook)
    result = small_class.grade()["ana"]
    assert 1 < result.usage.seconds < 60
    assert 200 * 1024**2 < result.usage.peak_bytes < 3 * 1024**3
    assert result.claims == (PublicClaim("to_binary", 2, 3),)
    (stored,) = (small_class.course.root / "build" / "graded" / small_class.step).glob("*/ana*")
    kept = ResultsStore(stored.parents[1]).find("ana").graded.result
    assert (kept, kept.usage) == (result, result.usage)


@pytest.mark.cold_and_warm
def test_kernels_are_warm_where_they_should_be(small_class, kernels) -> None:
    notebook = small_class.right(first="import sys; print('tensorflow' in sys.modules)")
    small_class.hand_in("ana", notebook)
    result = small_class.grade()["ana"]
    assert everything(result) and not result.cold_because
    graded = nbformat.read(small_class.course.autograded("ana", small_class.step), as_version=4)
    assert graded.cells[0].outputs[0].text == f"{kernels is not None}\n"
