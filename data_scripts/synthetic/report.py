"""The measured figures as a Markdown table, and the marked section that holds it."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from course.attributes import ATTRIBUTES
from data_scripts.synthetic.drawing_pool import Speed
from data_scripts.synthetic.statistics import Comparison

BEGIN = "<!-- begin: python -m data_scripts.synthetic.quality --write -->"
END = "<!-- end -->"
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


def markdown(figures: Figures) -> str:
    """Return the figures as Markdown: a summary against the bounds, then every attribute."""
    rows = [
        "| measured | value | bound |",
        "|---|---|---|",
        f"| faces per second, two processes, JPEG included | {figures.speed.two_processes:.0f} "
        f"| at least {LEAST_SPEED} |",
        f"| faces per second, one process | {figures.speed.one_process:.0f} | |",
        f"| CPU time per face | {figures.speed.cpu_milliseconds:.1f} ms | |",
    ]
    if figures.comparison is not None:
        rows += _comparison_rows(figures.comparison)
    for name, seen in (("colour 96×78", figures.colour), ("grey 64×64", figures.grey)):
        if seen is not None:
            bounds = (f"at least {LEAST_MEAN_AUC}", f"at least {LEAST_AUC}")
            mean_bound, least_bound = bounds if seen is figures.colour else ("", "")
            rows += [
                f"| mean AUC, {name} | {seen.mean:.3f} | {mean_bound} |",
                f"| lowest AUC, {name} | {seen.auc[seen.worst]:.3f} ({seen.worst}) "
                f"| {least_bound} |",
            ]
    if figures.colour is None or figures.grey is None:
        return "\n".join(rows)
    return "\n".join([*rows, "", *_attribute_rows(figures.colour, figures.grey)])


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


def write_section(path: Path, text: str) -> None:
    """Put a text between the marks in a Markdown file.

    Raises ValueError when the file does not hold the two marks.
    """
    page = path.read_text(encoding="utf-8")
    if BEGIN not in page or END not in page:
        raise ValueError(f"{path} has no section between “{BEGIN}” and “{END}”")
    before, rest = page.split(BEGIN, 1)
    after = rest.split(END, 1)[1]
    temporary = path.with_name(path.name + ".tmp")
    temporary.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")
    temporary.replace(path)
