"""What hidden checks require, in the words that feedback pages show: never an input or a value."""

import re
from collections.abc import Callable, Sequence

from autograder.boundary.hidden_checks import check_file
from autograder.handbook.syllabus import exercises
from course.checking.result import CheckResult
from course.checking.runner import collect_checks

CODE = re.compile(r"(`[^`]+`)")
SPECIAL = re.compile(r"([\\*_<>\[\]$#|])")


def requirements(step: str, translate: Callable[[str], str]) -> str:
    """Return a section for each exercise: each requirement with its points, its hint folded away.

    Raises:
        BrokenChecks: a file of checks cannot be read.
    """
    checks = checks_of(step)
    return "\n\n".join(
        _section(exercise, [check for check in checks if check.exercise == exercise], translate)
        for exercise in exercises(step)
    )


def checks_of(step: str) -> tuple[CheckResult, ...]:
    """Return the hidden checks of a step, none of them run.

    Raises:
        BrokenChecks: a file of checks cannot be read.
    """
    return collect_checks([check_file(step, exercise) for exercise in exercises(step)])


def _section(exercise: str, checks: Sequence[CheckResult], translate: Callable[[str], str]) -> str:
    lines = [f"(exercise-{exercise})=", f"## `{exercise}`", ""]
    for check in checks:
        unit = translate("point") if check.points == 1 else translate("points")
        lines += [
            f"- {as_markdown(translate(check.requirement))} *({check.points} {unit})*",
            f"  <details><summary>{translate('Hint')}</summary>",
            "",
            f"  {as_markdown(translate(check.hint))}",
            "",
            "  </details>",
        ]
    return "\n".join(lines)


def as_markdown(text: str) -> str:
    """Return a plain sentence, in which only `code` is set apart, as Markdown."""
    parts = CODE.split(text)
    parts[::2] = [SPECIAL.sub(r"\\\1", part) for part in parts[::2]]
    return "".join(parts)
