"""What a notebook as handed in says of its public checks: the student's word, never a verdict.

`check("…")` leaves its counts in the metadata of what it shows (course/checking/notebook.py). A
student can run it on other code, or write anything there: it serves statistics of a class alone.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class PublicClaim:
    """The last saved answer of one exercise's public checks: how many there were and passed."""

    exercise: str
    passed: int
    checks: int

    @property
    def all_passed(self) -> bool:
        """Whether every one of them passed."""
        return self.passed == self.checks


def claims_in(outputs: Any) -> tuple[PublicClaim, ...]:
    """Return the claims in a cell's outputs, which may be any JSON value."""
    found = outputs if isinstance(outputs, list) else []
    return tuple(claim for output in found if (claim := _claim(output)))


def last_claims(
    cells: Iterable[Sequence[PublicClaim]], exercises: Iterable[str]
) -> tuple[PublicClaim, ...]:
    """Return the last claim for each of these exercises that has one, in their order."""
    last = {claim.exercise: claim for claims in cells for claim in claims}
    return tuple(last[name] for name in exercises if name in last)


def _claim(output: Any) -> PublicClaim | None:
    metadata = output.get("metadata") if isinstance(output, Mapping) else None
    noted = metadata.get("rostros") if isinstance(metadata, Mapping) else None
    if not isinstance(noted, Mapping):
        return None
    exercise, passed, checks = (noted.get(name) for name in ("exercise", "passed", "checks"))
    if type(exercise) is not str or type(passed) is not int or type(checks) is not int:
        return None
    return PublicClaim(exercise, passed, checks) if 0 <= passed <= checks and checks else None
