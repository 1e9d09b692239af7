"""The two marks a check carries: how many points it is worth and what to say when it fails."""

from collections.abc import Callable
from typing import TypeVar

Check = TypeVar("Check", bound=Callable[..., None])


def points(worth: int) -> Callable[[Check], Check]:
    """Mark a check with the points a submission earns when it passes (all or nothing)."""

    def mark(check: Check) -> Check:
        check.__dict__["points"] = worth
        return check

    return mark


def hint(text: str) -> Callable[[Check], Check]:
    """Mark a check with the sentence a student reads when it does not pass."""

    def mark(check: Check) -> Check:
        check.__dict__["hint"] = text
        return check

    return mark


def points_of(check: Callable[..., object]) -> int:
    """Return the points of a check; 0 where it carries none (public checks)."""
    return int(check.__dict__.get("points", 0))


def hint_of(check: Callable[..., object]) -> str:
    """Return the hint of a check, or an empty string."""
    return str(check.__dict__.get("hint", ""))


def requirement_of(check: Callable[..., object]) -> str:
    """Return the requirement a check stands for: its docstring, on one line."""
    return " ".join((check.__doc__ or "").split())
