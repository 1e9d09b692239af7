"""Move the threshold of a face detector; see who is counted as a face, and who no longer is."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from course.drawing import ACCENT, INK, figures
from course.picture import CannotBeDrawn, Picture, comes_to_life, picture_of
from course.widgets.live_figure import LiveFigure, live_or_plain
from course.widgets.mosaic import show_mosaic

if TYPE_CHECKING:
    from matplotlib.axes import Axes

USUAL = 0.5
COLUMNS = 4


@dataclass(frozen=True)
class Answers:
    """A detector's pictures, `(n, height, width, 1)`, their probabilities and true labels."""

    probabilities: np.ndarray
    is_face: np.ndarray
    images: np.ndarray

    def counts(self, threshold: float) -> np.ndarray:
        """Return integers `(2, 2)`: truly face / not face, by counted as face / not face."""
        face = self.probabilities >= threshold
        return np.array(
            [[np.sum(true & face), np.sum(true & ~face)] for true in (self.is_face, ~self.is_face)]
        )

    def flipped(self, threshold: float) -> np.ndarray:
        """Return bool `(n,)`: the pictures that are answered differently than at 0.5."""
        different: np.ndarray = (self.probabilities >= threshold) != (self.probabilities >= USUAL)
        return different


@comes_to_life
def threshold_slider(
    probabilities: np.ndarray, labels: np.ndarray, images: np.ndarray
) -> LiveFigure | Picture:
    """Let the reader move the threshold from which on a picture counts as a face.

    `probabilities` are from 0 to 1, `labels` 1 (face) or 0, both with one value for each of
    `images`, float32 `(n, height, width, 1)` in [0, 1].
    """
    answers = Answers(np.ravel(probabilities), np.ravel(labels) == 1, np.asarray(images))
    if not len(answers.probabilities) == len(answers.is_face) == len(answers.images) > 0:
        raise CannotBeDrawn("each picture needs one probability and one label")
    plain = draw_thresholds(answers, [0.1, 0.9])
    return live_or_plain(lambda: live_slider(answers, plain), plain)


def live_slider(answers: Answers, plain: Picture) -> LiveFigure:
    """Return the figure with its slider."""
    from ipywidgets import FloatSlider

    slider = FloatSlider(
        USUAL, min=0, max=1, step=0.01, description="Threshold", layout={"width": "620px"}
    )

    @comes_to_life
    def draw(threshold: float) -> Picture:
        return draw_thresholds(answers, [threshold])

    return LiveFigure({"threshold": slider}, slider, draw, plain)


def draw_thresholds(answers: Answers, thresholds: list[float]) -> Picture:
    """Draw, for each threshold, the confusion matrix and the pictures that flip."""
    figure, all_axes = figures(9.6, 4 * len(thresholds), len(thresholds), 2)
    spoken = []
    for number, threshold in enumerate(thresholds):
        matrix, flips = all_axes[2 * number : 2 * number + 2]
        spoken.append(
            f"Threshold {threshold:.2f}: {_matrix(matrix, answers.counts(threshold), threshold)} "
            + _flips(flips, answers, threshold)
        )
    return picture_of(
        figure,
        "✓ right, ✗ wrong. A higher threshold lets fewer not-faces through and misses more faces.",
        " ".join(spoken),
    )


def _matrix(axes: "Axes", counts: np.ndarray, threshold: float) -> str:
    """Draw the confusion matrix; return it in words."""
    from matplotlib.patches import Rectangle

    meaning = [["faces found", "faces missed"], ["false positives", "rightly rejected"]]
    for (row, column), count in np.ndenumerate(counts):
        right = row == column
        colour = INK if right else ACCENT
        place, style = (column - 0.46, row - 0.46), "-" if right else "--"
        axes.add_patch(
            Rectangle(place, 0.92, 0.92, fill=False, edgecolor=colour, linewidth=2, linestyle=style)
        )
        sign = "✓" if right else "✗"
        axes.text(column, row, f"{sign} {count}", ha="center", fontsize=18, color=colour)
        axes.text(column, row + 0.22, meaning[row][column], ha="center", color=colour)
    axes.set_xlim(-0.5, 1.5)
    axes.set_ylim(1.5, -0.5)
    axes.set_xticks([0, 1], ["face", "not face"])
    axes.set_yticks([0, 1], ["face", "not face"], rotation=90, va="center")
    axes.set_xlabel(f"counted as (face: probability ≥ {threshold:.2f})")
    axes.set_ylabel("truth")
    (found, missed), (false_positives, rejected) = counts.tolist()
    rates = (
        f"false-positive rate {_share(false_positives, false_positives + rejected)}",
        f"miss rate {_share(missed, missed + found)}",
    )
    axes.set_title("\n".join(rates), fontsize=10)
    return (
        f"{found} faces found, {missed} missed, {false_positives} false positives, {rejected} "
        + (f"rightly rejected; {rates[0]}, {rates[1]}.")
    )


def _share(part: int, whole: int) -> str:
    return f"{part} / {whole} = {part / whole:.1%}" if whole else "unknown"


def _flips(axes: "Axes", answers: Answers, threshold: float) -> str:
    """Draw pictures that are answered differently than at 0.5: faces above, not-faces below."""
    flipped = answers.flipped(threshold)
    kinds = [np.flatnonzero(flipped & true) for true in (answers.is_face, ~answers.is_face)]
    blank = np.ones((COLUMNS, *answers.images.shape[1:]), np.float32)
    rows = [np.concatenate([answers.images[kind[:COLUMNS]], blank])[:COLUMNS] for kind in kinds]
    signs = "✗✓" if threshold > USUAL else "✓✗"
    names = [
        f"{sign} {len(kind)}\n{name}"
        for sign, kind, name in zip(signs, kinds, ("faces", "not-faces"), strict=True)
    ]
    show_mosaic(axes, np.concatenate(rows), names, COLUMNS)
    axes.set_xlabel(f"up to {COLUMNS} examples of each")
    change = "no longer faces" if threshold > USUAL else "now faces, too"
    title = f"What flips against threshold {USUAL}: {change}"
    if not flipped.any():
        title = f"Nothing flips against threshold {USUAL}"
        title += ": move it" if threshold == USUAL else ""
    axes.set_title(title, fontsize=10)
    return f"{title}: " + ", ".join(name.replace("\n", " ")[2:] for name in names) + "."
