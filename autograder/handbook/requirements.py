"""What hidden checks require, in the words that feedback pages show: never an input or a value."""

import re
from collections.abc import Callable

from autograder.boundary.hidden_checks import check_file
from autograder.handbook.syllabus import exercises
from course.checking.runner import collect_checks

CODE = re.compile(r"(`[^`]+`)")
SPECIAL = re.compile(r"([\\*_<>\[\]$#|])")


def requirements(step: str, translate: Callable[[str], str]) -> str:
    """Return a section for each exercise: each requirement with its points, its hint folded away.

    Raises:
        BrokenChecks: a file of checks cannot be read.
    """
    return "\n\n".join(_section(step, exercise, translate) for exercise in exercises(step))


def _section(step: str, exercise: str, translate: Callable[[str], str]) -> str:
    lines = [f"(exercise-{exercise})=", f"## `{exercise}`", ""]
    for check in collect_checks([check_file(step, exercise)]):
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
