"""Inline SVG: bars with labels, and the words that say the same. Colours come from the page."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

MOST_BARS = 20
WIDTH, HEIGHT = 720, 200
LEFT, RIGHT, TOP, BOTTOM = 10, 10, 24, 46


@dataclass(frozen=True)
class Bar:
    """One bar: `label` stands below it, `count` above; places and sizes are in the picture."""

    label: str
    count: int
    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        """The middle of the bar, for its labels."""
        return self.x + self.width / 2


@dataclass(frozen=True)
class Histogram:
    """How many students have how much; `unit` says of what."""

    title: str
    unit: str
    bars: tuple[Bar, ...]

    @property
    def words(self) -> str:
        """What the picture shows, for who does not see it."""
        filled = [f"{bar.label}: {bar.count}" for bar in self.bars if bar.count]
        return f"Students by {self.unit}. " + "; ".join(filled) + "."


def histogram(title: str, unit: str, values: Iterable[float], most: float) -> Histogram:
    """Return a histogram of values from 0 to `most`, in at most `MOST_BARS` ranges.

    All ranges hold the same count of whole numbers, the last one perhaps fewer; what is between two
    whole numbers counts for the lower one.
    """
    width = ceil((int(most) + 1) / MOST_BARS)
    starts = range(0, int(most) + 1, width)
    places = Counter(int(value // width) for value in values)
    labels = [_label(start, min(start + width - 1, int(most))) for start in starts]
    return Histogram(title, unit, _bars(labels, [places[place] for place in range(len(starts))]))


def _label(first: int, last: int) -> str:
    return f"{first}" if first == last else f"{first}–{last}"


def _bars(labels: Sequence[str], counts: Sequence[int]) -> tuple[Bar, ...]:
    step = (WIDTH - LEFT - RIGHT) / len(labels)
    room, highest = HEIGHT - TOP - BOTTOM, max(counts, default=0) or 1
    return tuple(
        Bar(
            label,
            count,
            x=round(LEFT + (place + 0.1) * step, 1),
            y=round(TOP + room * (1 - count / highest), 1),
            width=round(0.8 * step, 1),
            height=round(room * count / highest, 1),
        )
        for place, (label, count) in enumerate(zip(labels, counts, strict=True))
    )
