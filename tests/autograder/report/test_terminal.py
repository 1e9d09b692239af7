"""The table that an instructor sees first is short, and says what else there is to do."""

from rich.console import Console

from autograder.batch.coordinator import Settled
from autograder.report.terminal import class_table, graded_again, reasons
from autograder.results import ExerciseResult, SubmissionResult
from course.checking.result import CheckResult, Outcome

STEP = "01_data_loading"


def exercise(name: str, *outcomes: Outcome) -> ExerciseResult:
    checks = tuple(
        CheckResult(f"test_{place}", name, f"{name} does [{place}].", 2, outcome)
        for place, outcome in enumerate(outcomes, 1)
    )
    return ExerciseResult(name, sum(check.earned for check in checks), 2 * len(checks), checks)


def result(*exercises: ExerciseResult, **more) -> SubmissionResult:
    return SubmissionResult("ana", STEP, exercises, **more)


def shown(*things) -> str:
    console = Console(width=200)
    with console.capture() as capture:
        for one in things:
            console.print(one)
    return capture.get()


RIGHT = exercise("read", Outcome.PASSED, Outcome.PASSED)
SLIP = exercise("count", Outcome.PASSED, Outcome.NOT_YET)
WRONG = exercise("resize", Outcome.NOT_YET)
BLANK = exercise("batch", Outcome.NOT_ATTEMPTED)
QUESTION = ExerciseResult("why", None, 4, ())


def test_a_line_for_each_outcome() -> None:
    assert list(reasons(result(RIGHT, SLIP, WRONG, BLANK))) == [
        "not yet right: count (1 of 2 checks), resize",
        "not attempted: batch",
    ]
    assert list(reasons(result(RIGHT, QUESTION))) == []
    assert list(reasons(result(BLANK, QUESTION))) == ["not attempted: everything"]


def test_details_say_what_was_asked_for() -> None:
    assert list(reasons(result(RIGHT, SLIP, BLANK), details=True)) == [
        "not yet right: count (1 of 2 checks)",
        "not attempted: batch",
        "  count: not yet right: count does [2].",
    ]
    table = shown(class_table(STEP, [result(SLIP)], details=True))
    assert "count does [2]." in table  # brackets are no colours


def test_points_that_a_person_gives_are_named() -> None:
    answered = result(RIGHT, QUESTION)
    assert answered.by_hand == 4
    table = shown(class_table(STEP, [answered]))
    assert "4 of 4" in table and "(and 4 points by hand)" in table
    assert "by hand" not in shown(class_table(STEP, [result(RIGHT)]))


def test_only_other_points_are_listed_after_grading_again() -> None:
    better = Settled(result(RIGHT), before=result(SLIP), changed=("notebook",))
    same = [Settled(result(RIGHT), result(RIGHT), changed=("checks",))] * 3
    assert list(graded_again([Settled(result(RIGHT))])) == []
    table, sentence = graded_again([better, *same])
    assert "2" in shown(table) and "another hand-in" in shown(table)
    assert sentence == (
        "Graded again, with the same points as before: 3, because of other hidden checks (3)."
    )
