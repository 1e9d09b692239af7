"""Faces and not-faces: what a detector is shown, what fools it, what a head start is worth."""

from typing import TYPE_CHECKING

import numpy as np

from course.drawing import ACCENT, INK, figure_with_axes, figures, show_grey
from course.picture import Picture, comes_to_life, picture_of
from course.threshold_plots import KINDS, answers_and_labels
from course.transfer import STARTS

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure


@comes_to_life
def faces_and_not_faces(faces: np.ndarray, not_faces: np.ndarray, most: int = 8) -> Picture:
    """Draw the first pictures of each kind, faces above, not-faces in two rows below."""
    shown = [*faces[:most], *not_faces[: 2 * most]]
    figure, all_axes = figures(1.25 * most, 4.6, 3, most)
    for place, (axes, image) in enumerate(zip(all_axes, shown, strict=False)):
        show_grey(axes, image)
        if place % most == 0:
            axes.set_ylabel(KINDS[place < most], fontsize=10)
    for axes in all_axes[len(shown) :]:
        axes.set_axis_off()
    _pixels(figure)
    return picture_of(
        figure,
        "Faces in the first row. Nothing in the two rows below is one; some of it nearly is.",
        f"{min(most, len(faces))} faces in a row, {min(2 * most, len(not_faces))} pictures "
        "without a face in two rows below.",
    )


@comes_to_life
def surest_mistakes(
    images: np.ndarray, labels: np.ndarray, probabilities: np.ndarray, most: int = 6
) -> Picture:
    """Draw the not-faces with the highest answers in one row, the faces with the lowest below."""
    probabilities, labels = answers_and_labels(probabilities, labels)
    rows = []
    for own in (0, 1):
        order = np.argsort(probabilities if own else -probabilities, kind="stable")
        rows.append([place for place in order if labels[place] == own][:most])
    figure, all_axes = figures(1.65 * most, 4.5, 2, most)
    for row, places in enumerate(rows):
        for axes in all_axes[row * most + len(places) : (row + 1) * most]:
            axes.set_axis_off()
        for axes, place in zip(all_axes[row * most :], places, strict=False):
            show_grey(axes, images[place])
            axes.set_title(f"{probabilities[place]:.1%} face", fontsize=10)
        all_axes[row * most].set_ylabel(KINDS[row], fontsize=10)
    _pixels(figure)
    spoken = [
        ", ".join(f"{probabilities[place]:.1%}" for place in places) or "none" for places in rows
    ]
    return picture_of(
        figure,
        "Above: the not-faces that look most like a face to the detector. "
        "Below: the faces that look least like one. The number is what it says.",
        f"Probabilities of a face, hardest not-faces: {spoken[0]}; hardest faces: {spoken[1]}.",
    )


@comes_to_life
def starts_compared(table: "pd.DataFrame") -> Picture:
    """Draw what learners with different starts reached (a table of `transfer.compare_starts`)."""
    figure, axes = figure_with_axes(7.2, 4.2)
    counts = sorted(table["pictures"].unique())
    spoken = []
    styles = ((INK, "o", "-"), ("#555555", "^", ":"), (ACCENT, "s", "--"))
    for shift, start, (colour, marker, line) in zip((-1, 0, 1), STARTS, styles, strict=True):
        own = table[table["start"] == start]
        seen = own["pictures"].map(counts.index) + 0.09 * shift
        axes.plot(seen, 100 * own["accuracy"], marker, color=colour, alpha=0.6, markersize=5)
        means = [100 * own.loc[own["pictures"] == count, "accuracy"].mean() for count in counts]
        places = np.arange(len(counts)) + 0.09 * shift
        axes.plot(places, means, line, marker=marker, color=colour, markersize=9, label=start)
        spread = [np.ptp(100 * own.loc[own["pictures"] == count, "accuracy"]) for count in counts]
        spoken.append(
            f"{start}: "
            + ", ".join(
                f"{mean:.1f} with {count} (spread {reach:.1f})"
                for mean, count, reach in zip(means, counts, spread, strict=True)
            )
        )
    axes.axhline(50, color="black", linewidth=0.8)
    axes.text(len(counts) - 1.05, 50.6, "tossing a coin", fontsize=9, ha="right")
    axes.set_xticks(range(len(counts)), [str(count) for count in counts])
    axes.set_xlabel("training pictures, half of them faces")
    axes.set_ylabel("right answers, mean of both kinds (%)")
    axes.grid(alpha=0.3, axis="y")
    figure.legend(loc="outside upper center", ncols=3, frameon=False)
    return picture_of(
        figure,
        "Small marks: one seed each, with other pictures and first weights. Large marks: means.",
        "Accuracy in per cent by number of training pictures. " + "; ".join(spoken) + ".",
    )


@comes_to_life
def heat_map(scene: np.ndarray, heat: np.ndarray, step: int, window: int = 64) -> Picture:
    """Draw a scene `(height, width)` and the detector's answer at each place of its window.

    `heat[i, j]` is the answer for the window whose upper left corner is at row `i * step`, column
    `j * step` (pixels).
    """
    heat = np.asarray(heat)
    figure, (left, right) = figures(10, 4.2, 1, 2)
    show_grey(left, scene)
    left.set_title("scene")
    show_grey(right, scene)
    first, last = (window - step) / 2, (window + step) / 2
    rows, columns = heat.shape
    extent = (
        first,
        (columns - 1) * step + last,
        (rows - 1) * step + last,
        first,
    )
    shown = right.imshow(
        heat, cmap="inferno", vmin=0, vmax=1, alpha=0.65, extent=extent, interpolation="nearest"
    )
    right.set_xlim(left.get_xlim())
    right.set_ylim(left.get_ylim())
    right.set_title("a face with its middle here?")
    figure.colorbar(shown, ax=[left, right], label="probability of a face (0 to 1)", shrink=0.85)
    _pixels(figure)
    row, column = np.unravel_index(int(heat.argmax()), heat.shape)
    return picture_of(
        figure,
        "Bright: the detector is sure of a face whose middle is there.",
        f"A scene and its heat map of {rows} x {columns} places. The surest, {heat.max():.2f}, "
        f"has its middle at row {row * step + window // 2}, column {column * step + window // 2}; "
        f"{int((heat >= 0.5).sum())} places are above one half.",
    )


def _pixels(figure: "Figure") -> None:
    figure.supxlabel("column (pixel)", fontsize=9)
    figure.supylabel("row (pixel)", fontsize=9)
