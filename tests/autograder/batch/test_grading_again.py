"""A second run grades only what has changed, says what that was, and keeps what a person wrote."""

import os
from pathlib import Path

import pytest

from autograder.batch import provenance
from autograder.grading import grade

pytestmark = pytest.mark.slow


def run(small_class, **options) -> dict:
    course = small_class.course
    students = course.students(small_class.step)
    settled = list(grade(course, small_class.step, students, **options))
    assert sorted(one.result.student for one in settled) == list(students)
    return {one.result.student: one for one in settled}


def stored(small_class) -> dict[str, int]:
    folder = small_class.course.root / "build" / "graded" / small_class.step / "recorded"
    return {
        path.name.removesuffix(".json.gz"): path.stat().st_mtime_ns for path in folder.iterdir()
    }


def test_only_what_changed_is_graded_again(small_class, monkeypatch) -> None:
    small_class.hand_in("ana", small_class.solved())
    small_class.hand_in("berta", small_class.blank())
    first = run(small_class)
    assert not any(one.changed or one.before for one in first.values())
    before = stored(small_class)

    small_class.hand_in("berta", small_class.solved())
    second = run(small_class)
    assert second["ana"].changed == () and second["ana"].result == first["ana"].result
    assert second["berta"].changed == ("notebook",)
    assert (second["berta"].before.points, second["berta"].result.points) == (0, 18)
    after = stored(small_class)
    assert after["ana"] == before["ana"] and after["berta"] != before["berta"]

    monkeypatch.setattr(provenance, "versions", lambda: {"python": "4.0"})
    assert {one.changed for one in run(small_class).values()} == {("versions",)}
    assert {one.changed for one in run(small_class, force=True).values()} == {("forced",)}
    assert {one.changed for one in run(small_class).values()} == {()}


def test_scores_given_by_hand_stay(small_class) -> None:
    course, step = small_class.course, small_class.step
    small_class.hand_in("ana", small_class.blank())
    run(small_class)
    with course.gradebook() as gradebook:
        score = gradebook.find_grade("to_binary", step, step, "ana")
        score.manual_score, score.extra_credit, score.needs_manual_grade = 3, 1, False
        comment = gradebook.find_comment("to_binary_solution", step, step, "ana")
        comment.manual_comment = "Said aloud in class."
        gradebook.db.commit()
    small_class.hand_in("ana", small_class.solved())
    run(small_class)
    with course.gradebook() as gradebook:
        score = gradebook.find_grade("to_binary", step, step, "ana")
        assert (score.manual_score, score.extra_credit, score.score) == (3, 1, 4)
        assert score.auto_score == score.max_score and score.needs_manual_grade
        comment = gradebook.find_comment("to_binary_solution", step, step, "ana")
        assert comment.manual_comment == "Said aloud in class."


def test_what_is_gone_from_the_course_folder_is_recorded_again(small_class) -> None:
    course, step = small_class.course, small_class.step
    for student in ("ana", "berta"):
        small_class.hand_in(student, small_class.solved())
    run(small_class)
    before = stored(small_class)
    with course.gradebook() as gradebook:
        gradebook.remove_submission(step, "ana")
    course.autograded("berta", step).unlink()
    run(small_class)
    assert stored(small_class) == before  # not graded again
    assert course.autograded("berta", step).is_file()
    with course.gradebook() as gradebook:
        assert gradebook.find_submission(step, "ana").score == 18


def test_what_can_no_longer_be_graded_keeps_its_grade(small_class) -> None:
    path = small_class.hand_in("ana", small_class.solved())
    run(small_class)
    path.write_text("{ cut off")
    (again,) = run(small_class).values()
    assert again.result.problem and again.before.points == 18
    with small_class.course.gradebook() as gradebook:
        assert gradebook.find_submission(small_class.step, "ana").score == 18


def test_nothing_of_the_class_reaches_a_scratch_gradebook(small_class) -> None:
    from autograder.batch.preparation import prepare

    small_class.hand_in("ana", small_class.solved())
    run(small_class)
    assignment = prepare(small_class.course, small_class.step)
    assert b"to_binary" in assignment.gradebook
    assert b"ana" not in assignment.gradebook.replace(b"manual", b"")
    copies = Path("/tmp").glob(f"rostros-{os.getpid()}-*/course/gradebook.db")
    assert not list(copies)
