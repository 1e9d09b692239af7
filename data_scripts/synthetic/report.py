"""The measured figures as Markdown tables, and the marked sections that hold them."""

from dataclasses import dataclass

import numpy as np

from course.attributes import ATTRIBUTES
from data_scripts.synthetic.drawing_pool import Speed
from data_scripts.synthetic.statistics import Comparison

GREATEST_FREQUENCY_DIFFERENCE = 0.02
GREATEST_CORRELATION_DIFFERENCE = 0.03
LEAST_SPEED = 100
LEAST_AUC, LEAST_MEAN_AUC = 0.80, 0.92


@dataclass(frozen=True)
class Seen:
    """What a network sees: AUC by attribute, and the share of pairs it tells apart."""

    auc: dict[str, float]
    pairs: dict[str, float]

    @property
    def mean(self) -> float:
        """Return the mean AUC."""
        return float(np.mean(list(self.auc.values())))

    @property
    def worst(self) -> str:
        """Return the attribute with the lowest AUC."""
        return min(self.auc, key=self.auc.__getitem__)


@dataclass(frozen=True)
class Figures:
    """All that was measured; None for what was not."""

    speed: Speed
    comparison: Comparison | None
    colour: Seen | None
    grey: Seen | None


def sections(figures: Figures) -> dict[str, str]:
    """Return Markdown tables by the name of their section: only of what was measured."""
    found = {"speed": _table(_speed_rows(figures.speed))}
    if figures.comparison is not None:
        found["labels"] = _table(_comparison_rows(figures.comparison))
    if figures.colour is not None and figures.grey is not None:
        rows = _table(_seen_rows(figures.colour, figures.grey))
        found["network"] = "\n".join([rows, "", *_attribute_rows(figures.colour, figures.grey)])
    return found


def _table(rows: list[str]) -> str:
    return "\n".join(["| measured | value | bound |", "|---|---|---|", *rows])


def _speed_rows(speed: Speed) -> list[str]:
    return [
        f"| faces per second, two processes, JPEG included | {speed.two_processes:.0f} "
        f"| at least {LEAST_SPEED} |",
        f"| faces per second, one process | {speed.one_process:.0f} | |",
        f"| CPU time per face | {speed.cpu_milliseconds:.1f} ms | |",
    ]


def _seen_rows(colour: Seen, grey: Seen) -> list[str]:
    return [
        f"| mean AUC, colour 96×78 | {colour.mean:.3f} | at least {LEAST_MEAN_AUC} |",
        f"| lowest AUC, colour 96×78 | {colour.auc[colour.worst]:.3f} ({colour.worst}) "
        f"| at least {LEAST_AUC} |",
        f"| mean AUC, grey 64×64 | {grey.mean:.3f} | |",
        f"| lowest AUC, grey 64×64 | {grey.auc[grey.worst]:.3f} ({grey.worst}) | |",
    ]


def _comparison_rows(comparison: Comparison) -> list[str]:
    draws = f"{comparison.draws:,} draws"
    return [
        f"| greatest difference of a frequency, {draws} "
        f"| {comparison.largest_frequency_difference:.4f} ({comparison.worst_attribute}) "
        f"| at most {GREATEST_FREQUENCY_DIFFERENCE} |",
        f"| mean difference of the frequencies | {comparison.mean_frequency_difference:.4f} | |",
        f"| mean difference of the correlations, {draws} "
        f"| {comparison.mean_correlation_difference:.4f} "
        f"| at most {GREATEST_CORRELATION_DIFFERENCE} |",
        "| greatest difference of a correlation "
        f"| {comparison.largest_correlation_difference:.3f} | |",
    ]


def _attribute_rows(colour: Seen, grey: Seen) -> list[str]:
    header = [
        "| attribute | AUC colour | AUC grey | pairs colour | pairs grey |",
        "|---|---|---|---|---|",
    ]
    return header + [
        f"| {name} | {colour.auc[name]:.3f} | {grey.auc[name]:.3f} "
        f"| {colour.pairs[name]:.0%} | {grey.pairs[name]:.0%} |"
        for name in ATTRIBUTES
    ]
