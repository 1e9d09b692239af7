"""Compare a figure with a threshold, and note how near it came."""

from dataclasses import dataclass

from course.checking.expectation import expect


@dataclass(frozen=True)
class Figure:
    """What a check measured, the threshold it was held against, and how far on the right side of
    it the value lies (`margin`; negative: on the wrong one)."""

    name: str
    value: float
    threshold: float
    margin: float


class Measured:
    """The fixture `measured`: a check's thresholds go through it.

    So a sweep over many seeds can say how near right solutions come to losing a point.
    """

    def __init__(self) -> None:
        self.figures: list[Figure] = []

    def at_least(self, name: str, value: float, least: float) -> None:
        """Require `value >= least`; not-a-number fails."""
        self.figures.append(Figure(name, value, least, value - least))
        expect(value >= least, f"{name} of at least {least:.4g}", f"{value:.4g}")

    def at_most(self, name: str, value: float, most: float) -> None:
        """Require `value <= most`; not-a-number fails."""
        self.figures.append(Figure(name, value, most, most - value))
        expect(value <= most, f"{name} of at most {most:.4g}", f"{value:.4g}")
