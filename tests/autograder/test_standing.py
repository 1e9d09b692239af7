"""Missing, waiting, failed and graded are told apart, also after another hand-in."""

import os

import pytest
from nbgrader.api import MissingEntry

from autograder.grading import grade
from autograder.standing import HALF_WAY, Standing, State, standing_of

pytestmark = pytest.mark.slow


def standing(small_class, student: str = "ana") -> Standing:
    step = small_class.step
    with small_class.course.gradebook() as gradebook:
        try:
            submission = gradebook.find_submission(step, student)
        except MissingEntry:
            submission = None
        return standing_of(small_class.course, step, student, submission)


def run(small_class) -> None:
    list(grade(small_class.course, small_class.step, ["ana"]))


def test_from_nothing_to_a_grade_and_on(small_class) -> None:
    assert standing(small_class) == Standing(State.MISSING)
    small_class.hand_in("ana", "{ cut off")
    assert standing(small_class) == Standing(State.WAITING)
    run(small_class)
    failed = standing(small_class)
    assert failed.state is State.FAILED and "damaged" in failed.why

    small_class.hand_in("ana", small_class.blank())
    assert standing(small_class) == Standing(State.WAITING)
    run(small_class)
    assert standing(small_class) == Standing(State.GRADED)

    small_class.hand_in("ana", "{ cut off")
    assert standing(small_class) == Standing(State.GRADED, again=True)
    run(small_class)
    kept = standing(small_class)
    assert kept.state is State.GRADED and "damaged" in kept.why

    path = small_class.hand_in("ana", small_class.blank())  # what has been graded before
    run(small_class)
    assert standing(small_class) == Standing(State.GRADED)
    os.utime(path)  # touched, not changed
    assert standing(small_class) == Standing(State.GRADED)


def test_what_crashed_nbgrader_is_not_0(small_class) -> None:
    small_class.hand_in("ana", small_class.blank())
    with small_class.course.gradebook() as gradebook:  # all that nbgrader leaves of it
        gradebook.update_or_create_student("ana")
        assert gradebook.update_or_create_submission(small_class.step, "ana").score == 0
    assert standing(small_class) == Standing(State.FAILED, HALF_WAY)
