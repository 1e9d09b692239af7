"""What augmentation does to a face, when it goes too far, and whether it has helped."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageFilter

from course.drawing import ACCENT, INK, figures, show_grey
from course.picture import CannotBeDrawn, Picture, comes_to_life, picture_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MOST = 11
COLUMNS = 6


@comes_to_life
def moved(image: np.ndarray, pictures: np.ndarray) -> Picture:
    """Draw a grey picture `(height, width, 1)` in 0 to 1, and what a generator has made of it.

    `pictures` is `(n, height, width, 1)`; the first 11 are drawn.
    """
    shown = [image, *np.asarray(pictures)[:MOST]]
    titles = ["as it was", *(f"picture {number}" for number in range(len(shown) - 1))]
    figure = _grid(shown, titles, COLUMNS)
    darkest = min(float(one.mean()) for one in shown[1:])
    return picture_of(
        figure,
        "The face as it was, and new ones made of it. Where a picture was moved away from its "
        "border, the border's grey was drawn out."
        + (
            " These are nearly black: rescaled twice?"
            if darkest < 0.05 < float(np.mean(image))
            else ""
        ),
        f"A face and {len(shown) - 1} versions of it: turned, shifted, zoomed or mirrored.",
    )


@comes_to_life
def two_ways(
    first: np.ndarray, second: np.ndarray, names: tuple[str, str], most: int = COLUMNS
) -> Picture:
    """Draw two rows of grey pictures `(n, height, width, 1)` in 0 to 1, called by their names."""
    rows = [np.asarray(pictures)[:most] for pictures in (first, second)]
    columns = max(len(row) for row in rows)
    shown = [*rows[0], *[None] * (columns - len(rows[0])), *rows[1]]
    titles = [name if place == 0 else "" for name in names for place in range(columns)]
    return picture_of(
        _grid(shown, titles, columns),
        f"Above: {names[0]}. Below: {names[1]}. Both draw at random; no two need be alike.",
        f"Two rows of moved faces: {len(rows[0])} by {names[0]}, {len(rows[1])} by {names[1]}.",
    )


@comes_to_life
def too_far(image: np.ndarray) -> Picture:
    """Draw a grey picture `(height, width, 1)` in 0 to 1, and seven ways to change it too much."""
    grey = Image.fromarray((255 * np.squeeze(image)).round().astype(np.uint8))
    width, height = grey.size
    left, up = round(0.22 * width), round(0.22 * height)
    narrow = Image.new("L", grey.size, grey.getpixel((0, 0)))
    narrow.paste(grey.resize((width // 2, height)), (width // 4, 0))
    shifted = np.pad(np.asarray(grey), ((0, 2 * up), (0, 0)), mode="edge")[2 * up :]
    changed: dict[str, Image.Image | np.ndarray] = {
        "as it was": grey,
        "turned by 90°": grey.rotate(90),
        "upside down": grey.transpose(Image.Transpose.FLIP_TOP_BOTTOM),
        "shifted up by 44 %": shifted,
        "zoomed in: 56 % of each side": grey.resize(
            grey.size, box=(left, up, width - left, height - up)
        ),
        "half as wide": narrow,
        "much brighter": grey.point(lambda level: min(255, round(1.7 * level + 40))),
        "blurred": grey.filter(ImageFilter.GaussianBlur(max(1.0, width / 24))),
    }
    figure = _grid([np.asarray(one) / 255 for one in changed.values()], list(changed), 4)
    return picture_of(
        figure,
        "One face, and seven changes that are no longer harmless. Which labels does each cost?",
        "A face, and the same face " + ", ".join(list(changed)[1:]) + ".",
    )


@comes_to_life
def gains(pairs: np.ndarray, score: str, *, lower_is_better: bool = False) -> Picture:
    """Draw pairs of scores and their differences with the mean.

    `pairs` is `(seeds, 2)`: without and with augmentation, from the same seed; at least two. The
    bar is the mean's 95 % interval by Student's t.
    """
    without, augmented = np.asarray(pairs, dtype=float).T
    if len(without) < 2:
        raise CannotBeDrawn("it needs the scores of two seeds or more")
    differences = augmented - without
    mean = float(differences.mean())
    errors = _standard_errors(len(differences))
    reach = errors * float(differences.std(ddof=1)) / len(differences) ** 0.5
    figure, (left, right) = figures(9.6, 3.4, 1, 2)
    _slopes(left, without, augmented, score)
    _differences(right, differences, mean, reach)
    better = "← better" if lower_is_better else "better →"
    right.set_xlabel(f"{score}: with minus without ({better})")
    return picture_of(
        figure,
        f"Augmentation changed the {score} by {_signed(mean)} ± {reach:.3f} (mean of "
        f"{len(differences)} pairs and its 95 % interval, {errors:.1f} standard errors each way). "
        + _verdict(-mean if lower_is_better else mean, reach),
        f"{score} without and with augmentation: "
        + "; ".join(f"{one:.3f} and {other:.3f}" for one, other in pairs)
        + f". Mean difference {_signed(mean)} ± {reach:.3f}; "
        + ("less is better." if lower_is_better else "more is better."),
    )


def _differences(axes: "Axes", differences: np.ndarray, mean: float, reach: float) -> None:
    """Draw a point for each seed and, below, the mean with its bar."""
    count = len(differences)
    axes.axvline(0, color="#555555", linestyle=":", linewidth=1.5)
    axes.plot(differences, np.arange(count), "o", color=INK)
    axes.errorbar(mean, count, xerr=reach, fmt="D", color=ACCENT, capsize=5, linewidth=2)
    names = [f"pair {number + 1}" for number in range(count)]
    axes.set_yticks(range(count + 1), [*names, "mean"])
    axes.set_ylim(count + 0.6, -0.6)
    axes.margins(x=0.2)
    axes.locator_params(axis="x", nbins=6)
    axes.set_ylabel("pair of trainings")


def _standard_errors(count: int) -> float:
    """Return how many standard errors a mean's 95 % interval reaches each way: Student's t."""
    from scipy.stats import t  # only here: `import course` stays fast

    return float(t.ppf(0.975, count - 1))


def _signed(value: float) -> str:
    """Return a number with its sign; the minus is that of the axis."""
    return f"{value:+.3f}".replace("-", "−")


def _verdict(gain: float, reach: float) -> str:
    if abs(gain) <= reach:
        return "Zero lies within: this experiment shows no difference."
    return f"Zero lies outside: here it {'helped' if gain > 0 else 'did harm'}."


def _slopes(axes: "Axes", without: np.ndarray, augmented: np.ndarray, score: str) -> None:
    for pair in zip(without, augmented, strict=True):
        axes.plot([0, 1], pair, "-", color=INK, linewidth=1, alpha=0.6)
        axes.plot(0, pair[0], "s", color=ACCENT)
        axes.plot(1, pair[1], "o", color=INK)
    axes.set_xticks([0, 1], ["without", "with augmentation"])
    axes.set_xlim(-0.3, 1.3)
    axes.set_xlabel("training pictures")
    axes.set_ylabel(f"{score}, test pictures")


def _grid(pictures: Sequence[np.ndarray | None], titles: Sequence[str], columns: int) -> "Figure":
    """Draw grey pictures row by row; None leaves a place empty."""
    rows = -(-len(pictures) // columns)
    figure, all_axes = figures(1.75 * columns, 2.15 * rows, rows, columns)
    for axes, picture, title in zip(all_axes, pictures, titles, strict=False):
        if picture is not None:
            show_grey(axes, picture)
            axes.set_title(title, fontsize=9, loc="left")
        else:
            axes.set_axis_off()
    for axes in all_axes[len(pictures) :]:
        axes.set_axis_off()
    figure.supylabel("row (pixel)", fontsize=9)
    figure.supxlabel("column (pixel)", fontsize=9)
    return figure
