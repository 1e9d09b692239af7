"""What grading a class took: time and memory of each submission."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles

from autograder.results import SubmissionResult
from autograder.sandbox.limits import MEGABYTE

SLOWEST = 5


@dataclass(frozen=True)
class Spread:
    """The middle, the value that nine of ten stay below, and the highest."""

    median: float
    ninth_decile: float
    most: float


@dataclass(frozen=True)
class Costs:
    """Seconds and megabytes; None where nothing was measured. `slowest` are (student, seconds)."""

    measured: int
    seconds: Spread | None
    megabytes: Spread | None
    slowest: tuple[tuple[str, float], ...]


def costs_of(results: Sequence[SubmissionResult]) -> Costs:
    """Return what grading these submissions took."""
    used = [(result.student, result.usage) for result in results if result.usage]
    seconds = [usage.seconds for _, usage in used]
    peaks = [usage.peak_bytes / MEGABYTE for _, usage in used if usage.peak_bytes is not None]
    by_time = sorted(((name, usage.seconds) for name, usage in used), key=lambda one: -one[1])
    return Costs(len(used), _spread(seconds), _spread(peaks), tuple(by_time[:SLOWEST]))


def _spread(values: Sequence[float]) -> Spread | None:
    if not values:
        return None
    ninth = quantiles(values, n=10, method="inclusive")[-1] if len(values) > 1 else values[0]
    return Spread(median(values), ninth, max(values))
