"""Submissions through the real nbgrader, the real room and the real hidden checks."""

import pytest

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
