"""`rostros status` says where each hand-in stands and what to do next, and makes nothing."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.command_line import main
from autograder.grading import grade
from autograder.standing import Standing, State
from autograder.status.advice import advice
from autograder.status.course_status import CourseStatus, StepStatus
from autograder.status.words import in_lines

STEP = "01_data_loading"
HERE = Path("course")
GRADED, MISSING, WAITING = (Standing(one) for one in (State.GRADED, State.MISSING, State.WAITING))
FAILED = Standing(State.FAILED, "The notebook is damaged.")
AGAIN, KEPT = Standing(State.GRADED, again=True), Standing(State.GRADED, "It is empty.")


def status(*standings: Standing, unmarked: tuple[str, ...] = (), released: bool = True):
    students = {f"student {number}": one for number, one in enumerate(standings, 1)}
    return CourseStatus(HERE, True, True, (StepStatus(STEP, released, students, unmarked),))


def following(found: CourseStatus) -> list[str]:
    return [one.what for one in advice(found)]


def test_a_new_course_is_told_everything_in_order() -> None:
    nothing = CourseStatus(HERE, False, False, (StepStatus(STEP, False, {}),))
    commands = ["rostros sample synthetic", "rostros sample twin", "rostros release"]
    assert following(nothing) == commands


@pytest.mark.parametrize(
    ("standings", "what"),
    [
        ((), f"rostros collect {STEP} ARCHIVE"),
        ((MISSING,), f"rostros collect {STEP} ARCHIVE"),
        ((MISSING, WAITING), f"rostros grade {STEP}"),
        ((AGAIN, GRADED), f"rostros grade {STEP}"),
        ((FAILED, MISSING), f"ask for another {STEP}.ipynb"),
    ],
)
def test_one_thing_is_next(standings, what) -> None:
    assert following(status(*standings)) == [what]


HAND_BACK = [f"rostros feedback {STEP}", f"rostros export {STEP} --format moodle"]


def test_what_is_graded_is_handed_back() -> None:
    assert following(status(GRADED, MISSING)) == HAND_BACK


def test_what_waits_for_a_person_comes_before_handing_grades_on() -> None:
    first, *more = advice(status(GRADED, GRADED, unmarked=("student 2",)))
    assert "formgrader" in first.what and "student 2" in first.why
    assert [one.what for one in more] == HAND_BACK
    assert all("so far" in one.why for one in more)


@pytest.mark.parametrize("refused", [FAILED, KEPT])
def test_the_others_get_theirs_back_while_one_is_asked_again(refused) -> None:
    first, *more = advice(status(refused, GRADED))
    assert first.what == f"ask for another {STEP}.ipynb" and "student 1" in first.why
    assert [one.what for one in more] == HAND_BACK
    assert all("so far" in one.why for one in more)


def test_only_the_next_step_is_to_be_collected() -> None:
    later = [StepStatus(step, True, {}) for step in ("02_attribute_cnn", "03_augmentation")]
    found = CourseStatus(HERE, True, True, (*status(GRADED).steps, *later))
    assert following(found) == [*HAND_BACK, "rostros collect 02_attribute_cnn ARCHIVE"]


def test_what_was_handed_in_for_a_step_that_is_not_released_is_seen() -> None:
    other = StepStatus("02_attribute_cnn", False, {"ana": WAITING})
    found = CourseStatus(HERE, True, True, (*status(GRADED).steps, other))
    assert "rostros release 02_attribute_cnn" in following(found)


def test_a_line_counts_each_student_once() -> None:
    every = (GRADED, GRADED, MISSING, WAITING, FAILED, AGAIN, KEPT)
    where, first, *more = in_lines(status(*every))
    assert where == f"Course folder: {HERE}"
    assert first == (
        f"{STEP}: handed in by 6 (1 have not): 2 graded, 2 not graded yet, 2 could not be graded"
    )
    assert "    student 5 could not be graded: The notebook is damaged." in more


def test_a_large_class_still_fits_on_a_screen() -> None:
    lines = "\n".join(in_lines(status(*[FAILED] * 500))).splitlines()
    assert len(lines) < 24
    assert any("497 more" in line for line in lines)


def test_a_name_that_is_no_text_can_be_printed() -> None:
    found = CourseStatus(HERE, True, True, (StepStatus(STEP, True, {"a\x1b\udc80": FAILED}),))
    assert "    a?? could not be graded: The notebook is damaged." in [*in_lines(found)]
    "\n".join(in_lines(found)).encode()


def test_an_empty_folder_stays_empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    course = tmp_path / "course"
    course.mkdir()
    monkeypatch.chdir(course)
    for command in (["status"], ["release"], ["collect", STEP, str(tmp_path)]):
        run = CliRunner().invoke(main, command)
        assert run.exit_code == 1 and f"{course} is no course folder" in run.stderr
    assert list(course.iterdir()) == []
    settings = course / "nbgrader_config.py"
    settings.touch()
    run = CliRunner().invoke(main, ["status"])
    assert run.exit_code == 0, run.output
    assert f"{STEP}: not released" in run.stdout and "rostros release" in run.stdout
    assert list(course.iterdir()) == [settings]


@pytest.mark.slow
def test_a_course_folder_is_read(small_class) -> None:
    small_class.hand_in("ana", small_class.blank())
    small_class.hand_in("berta", "{ cut off")
    list(grade(small_class.course, STEP, ["ana", "berta"]))
    small_class.hand_in("carla", small_class.blank())
    with small_class.course.gradebook() as gradebook:
        gradebook.update_or_create_student("dora")
        grade_by_hand = gradebook.find_grade("prevalence", STEP, STEP, "ana")
        grade_by_hand.auto_score, grade_by_hand.needs_manual_grade = None, True
        gradebook.db.commit()
    options = ["--course", str(small_class.course.root), "--json"]
    run = CliRunner().invoke(main, ["status", *options])
    found = json.loads(run.stdout)["steps"][0]
    assert {name: one["state"] for name, one in found["students"].items()} == {
        "ana": "graded",
        "berta": "could not be graded",
        "carla": "not graded yet",
        "dora": "missing",
    }
    assert "damaged" in found["students"]["berta"]["why"]
    assert found["to_mark_by_hand"] == ["ana"]
    assert [one["released"] for one in json.loads(run.stdout)["steps"]] == [True, *[False] * 3]
