"""What is counted for whom: the stopped, the blank, the refused, and what notebooks claim."""

from dataclasses import replace

from autograder.intake.claims import PublicClaim
from autograder.report.class_summary import exercises_of, misconceptions_of, stops_of
from autograder.results import ExerciseResult, SubmissionResult
from course.checking.result import CheckResult, Outcome

P, N, U, R, S = (
    *(Outcome.PASSED, Outcome.NOT_YET, Outcome.NOT_ATTEMPTED),
    *(Outcome.RAISED, Outcome.STOPPED),
)


def submission(student: str, *outcomes: Outcome, claims=(), stopped="") -> SubmissionResult:
    """Two checks of `first`, then one of `second`; the checks of `first` have the same hint."""
    names = [("first", "test_a", "h"), ("first", "test_b", "h"), ("second", "test_c", "other")]
    checks = [
        CheckResult(check, exercise, "required", 1, outcome, hint=hint)
        for (exercise, check, hint), outcome in zip(names, outcomes, strict=True)
    ]
    exercises = tuple(
        ExerciseResult(name, float(sum(c.earned for c in group)), float(len(group)), tuple(group))
        for name, group in (("first", checks[:2]), ("second", checks[2:]))
    )
    return SubmissionResult(student, "step", exercises, stopped=stopped, claims=claims)


ALL_PUBLIC = (PublicClaim("first", 2, 2), PublicClaim("second", 0, 1))
CLASS = (
    submission("ana", P, P, P, claims=ALL_PUBLIC),
    submission("berta", N, R, P, claims=ALL_PUBLIC),
    submission("carla", P, N, U),
    submission("diego", P, S, S, stopped="it printed more than 8 MB"),
    submission("eva", U, U, U, claims=ALL_PUBLIC),
    SubmissionResult("fabio", "step", problem="The notebook is cut off."),
)


def test_stopped_untouched_and_refused_submissions_do_not_count_for_a_check() -> None:
    first, second = exercises_of(CLASS)
    passed = [(c.figures.passed, c.figures.tried) for c in (*first.checks, *second.checks)]
    assert passed == [(3, 4), (1, 3), (2, 2)]


def test_an_exercise_left_untouched_counts_unless_the_whole_notebook_is() -> None:
    first, second = exercises_of(CLASS)
    assert (first.figures.tried, first.figures.passed) == (3, 2)
    assert (second.figures.tried, second.figures.passed) == (3, 2)
    assert (second.untouched, second.stopped) == (2, 1)


def test_the_gap_counts_those_who_claim_that_all_public_checks_passed() -> None:
    first, second = exercises_of(CLASS)
    assert (first.gap.claimed, first.gap.lost) == (2, 1)
    assert [(c.gap.claimed, c.gap.lost) for c in first.checks] == [(2, 1), (2, 1)]
    assert second.gap.claimed == 0


def test_a_hint_counts_once_a_student_and_only_where_it_was_shown() -> None:
    counts = {(m.exercise, m.hint): m.students for m in misconceptions_of(CLASS)}
    assert counts == {("first", "h"): 2}


def test_stops_say_where_and_why() -> None:
    slow = replace(submission("gina", P, S, S).lost[0], stopped="it took more than 10 s")
    in_a_call = replace(
        submission("gina", P, P, P), exercises=(ExerciseResult("first", 1.0, 2.0, (slow, slow)),)
    )
    assert stops_of([*CLASS, in_a_call]) == (
        ("first", "it printed more than 8 MB", 1),
        ("first", "it took more than 10 s", 1),
    )


def test_a_class_without_anything_graded_has_no_figures() -> None:
    assert exercises_of(CLASS[-1:]) == ()
