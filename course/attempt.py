"""Let the cells that look at a result wait until the exercise behind it works."""

from collections.abc import Callable
from typing import Any

from course.picture import Note


def attempt(function: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
    """Return `function(*arguments, **options)`, or what stands in for it for the time being.

    An argument that is still missing (None, or a `Note` that says why) is returned as it is, and an
    exception becomes a `Note`: so one unfinished exercise is named wherever its result is needed.
    """
    for value in (*arguments, *options.values()):
        if value is None or isinstance(value, Note):
            return value
    try:
        return function(*arguments, **options)
    except Exception as problem:  # whatever a half-finished function leads to
        name = getattr(function, "__name__", "a function")
        first_line = next(iter(str(problem).strip().splitlines()), "")
        what = f"{type(problem).__name__}: {first_line}".removesuffix(": ")
        return Note(f"○ {name} raised {what:.200} (Run its check: it says more.)")
