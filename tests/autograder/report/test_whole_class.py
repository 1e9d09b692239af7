"""The report is about the whole class, also when a few are graded again."""

import pytest

from autograder.grade_command import Workers, grade_class

pytestmark = pytest.mark.slow


def test_those_who_were_not_named_are_in_it(small_class) -> None:
    course, step = small_class.course, small_class.step

    def report_after_grading(*students: str) -> str:
        grade_class(course, step, students, Workers(1), force=False, details=False, as_json=True)
        return (course.root / "reports" / f"{step}.html").read_text()

    small_class.hand_in("ana", small_class.solved())
    small_class.hand_in("berta", small_class.blank())
    first = report_after_grading("ana")
    assert "2 submissions: 1 graded" in first and "It has not been graded." in first
    second = report_after_grading("berta")
    assert "2 submissions: 2 graded" in second
    assert all(f"the feedback of {student}" in second for student in ("ana", "berta"))
    assert "hidden checks" in second.partition("Where the grades come from</h2>")[2]
    assert "Not recorded here" not in second
