"""Compare a figure with a threshold, and note how near it came."""

from dataclasses import dataclass

from course.checking.expectation import expect


@dataclass(frozen=True)
class Figure:
    """What a check measured, and the threshold it was held against: it must be at least, or else at
    most, that."""

    name: str
    value: float
    threshold: float
    at_least: bool

    @property
    def margin(self) -> float:
        """How far on the right side of the threshold the value lies; negative: on the wrong one."""
        gap = self.value - self.threshold
        return gap if self.at_least else -gap


class Measured:
    """The fixture `measured`: a check's thresholds go through it.

    So `rostros prove margins` can say how near right solutions come to losing a point.
    """

    def __init__(self) -> None:
        self.figures: list[Figure] = []

    def at_least(self, name: str, value: float, least: float, hint: str = "") -> None:
        """Require `value >= least`; not-a-number fails. The hint is as for `expect`."""
        self.figures.append(Figure(name, value, least, at_least=True))
        expect(value >= least, f"{name} of at least {least:.4g}", f"{value:.4g}", hint)

    def at_most(self, name: str, value: float, most: float, hint: str = "") -> None:
        """Require `value <= most`; not-a-number fails. The hint is as for `expect`."""
        self.figures.append(Figure(name, value, most, at_least=False))
        expect(value <= most, f"{name} of at most {most:.4g}", f"{value:.4g}", hint)
