"""Figures of step 3: what moves do to a picture, why to compare in pairs, and how many of them."""

import numpy as np

from course.drawing import ACCENT, INK, figure_with_axes, figures, show_grey
from course.picture import Picture, picture_of
from course.translation import say

TURN, SHIFT, ZOOM = 20, 0.15, 0.8  # degrees; share of the side; size of what is shown
SEEDS, LUCK, GAIN, REST = 8, 0.02, 0.012, 0.005  # the last three: balanced accuracy


def moves(face: np.ndarray) -> Picture:
    """Draw a grey picture `(64, 64, 1)` turned, shifted, zoomed and mirrored, each alone."""
    angle = np.deg2rad(TURN)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    side = face.shape[0]
    shown = {
        say("as it was"): np.squeeze(face),
        say(f"turned by {TURN}°"): _moved(face, turn),
        say(f"shifted by {100 * SHIFT:.0f} %"): _moved(face, np.eye(2), (0, -SHIFT * side)),
        say(f"zoomed in: {100 * ZOOM:.0f} % of each side"): _moved(face, ZOOM * np.eye(2)),
        say("mirrored"): np.squeeze(face)[:, ::-1],
    }
    figure, all_axes = figures(11, 2.9, 1, len(shown))
    for axes, (title, picture) in zip(all_axes, shown.items(), strict=True):
        show_grey(axes, picture)
        axes.set_title(title, fontsize=10)
        axes.set_xlabel("column (pixel)")
    all_axes[0].set_ylabel("row (pixel)")
    return picture_of(
        figure,
        "Each move alone. At the border the last grey is drawn out, as Keras does unless it is "
        "told otherwise.",
        f"A drawn face, and the same face turned by {TURN} degrees, shifted to the right by "
        f"{100 * SHIFT:.0f} % of its width, zoomed in, and mirrored.",
    )


def _moved(face: np.ndarray, matrix: np.ndarray, shift: tuple[float, float] = (0, 0)) -> np.ndarray:
    """Return a picture moved about its middle: each pixel at x comes from `matrix @ x + shift`."""
    from scipy.ndimage import affine_transform  # only here: `import course` stays fast

    grey = np.squeeze(face)
    middle = (np.array(grey.shape) - 1) / 2
    offset = middle - matrix @ middle + np.array(shift)
    return np.asarray(affine_transform(grey, matrix, offset, order=1, mode="nearest"))


def pairs() -> Picture:
    """Draw invented scores in pairs: their luck is shared, and their differences know little of it.

    Each score is 0.70, plus the luck of its seed (standard deviation 0.02), plus the gain of 0.012
    where there is augmentation, plus a rest of its own (0.005).
    """
    rng = np.random.default_rng(4)
    luck = LUCK * rng.standard_normal((SEEDS, 1))
    scores = 0.7 + luck + [0, GAIN] + REST * rng.standard_normal((SEEDS, 2))
    figure, (left, right) = figures(9.6, 3.6, 1, 2)
    for one in scores:
        left.plot([0, 1], one, color=INK, linewidth=1)
        left.plot(0, one[0], "s", color=ACCENT)
        left.plot(1, one[1], "o", color=INK)
    left.set_xticks([0, 1], ["without", "with augmentation"])
    left.set_xlim(-0.3, 1.3)
    left.set_xlabel("training pictures")
    left.set_ylabel("score (0 to 1)")
    left.set_title("a line for each seed")
    differences = scores[:, 1] - scores[:, 0]
    right.plot(np.arange(1, SEEDS + 1), differences, "o", color=INK)
    right.axhline(0, color="#555555", linestyle=":")
    right.axhline(float(differences.mean()), color=ACCENT, linestyle="--", label="mean")
    right.set_xlabel("seed")
    right.set_ylabel("with minus without")
    right.set_title("the differences")
    right.legend(frameon=False)
    spread = scores.std(axis=0, ddof=1).mean()
    return picture_of(
        figure,
        "Invented scores. Left, those with and without overlap; right, every difference is above "
        "0. What a pair shares drops out.",
        f"Left: {SEEDS} pairs of scores with a standard deviation of {spread:.3f} between seeds. "
        f"Right: their differences, with a mean of {differences.mean():.3f} and a standard "
        f"deviation of {differences.std(ddof=1):.3f}.",
    )


def standard_errors() -> Picture:
    """Draw how many standard errors a mean's 95 % interval reaches each way, by number of pairs."""
    from scipy.stats import t  # only here: `import course` stays fast

    counts = np.arange(2, 21)
    needed = t.ppf(0.975, counts - 1)
    figure, axes = figure_with_axes(7, 3.6)
    axes.plot(counts, needed, "o-", color=INK)
    axes.axhline(1.96, color=ACCENT, linestyle="--", label="1.96: with very many pairs")
    for count in (2, 3, 4, 8):
        value = float(needed[count - 2])
        axes.text(count + 0.25, value + 0.25, f"{value:.1f}", fontsize=9)
    axes.set_xticks([2, 4, 8, 12, 16, 20])
    axes.set_ylim(0, 14)
    axes.set_xlabel("pairs of trainings")
    axes.set_ylabel("standard errors each way")
    axes.grid(alpha=0.3)
    axes.legend(frameon=False)
    spoken = [say(f"{needed[count - 2]:.1f} with {count} pairs") for count in (2, 3, 4, 8, 20)]
    return picture_of(
        figure,
        "How far from 0 a mean difference must be before its 95 % interval leaves 0 out "
        "(Student's t).",
        f"Line chart, falling: {', '.join(spoken)}.",
    )
