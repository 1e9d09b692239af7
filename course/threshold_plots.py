"""A detector at its thresholds: ROC curve, confusion matrix, and whom it misses."""

from collections.abc import Sequence

import numpy as np

from course.attributes import ATTRIBUTES
from course.drawing import ACCENT, INK, figure_with_axes, figures, words
from course.measures import area_under_roc, roc_curve, wilson_interval
from course.picture import CannotBeDrawn, Picture, comes_to_life, picture_of

KINDS = ("not a face", "face")


@comes_to_life
def roc(probabilities: np.ndarray, labels: np.ndarray, threshold: float | None = None) -> Picture:
    """Draw the ROC curve of answers `(n,)` to labels 0 or 1 `(n,)`, and a threshold on it.

    The whole curve is on the left, its upper left corner on the right.
    """
    probabilities, labels = answers_and_labels(probabilities, labels)
    curve, area = roc_curve(probabilities, labels), area_under_roc(probabilities, labels)
    figure, both = figures(9.6, 4.6, 1, 2)
    marks = {0.5: ("o", "0.5")} | (
        {} if threshold is None else {threshold: ("D", f"{threshold:.3f}")}
    )
    spoken = f"ROC curve with an area of {area:.3f} under it."
    for axes in both:
        axes.plot([0, 100], [0, 100], ":", color="#555555", label="tossing a coin")
        alarms, found = 100 * curve.false_positive_rate, 100 * curve.true_positive_rate
        axes.plot(alarms, found, color=INK, drawstyle="steps-post", label=f"area {area:.3f}")
        axes.set_xlabel("not-faces that are called a face (%)")
        axes.set_ylabel("faces that are found (%)")
        axes.grid(alpha=0.3)
    for value, (marker, name) in marks.items():
        x = 100 * float((probabilities[labels == 0] >= value).mean())
        y = 100 * float((probabilities[labels == 1] >= value).mean())
        for axes in both:
            axes.plot(x, y, marker, color=ACCENT, markersize=8, label=f"threshold {name}")
        spoken += f" At {name}: {x:.1f} % false positives, {y:.1f} % of the faces found."
    both[0].set_title("all thresholds")
    both[0].legend(loc="lower right", frameon=False)
    both[1].set_title("the corner that matters")
    both[1].set_xlim(-0.5, 20.5)
    both[1].set_ylim(79.5, 100.5)
    return picture_of(
        figure,
        "Each point of the curve is one threshold. Up is better, and so is left.",
        spoken,
    )


@comes_to_life
def confusion_matrix(matrix: np.ndarray, threshold: float) -> Picture:
    """Draw the counts `(2, 2)` at a threshold: rows are the truth, columns the answers."""
    counts = np.asarray(matrix)
    if counts.shape != (2, 2):
        raise CannotBeDrawn(f"{counts.shape} is not the shape of two rows and two columns")
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    figure, axes = figure_with_axes(4.8, 3.8)
    axes.imshow(100 * shares, cmap="Blues", vmin=0, vmax=100)
    names = (("found", "missed"), ("false positives", "rightly rejected"))
    for row in (0, 1):
        for column in (0, 1):
            colour = "white" if shares[row, column] > 0.6 else "black"
            axes.text(
                column,
                row,
                f"{int(counts[row, column])}\n{shares[row, column]:.1%}\n{names[row][column]}",
                ha="center",
                va="center",
                color=colour,
            )
    axes.set_xticks((0, 1), [f"says: {kind}" for kind in KINDS[::-1]])
    axes.set_yticks((0, 1), KINDS[::-1])
    axes.set_xlabel(f"answer of the detector (threshold {threshold:.3f})")
    axes.set_ylabel("what the picture shows")
    return picture_of(
        figure,
        "Pictures by what they show and what the detector says. The darker, the more of the row.",
        f"Confusion matrix at threshold {threshold:.3f}: of {int(counts[0].sum())} faces "
        f"{int(counts[0, 1])} are missed; of {int(counts[1].sum())} not-faces "
        f"{int(counts[1, 0])} are called a face.",
    )


@comes_to_life
def missed_by_group(
    labels: np.ndarray,
    probabilities: np.ndarray,
    threshold: float,
    groups: Sequence[str] = ("Male", "Young", "Eyeglasses", "Wearing_Hat", "Blurry", "Pale_Skin"),
) -> Picture:
    """Draw the share of faces that are missed, for those with and without some attributes.

    `labels` are the attributes `(n, 40)` of n faces, `probabilities` the detector's answers to
    them. Intervals: Wilson's, 95 % (Wilson 1927, doi:10.1080/01621459.1927.10502953).
    """
    missed = np.asarray(probabilities).ravel() < threshold
    figure, axes = figure_with_axes(7.5, 0.9 + 0.55 * len(groups))
    ends, spoken = [], []
    for row, group in enumerate(groups):
        column = np.asarray(labels)[:, ATTRIBUTES.index(group)]
        for value, shift, marker, colour in ((1, -0.14, "o", INK), (0, 0.14, "s", ACCENT)):
            own = missed[column == value]
            if len(own):
                share, low, high = wilson_interval(int(own.sum()), len(own))
                reach = [[100 * (share - low)], [100 * (high - share)]]
                axes.errorbar(
                    100 * share, row + shift, xerr=reach, fmt=marker, color=colour, capsize=3
                )
                axes.text(100 * high, row + shift, f"  {len(own)}", va="center", fontsize=8)
                ends.append(100 * high)
                spoken.append(
                    f"{'with' if value else 'without'} {words(group)}: {100 * share:.1f} "
                    f"({100 * low:.1f} to {100 * high:.1f}, {len(own)} faces)"
                )
    axes.errorbar([], [], xerr=[], fmt="o", color=INK, label="with the attribute")
    axes.errorbar([], [], xerr=[], fmt="s", color=ACCENT, label="without")
    axes.set_yticks(range(len(groups)), [words(group) for group in groups])
    axes.set_ylim(len(groups) - 0.5, -0.5)
    axes.set_xlim(-1, 1.08 * max(ends, default=10))
    axes.set_xlabel("faces that are missed (%); right of each, faces in the group")
    axes.set_ylabel("group")
    figure.legend(loc="outside upper center", ncols=2, frameon=False)
    return picture_of(
        figure,
        f"Missed faces at threshold {threshold:.3f}, with 95 % intervals. "
        "A group of a few faces says next to nothing, and its interval says so.",
        "Missed faces in per cent by group. " + "; ".join(spoken) + ".",
    )


def answers_and_labels(
    probabilities: np.ndarray, labels: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return both as `(n,)`.

    Raises:
        CannotBeDrawn: they differ in number, or all labels are the same.
    """
    flat, truth = np.asarray(probabilities, dtype=float).ravel(), np.asarray(labels).ravel()
    if len(flat) != len(truth):
        raise CannotBeDrawn(f"{len(flat)} probabilities for {len(truth)} labels")
    if len(set(truth.tolist())) < 2:
        raise CannotBeDrawn("pictures of one kind only")
    return flat, truth
