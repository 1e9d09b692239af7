"""Figures of step 4: how far a layer sees, two heaps and a threshold, rare faces."""

import numpy as np

from course.drawing import ACCENT, INK, figure_with_axes, figures, show_grey
from course.picture import Picture, picture_of
from course.translation import say

BLOCKS = 3
FACES_ABOVE, THRESHOLDS = 2.0, (0, 1, 2)  # in standard deviations of the not-faces' scores
FOUND, FALSE_ALARMS = 0.95, (0.1, 0.01, 0.001)


def receptive_fields(face: np.ndarray) -> Picture:
    """Draw which part of a grey picture `(64, 64, 1)` one value behind each block depends on.

    A convolution of 3 × 3 adds 2 steps to the width, a pooling of 2 × 2 one, and doubles the step.
    """
    figure, axes = figure_with_axes(4.6, 4.6)
    show_grey(axes, face)
    width, step, widths = 1, 1, []
    for block, (colour, line) in enumerate(
        zip(("#ffd166", ACCENT, "white"), ("-", "--", "-"), strict=True), start=1
    ):
        width += 2 * step  # the convolution
        width += step  # the pooling
        step *= 2
        widths.append(width)
        middle, reach = face.shape[0] / 2 - 0.5, width / 2
        corners = np.array([-1, 1, 1, -1, -1]), np.array([-1, -1, 1, 1, -1])
        across, down = (middle + reach * one for one in corners)
        axes.plot(across, down, color="black", linewidth=4)
        axes.plot(across, down, line, color=colour, linewidth=2.2, label=f"block {block}: {width}")
    axes.legend(title="", loc="lower left", fontsize=8, framealpha=1, facecolor="#999999")
    axes.set_xlabel("column (pixel)")
    axes.set_ylabel("row (pixel)")
    return picture_of(
        figure,
        f"One value behind block 1, 2 or {BLOCKS} depends on a window of the picture that is "
        f"{widths[0]}, {widths[1]} or {widths[2]} pixels wide: an edge, an eye, a third of a face.",
        "A drawn face with three nested squares about its middle, "
        + ", ".join(say(f"{one} pixels wide") for one in widths)
        + ".",
    )


def two_heaps() -> Picture:
    """Draw invented scores of faces and not-faces as two normal heaps, and the ROC curve of them.

    Not-faces have mean 0 and faces mean 2, both with standard deviation 1.
    """
    from scipy.stats import norm  # only here: `import course` stays fast

    figure, (left, right) = figures(9.6, 3.9, 1, 2)
    scores = np.linspace(-3.5, 5.5, 361)
    left.plot(scores, norm.pdf(scores), "--", color=ACCENT, linewidth=2, label="not a face")
    left.plot(scores, norm.pdf(scores - FACES_ABOVE), color=INK, linewidth=2, label="face")
    left.set_xlabel("score (standard deviations of not-faces)")
    left.set_ylabel("density")
    left.legend(frameon=False, loc="upper right")
    left.set_ylim(0, 0.55)
    alarms, found = norm.sf(scores), norm.sf(scores - FACES_ABOVE)
    right.plot(100 * alarms, 100 * found, color=INK, linewidth=2)
    right.plot([0, 100], [0, 100], ":", color="#555555", label="tossing a coin")
    spoken = []
    for threshold, marker in zip(THRESHOLDS, "os^", strict=True):
        left.axvline(threshold, color="#555555", linewidth=1)
        left.plot(threshold, 0.01, marker, color="black", markersize=8)
        x, y = 100 * norm.sf(threshold), 100 * norm.sf(threshold - FACES_ABOVE)
        right.plot(x, y, marker, color="black", markersize=8, label=f"threshold {threshold}")
        spoken.append(say(f"at {threshold}, {x:.0f} % false alarms and {y:.0f} % found"))
    right.set_xlabel("not-faces that are called a face (%)")
    right.set_ylabel("faces that are found (%)")
    right.legend(frameon=False, loc="lower right")
    return picture_of(
        figure,
        "Invented scores. Moving the threshold (left) moves along the curve (right): fewer false "
        "alarms cost faces. Only a better detector moves the curve.",
        "Two overlapping bell curves with three thresholds, and their ROC curve: "
        + "; ".join(spoken)
        + ".",
    )


def right_alarms() -> Picture:
    """Draw which share of alarms is right, by how many of the windows show a face (Bayes)."""
    share = np.logspace(-4, 0, 200)
    figure, axes = figure_with_axes(7, 3.9)
    spoken = []
    for rate, line in zip(FALSE_ALARMS, ("-", "--", ":"), strict=True):
        right = share * FOUND / (share * FOUND + (1 - share) * rate)
        axes.semilogx(100 * share, 100 * right, line, color=INK, linewidth=2)
        axes.plot([], [], line, color=INK, linewidth=2, label=f"{100 * rate:g} % false alarms")
        rare = 0.001 * FOUND / (0.001 * FOUND + 0.999 * rate)
        spoken.append(say(f"{100 * rare:.0f} % with {100 * rate:g} % false alarms"))
    axes.set_xticks([0.01, 0.1, 1, 10, 100], ["0.01", "0.1", "1", "10", "100"])
    axes.set_xlabel("windows with a face (%)")
    axes.set_ylabel("alarms that are right (%)")
    axes.grid(alpha=0.3)
    axes.legend(frameon=False)
    return picture_of(
        figure,
        f"A detector that finds {100 * FOUND:.0f} % of the faces. Where faces are rare, most "
        "alarms are false, however good the rate sounds.",
        "Line chart, rising. Where one window in a thousand shows a face, of the alarms are right: "
        + ", ".join(spoken)
        + ".",
    )
