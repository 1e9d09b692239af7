"""Where a course stands, in words for a person and as plain values for a program."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from autograder.intake.names import shown
from autograder.status.advice import advice
from autograder.status.course_status import CourseStatus, StepStatus

REASONS_SHOWN = 3


def in_lines(status: CourseStatus) -> Iterator[str]:
    """Yield what fits on a screen: a line for each step, what failed, and what to do next."""
    yield f"Course folder: {shown(str(status.folder))}"
    for step in status.steps:
        yield f"{step.step}: {_in_words(step)}"
        reasons = list(step.refused.items())
        for student, why in reasons[:REASONS_SHOWN]:
            yield shown(f"    {student} could not be graded: {why}")
        if reasons[REASONS_SHOWN:]:
            yield f"    and {len(reasons) - REASONS_SHOWN} more (--json has all)"
    yield from ("", "Next:")
    for one in advice(status):
        yield f"    {one.what}"
        yield shown(f"        {one.why}")


def _in_words(step: StepStatus) -> str:
    if not step.released:
        return f"not released, handed in by {step.handed_in}" if step.handed_in else "not released"
    if not step.handed_in:
        return "released, handed in by nobody"
    counts = {
        "graded": step.handed_in - len(set(step.to_grade) | set(step.refused)),
        "not graded yet": len(step.to_grade),
        "could not be graded": len(step.refused),
        "to be marked by hand": len(step.unmarked),
    }
    said = ", ".join(f"{count} {what}" for what, count in counts.items() if count)
    missing = len(step.standings) - step.handed_in
    return (
        f"handed in by {step.handed_in}"
        + (f" ({missing} have not)" if missing else "")
        + f": {said}"
    )


def as_content(status: CourseStatus) -> dict[str, Any]:
    """Return all of it as plain values."""
    steps = [
        {
            "step": step.step,
            "released": step.released,
            "students": {name: asdict(one) for name, one in step.standings.items()},
            "to_mark_by_hand": step.unmarked,
        }
        for step in status.steps
    ]
    following = [asdict(one) for one in advice(status)]
    folder = str(status.folder)
    return {
        "folder": folder,
        "sample": status.sample,
        "twin": status.twin,
        "steps": steps,
        "next": following,
    }
