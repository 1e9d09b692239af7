"""The table of a graded class in the terminal."""

from collections.abc import Sequence

from rich.table import Table

from autograder.results import SubmissionResult

SHOWN_REASONS = 3


def class_table(step: str, results: Sequence[SubmissionResult]) -> Table:
    """Return who got what, and why not more."""
    table = Table(title=step, title_justify="left", show_lines=True)
    table.add_column("submission", no_wrap=True)
    table.add_column("points", justify="right", no_wrap=True)
    table.add_column("why not more")
    for result in results:
        points = "–" if result.problem else f"{result.points:g} of {result.most:g}"
        table.add_row(result.student, points, "\n".join(reasons(result)))
    return table


def reasons(result: SubmissionResult) -> list[str]:
    """Return the reasons for lost points, the first few of them one by one."""
    if result.problem:
        return [f"not graded: {result.problem}"]
    if not any(check.earned for exercise in result.exercises for check in exercise.checks):
        outcomes = sorted({str(check.outcome) for check in result.lost})
        lines = [f"all {len(result.lost)} checks: {', '.join(outcomes)}"]
    else:
        lines = [f"{check.exercise}: {check.requirement}" for check in result.lost[:SHOWN_REASONS]]
        if len(result.lost) > SHOWN_REASONS:
            lines.append(f"and {len(result.lost) - SHOWN_REASONS} more")
    return [f"stopped: {result.stopped}", *lines] if result.stopped else lines
