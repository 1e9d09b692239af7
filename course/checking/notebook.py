"""`check("name")`: the public checks of one exercise, run and answered in the notebook."""

import difflib
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any

from course.checking.render import as_html, as_text
from course.checking.result import CheckResult, Outcome
from course.quiet import quiet
from course.translation import language_in_use, say

CHECKS = Path(__file__).parent.parent / "checks"
SEED = 1  # the same examples each time, so that a student can work on one until it passes


@dataclass(frozen=True)
class Answer:
    """What a student reads under a `check` cell.

    `counts` stay beside it in the notebook: which exercise, how many checks, how many passed.
    """

    text: str
    html: str
    counts: Mapping[str, str | int] = field(default_factory=dict)

    def _repr_mimebundle_(self, **_: object) -> tuple[dict[str, str], dict[str, Any]]:
        metadata = {"rostros": dict(self.counts)} if self.counts else {}
        return {"text/plain": self.text, "text/html": self.html}, metadata


def check(exercise: str) -> None:
    """Run the public checks of an exercise on your functions and show the answer."""
    from IPython.display import display

    display(answer(exercise, sys.modules["__main__"].__dict__))  # type: ignore[no-untyped-call]


def has_check(name: str) -> bool:
    """Return whether there is an exercise of this name."""
    return name.isidentifier() and any(CHECKS.glob(f"*/test_{name}.py"))


def answer(exercise: str, namespace: Mapping[str, Any], checks: Path = CHECKS) -> Answer:
    """Return the answer of the public checks of `exercise` to the functions in `namespace`."""
    files = {file.stem.removeprefix("test_"): file for file in sorted(checks.glob("*/test_*.py"))}
    if not isinstance(exercise, str):
        name = getattr(exercise, "__name__", "majority_baseline")
        return _sentence(f'Write the name of the exercise in quotes: check("{name}")')
    if exercise not in files:
        near = difflib.get_close_matches(exercise, files, n=1)
        guess = f' Did you mean check("{near[0]}")?' if near else ""
        return _sentence(f'There is no exercise called "{exercise}".{guess}')
    from course.checking.bridge import LocalTransport
    from course.checking.runner import BrokenChecks, run_checks
    from course.checking.student import Student

    try:
        with quiet():  # TensorFlow's own log; what the functions print stays
            results = run_checks([files[exercise]], Student(LocalTransport(namespace)), seed=SEED)
    except KeyboardInterrupt:
        return _sentence(
            "■ stopped: you interrupted the check. Ask again any time. If it did not come to its "
            "end: is there a loop that has none?"
        )
    except BrokenChecks as problem:
        return _sentence(
            f"The checks could not be run to their end ({problem}). "
            "This is our fault, not yours: please tell your instructor."
        )
    return _answer(results)


def _answer(results: Sequence[CheckResult]) -> Answer:
    if all(result.outcome is Outcome.NOT_ATTEMPTED for result in results):
        return _sentence(
            f"○ {say(Outcome.NOT_ATTEMPTED)}: {say(results[0].came).replace('`', '')}. "
            + say("Fill in the cell above, run it, and ask again.")
        )
    closing = ""
    passed = sum(result.outcome is Outcome.PASSED for result in results)
    if passed == len(results):
        closing = say(
            "So far, so good. These checks cover a part of the points above; "
            "grading tests every one of them."
        )
    translate = language_in_use()
    return Answer(
        "\n".join(filter(None, [as_text(results, translate=translate), closing])),
        as_html(results, translate=translate) + (f"<p>{escape(closing)}</p>" if closing else ""),
        {"exercise": results[0].exercise, "passed": passed, "checks": len(results)},
    )


def _sentence(text: str) -> Answer:
    said = say(text)
    return Answer(said, f"<p>{escape(said)}</p>")
