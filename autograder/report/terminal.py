"""The table of a graded class in the terminal, and the same for programs."""

from collections.abc import Iterator, Sequence
from typing import Any

from rich.table import Table

from autograder.batch.coordinator import Settled
from autograder.report.origins import WHY
from autograder.results import ExerciseResult, SubmissionResult


def class_table(step: str, results: Sequence[SubmissionResult]) -> Table:
    """Return who got what, and why not more."""
    table = Table(title=step, title_justify="left", show_lines=True)
    table.add_column("submission", overflow="fold", min_width=24)
    table.add_column("points", justify="right", no_wrap=True)
    table.add_column("why not more")
    for result in results:
        points = "–" if result.problem else f"{result.points:g} of {result.most:g}"
        table.add_row(result.student, points, "\n".join(reasons(result)))
    return table


def changes_table(settled: Sequence[Settled]) -> Table:
    """Return what became of submissions that were graded again; another total has a star."""
    table = Table(title="Graded again", title_justify="left")
    table.add_column("submission", overflow="fold", min_width=24)
    for name in ("before", "now"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("because of")
    for one in settled:
        if one.changed and one.before:
            because = ", ".join(WHY[name] for name in one.changed)
            table.add_row(one.result.student, *_points(one.before, one.result), because)
    return table


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


def _points(before: SubmissionResult, now: SubmissionResult) -> tuple[str, str]:
    mark = "" if before.points == now.points else " *"
    return f"{before.points:g}", f"{now.points:g}{mark}"


def reasons(result: SubmissionResult) -> Iterator[str]:
    """Yield the reasons for lost points: one line per exercise, with its first lost check."""
    if result.problem:
        yield f"not graded: {result.problem}"
    yield from result.remarks
    if result.stopped:
        yield f"stopped: {result.stopped}"
    graded = [exercise for exercise in result.exercises if exercise.checks]
    if graded and all(exercise.lost == exercise.checks for exercise in graded):
        outcomes = sorted({str(check.outcome) for check in result.lost})
        yield f"all {len(result.lost)} checks: {', '.join(outcomes)}"
    else:
        yield from (_reason(exercise) for exercise in graded if exercise.lost)


def _reason(exercise: ExerciseResult) -> str:
    lost, total = len(exercise.lost), len(exercise.checks)
    first = exercise.lost[0]
    return f"{exercise.name} ({lost} of {total} checks): {first.outcome}: {first.requirement}"
