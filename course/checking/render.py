"""Show check results to people: by word and symbol, as plain text and as HTML.

In *hidden* mode nothing that came out of the student's process is shown, except the name of a
built-in exception class: code under test could otherwise carry a hidden input out in its message.
"""

import builtins
import re
from collections.abc import Sequence
from html import escape

from course.checking.errors import hint_for, likeness, readable
from course.checking.result import CheckResult, Outcome
from course.translation import ENGLISH, Translation, translation

SYMBOLS = {
    Outcome.PASSED: "✔",
    Outcome.NOT_YET: "✘",
    Outcome.NOT_ATTEMPTED: "○",
    Outcome.RAISED: "⚠",
    Outcome.STOPPED: "■",
}
# White on each of these is at least 4.5:1, so badges read well on light and on dark pages.
_BADGES = {
    Outcome.PASSED: "#1b6e2b",
    Outcome.NOT_YET: "#8a3b00",
    Outcome.NOT_ATTEMPTED: "#555555",
    Outcome.RAISED: "#a01522",
    Outcome.STOPPED: "#6a1b6e",
}
IN_ENGLISH = translation(ENGLISH)
_BADGE = "color: white; padding: 0.1em 0.5em; border-radius: 0.3em; white-space: nowrap"


def as_text(
    results: Sequence[CheckResult], hidden: bool = False, translate: Translation = IN_ENGLISH
) -> str:
    """Return the results as plain text, one paragraph per check after a summary line."""
    lines = [summary(results, hidden, translate)]
    for result, details in zip(results, _all_details(results, hidden, translate), strict=True):
        worth = f" ({translate(_points(result))})" if hidden else ""
        outcome = f"{SYMBOLS[result.outcome]} {translate(result.outcome)}"
        lines.append(f"{outcome} · {translate(result.requirement)}{worth}")
        lines += [f"    {translate(name)}: {text}" for name, text in details]
    return "\n".join(lines)


def as_html(
    results: Sequence[CheckResult], hidden: bool = False, translate: Translation = IN_ENGLISH
) -> str:
    """Return the results as a piece of HTML that needs no style sheet and no script."""
    pairs = zip(results, _all_details(results, hidden, translate), strict=True)
    items = "".join(_item(result, details, hidden, translate) for result, details in pairs)
    heading = f"<p><strong>{prose(summary(results, hidden, translate))}</strong></p>"
    return f'<div>{heading}<ul style="list-style: none; padding-left: 0">{items}</ul></div>'


def summary(
    results: Sequence[CheckResult], hidden: bool = False, translate: Translation = IN_ENGLISH
) -> str:
    """Return one line: how many checks passed, and in hidden mode how many points that gives."""
    passed = sum(result.outcome is Outcome.PASSED for result in results)
    exercises = ", ".join(dict.fromkeys(f"`{result.exercise}`" for result in results))
    line = translate(f"{exercises}: {passed} of {len(results)} checks passed")
    if hidden:
        earned = sum(result.earned for result in results)
        most = sum(result.points for result in results)
        line += f", {translate(_out_of(earned, most))}"
    return line


def _item(
    result: CheckResult, details: list[tuple[str, str]], hidden: bool, translate: Translation
) -> str:
    outcome = translate(result.outcome)
    badge = (
        f'<span style="{_BADGE}; background: {_BADGES[result.outcome]}">'
        f'<span aria-hidden="true">{SYMBOLS[result.outcome]}</span> {outcome}</span>'
    )
    worth = f" <small>({translate(_points(result))})</small>" if hidden else ""
    rows = "".join(
        f'<dt>{translate(name)}</dt><dd style="white-space: pre-wrap">'
        f"{prose(text) if name in _OURS else escape(text)}</dd>"
        for name, text in details
    )
    listed = f'<dl style="margin: 0.2em 0 0 1.5em">{rows}</dl>' if rows else ""
    requirement = prose(translate(result.requirement))
    return f'<li style="margin: 0.5em 0">{badge} {requirement}{worth}{listed}</li>'


_OURS = frozenset({"expected", "hint"})
_THEIRS = frozenset({"the error", "your line"})  # Python's words, and the student's own


def _all_details(
    results: Sequence[CheckResult], hidden: bool, translate: Translation
) -> list[list[tuple[str, str]]]:
    """Return what to say about each check; in public mode each failure is told only once."""
    told: set[tuple[str, ...]] = set()
    details = []
    for result in results:
        failures = set() if hidden else _failures(result)
        if failures & told:
            details.append([("again", translate("the same as above"))])
            continue
        told |= failures
        details.append(
            [
                (name, text if name in _THEIRS else translate(text))
                for name, text in _details(result, hidden)
            ]
        )
    return details


def _failures(result: CheckResult) -> set[tuple[str, ...]]:
    """Return by what a failure is known again: its words, or similar ones with the same hint."""
    match result.outcome:
        case Outcome.RAISED:
            return {(likeness(result.raised), result.line)}
        case Outcome.NOT_YET:
            words = (result.expected, result.came)
            return {words, (*map(likeness, words), result.hint)}
        case Outcome.STOPPED:
            return {(result.stopped,)}
    return set()


def _details(result: CheckResult, hidden: bool) -> list[tuple[str, str]]:
    """Return what there is to say about a check, each with what it is called, in English."""
    if result.outcome is Outcome.PASSED:
        return []
    pairs = [("hint", result.hint)]
    if hidden:
        pairs = [("what happened", _kind(result)), *pairs]
    else:
        if result.outcome is Outcome.RAISED:
            pairs = [("hint", hint_for(result.raised))]
        pairs = [
            ("expected", result.expected),
            ("your code gave", result.came if result.outcome is Outcome.NOT_YET else ""),
            ("why", result.came if result.outcome is Outcome.NOT_ATTEMPTED else result.stopped),
            ("the error", readable(result.raised)),
            ("your line", result.line),
            *pairs,
        ]
    if result.outcome in (Outcome.NOT_ATTEMPTED, Outcome.STOPPED):
        pairs = [pair for pair in pairs if pair[0] != "hint"]
    return [(name, text) for name, text in pairs if text]


def _kind(result: CheckResult) -> str:
    match result.outcome:
        case Outcome.NOT_ATTEMPTED:
            return "missing, still empty, or None (which is what a function without a return gives)"
        case Outcome.STOPPED:
            return f"your code was stopped: {result.stopped}"
        case Outcome.RAISED:
            return _raised(result.raised)
    return "the answer is not the one that is required"


def _raised(raised: str) -> str:
    name = raised.partition(":")[0]
    known = getattr(builtins, name, None) if name.isidentifier() else None
    if isinstance(known, type) and issubclass(known, BaseException):
        vowel = name[0] in "AEIOU"
        return f"your code raised an {name}" if vowel else f"your code raised a {name}"
    return "your code raised an exception"


def _points(result: CheckResult) -> str:
    return _out_of(result.earned, result.points)


def _out_of(earned: int, most: int) -> str:
    return f"{earned} of {most} point" if most == 1 else f"{earned} of {most} points"


def prose(text: str) -> str:
    """Return our own prose as HTML: escaped, and what stands between backticks set as code."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(text))
