"""Let the cells that look at a result wait until the exercise behind it works."""

from collections.abc import Callable
from typing import Any

from course.checking.notebook import has_check
from course.picture import WAITING, Note
from course.translation import say


def attempt(function: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
    """Return `function(*arguments, **options)`, or what stands in for it for the time being.

    Where an argument is still missing (None, or a `Note` that says why) and where an exception is
    raised that is a `Note`: so one unfinished exercise is named wherever its result is needed.
    """
    for value in (*arguments, *options.values()):
        if isinstance(value, Note):
            return value
        if value is None:
            return WAITING
    try:
        return function(*arguments, **options)
    except Exception as problem:  # whatever a half-finished function leads to
        name = getattr(function, "__name__", "a function")
        first_line = next(iter(str(problem).strip().splitlines()), "")
        what = f"{type(problem).__name__}: {first_line}".removesuffix(": ")
        whose = "its check" if has_check(name) else "the checks of the exercises it builds on"
        return Note(f"○ {name} raised {what:.200} (Run {whose}: more is said there.)")


def tell(sentence: str, *values: Any) -> Note:
    """Return `sentence.format(*values)` as a `Note`, or the `Note` that stands in for it."""
    told = attempt(say(sentence).format, *values)
    return told if isinstance(told, Note) else Note(told)
