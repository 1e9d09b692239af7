"""CelebA's published attribute statistics, and how far drawn labels are from them."""

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from course.attributes import ATTRIBUTES
from data_scripts.synthetic.streams import Labels


class StatisticsError(ValueError):
    """The statistics folder cannot be used; the message says why."""


@dataclass(frozen=True)
class Comparison:
    """How far drawn labels are from the statistics.

    Differences are absolute; frequencies lie between 0 and 1, so 0.02 is two points.
    """

    draws: int
    largest_frequency_difference: float
    worst_attribute: str
    mean_frequency_difference: float
    mean_correlation_difference: float
    largest_correlation_difference: float


@dataclass(frozen=True)
class Statistics:
    """Frequencies (40,) and correlation matrix (40, 40), in the order of ATTRIBUTES."""

    frequencies: npt.NDArray[np.float64]
    correlation: npt.NDArray[np.float64]

    def compare(self, labels: Labels) -> Comparison:
        """Return how far 0/1 labels (count, 40) are from these statistics."""
        table = labels.astype(np.float64)
        frequency = np.abs(table.mean(axis=0) - self.frequencies)
        correlation = np.abs(np.corrcoef(table, rowvar=False) - self.correlation)
        return Comparison(
            draws=len(labels),
            largest_frequency_difference=float(frequency.max()),
            worst_attribute=ATTRIBUTES[int(frequency.argmax())],
            mean_frequency_difference=float(frequency.mean()),
            mean_correlation_difference=float(correlation.mean()),
            largest_correlation_difference=float(correlation.max()),
        )


def read_statistics(folder: Path) -> Statistics:
    """Return the statistics that lie in a folder.

    Raises StatisticsError when a file is missing or does not list the 40 attributes.
    """
    marginals = _read(folder / "celeba_attribute_marginals.csv")
    frequencies = {row["attribute"]: float(row["p_all"]) for row in marginals}
    rows = {row["attribute"]: row for row in _read(folder / "celeba_attribute_correlation.csv")}
    try:
        return Statistics(
            np.array([frequencies[name] for name in ATTRIBUTES]),
            np.array([[float(rows[name][other]) for other in ATTRIBUTES] for name in ATTRIBUTES]),
        )
    except KeyError as problem:
        raise StatisticsError(f"{folder}: the statistics do not name {problem}") from None


def _read(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))
    except OSError as problem:
        raise StatisticsError(f"Cannot read {path}: {problem.strerror}") from None
