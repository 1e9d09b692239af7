"""The table of a graded class in the terminal, and the same for programs."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from rich.markup import escape
from rich.table import Table

from autograder.batch.coordinator import Settled
from autograder.report.origins import WHY
from autograder.results import ExerciseResult, SubmissionResult
from course.checking.result import CheckResult, Outcome


def class_table(step: str, results: Sequence[SubmissionResult], *, details: bool = False) -> Table:
    """Return who got what, and why not more; with `details`, what each exercise asked for."""
    by_hand = max((result.by_hand for result in results), default=0.0)
    rest = f" (and {by_hand:g} points by hand)" if by_hand else ""
    table = Table(title=f"{step}{rest}", title_justify="left", show_lines=details)
    table.add_column("submission", overflow="fold", min_width=24)
    table.add_column("points", justify="right", no_wrap=True)
    table.add_column("why not more")
    for result in results:
        points = "–" if result.problem else f"{result.points:g} of {result.most:g}"
        table.add_row(result.student, points, escape("\n".join(reasons(result, details=details))))
    return table


def changes_table(settled: Sequence[Settled]) -> Table:
    """Return whose points are others now that they were graded again."""
    table = Table(title="Other points than before", title_justify="left")
    table.add_column("submission", overflow="fold", min_width=24)
    for name in ("before", "now"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("because of")
    for one in settled:
        if one.before and one.before.points != one.result.points:
            points = f"{one.before.points:g}", f"{one.result.points:g}"
            table.add_row(one.result.student, *points, ", ".join(_because(one)))
    return table


def graded_again(settled: Sequence[Settled]) -> Iterator[str | Table]:
    """Yield what became of submissions that were graded again, if any were."""
    again = [one for one in settled if one.changed and one.before]
    others = [one for one in again if one.before and one.before.points != one.result.points]
    if others:
        yield changes_table(others)
    if same := len(again) - len(others):
        why = Counter(reason for one in again if one not in others for reason in _because(one))
        because = ", ".join(f"{reason} ({count})" for reason, count in why.most_common())
        yield f"Graded again, with the same points as before: {same}, because of {because}."


def _because(one: Settled) -> list[str]:
    return [WHY[name] for name in one.changed]


def as_content(one: Settled) -> dict[str, Any]:
    """Return what both tables say about a submission, as plain values; no points where it could not
    be graded."""
    result = one.result
    return {
        "student": result.student,
        "points": None if result.problem else result.points,
        "most": None if result.problem else result.most,
        "problem": result.problem,
        "stopped": result.stopped,
        "remarks": result.remarks,
        "exercises": [
            {
                "name": exercise.name,
                "points": exercise.points,
                "most": exercise.most,
                "lost": {check.check: str(check.outcome) for check in exercise.lost},
            }
            for exercise in result.exercises
        ],
        "changed": one.changed,
        "points_before": None if one.before is None else one.before.points,
    }


def reasons(result: SubmissionResult, *, details: bool = False) -> Iterator[str]:
    """Yield the reasons for lost points: a line per outcome, with `details` one per exercise."""
    if result.problem:
        yield f"not graded: {result.problem}"
    yield from result.remarks
    if result.stopped:
        yield f"stopped: {result.stopped}"
    lost = [exercise for exercise in result.exercises if exercise.lost]
    by_outcome: dict[Outcome, list[ExerciseResult]] = {}
    for exercise in lost:
        by_outcome.setdefault(exercise.lost[0].outcome, []).append(exercise)
    for outcome, exercises in by_outcome.items():
        if len(exercises) == sum(bool(one.checks) for one in result.exercises):
            yield f"{outcome}: everything" if _all(exercises) else f"{outcome}: in every exercise"
        else:
            yield f"{outcome}: {', '.join(map(_counted, exercises))}"
    if details:
        yield from (
            f"  {check.exercise}: {check.outcome}: {check.requirement}" for check in _tried(lost)
        )


def _all(exercises: Sequence[ExerciseResult]) -> bool:
    return all(exercise.lost == exercise.checks for exercise in exercises)


def _counted(exercise: ExerciseResult) -> str:
    if exercise.lost == exercise.checks:
        return exercise.name
    return f"{exercise.name} ({len(exercise.lost)} of {len(exercise.checks)} checks)"


def _tried(lost: Sequence[ExerciseResult]) -> Iterator[CheckResult]:
    checks = (check for exercise in lost for check in exercise.lost)
    return (check for check in checks if check.outcome is not Outcome.NOT_ATTEMPTED)
