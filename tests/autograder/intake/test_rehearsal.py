"""The troubled class of `rostros rehearse intake`."""

import pytest

from autograder.course_folder import CourseFolder
from autograder.nbgrader_settings import GradingData
from autograder.rehearsal.intake.case import graded, refused
from autograder.rehearsal.intake.run import CASES, rehearse, surprises
from autograder.results import SubmissionResult


@pytest.mark.slow
def test_every_case_comes_to_what_it_must(
    tmp_path_factory: pytest.TempPathFactory, grading_data: GradingData, needs_sandbox: None
) -> None:
    course = CourseFolder(tmp_path_factory.mktemp("rehearsal") / "course", grading_data)
    results = rehearse(course)
    assert len(results) == len(CASES) >= 25
    assert surprises(results) == {}


def test_a_surprise_is_noticed() -> None:
    nobody = SubmissionResult("ana", "01_data_loading")
    refusal = SubmissionResult("ana", "01_data_loading", problem="it is a link")
    assert graded().surprise(nobody) and graded().surprise(refusal)
    assert refused("empty").surprise(refusal) and refused("empty").surprise(nobody)
    assert not refused("a link").surprise(refusal)
