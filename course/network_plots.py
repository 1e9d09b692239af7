"""What a network has learned: its accuracy by attribute, its mistakes, its first layer."""

from collections.abc import Sequence

import numpy as np

from course.attributes import ATTRIBUTES
from course.drawing import ACCENT, INK, figure_with_axes, figures, show_grey, words
from course.picture import CannotBeDrawn, Picture, comes_to_life, picture_of
from course.translation import say

# For these three, labels of different annotators agree hardly better than chance would have it
# (arXiv 2210.07356).
NEAR_CHANCE = frozenset({"High_Cheekbones", "Pointy_Nose", "Oval_Face"})


@comes_to_life
def accuracy_by_attribute(
    accuracy: Sequence[float], baseline: Sequence[float], names: Sequence[str] = ATTRIBUTES
) -> Picture:
    """Draw each attribute's accuracy (0 to 1) as a dot, and a line to where the baseline is."""
    network, blind = (100 * np.asarray(values, dtype=float) for values in (accuracy, baseline))
    order = np.argsort(network - blind)[::-1]
    rows = np.arange(len(order))
    figure, axes = figure_with_axes(8, 1.4 + 0.21 * len(order))
    axes.hlines(rows, blind[order], network[order], color=INK, linewidth=2)
    axes.plot(network[order], rows, "o", color=INK, markersize=6, label="network")
    axes.plot(blind[order], rows, "|", color=ACCENT, ms=9, mew=2.5, label="majority baseline")
    axes.grid(axis="x", alpha=0.3)
    for row, place in enumerate(order):
        gain = network[place] - blind[place]
        axes.text(100.8, row, f"{gain:+.1f}", va="center", fontsize=8)
    ticks = [words(names[place]) + (" *" if names[place] in NEAR_CHANCE else "") for place in order]
    axes.set_yticks(rows, ticks, fontsize=8)
    axes.set_ylim(len(order) - 0.4, -0.6)
    axes.set_xlim(min(50, float(min(network.min(), blind.min())) - 2), 106)
    axes.set_xticks([tick for tick in axes.get_xticks() if tick <= 100])
    axes.set_xlabel("answers that are right (%); at the right edge, gain in points")
    axes.set_ylabel("attribute (* labels near chance in CelebA)")
    figure.legend(loc="outside upper center", ncols=2, frameon=False)
    better = int((network > blind).sum())
    best, worst = order[0], order[-1]
    return picture_of(
        figure,
        "Attributes by what the network gains over always giving the more frequent answer. "
        "An asterisk marks the three whose published labels are close to random.",
        f"Chart of {len(order)} attributes. The network beats the baseline on {better}; "
        f"most on {words(names[best])} ({network[best] - blind[best]:+.1f} points), "
        f"least on {words(names[worst])} ({network[worst] - blind[worst]:+.1f}).",
    )


@comes_to_life
def confident_mistakes(
    images: np.ndarray,
    labels: np.ndarray,
    probabilities: np.ndarray,
    names: Sequence[str] = ATTRIBUTES,
    most: int = 8,
) -> Picture:
    """Draw the pictures where the network is surest and the label says otherwise, one each."""
    labels, probabilities = np.asarray(labels), np.asarray(probabilities)
    if not np.isfinite(probabilities).all():
        raise CannotBeDrawn("not all probabilities are numbers")
    error = np.abs(probabilities - labels)
    attribute = error.argmax(axis=1)
    worst = np.argsort(error.max(axis=1))[::-1][:most]
    columns = 4
    figure, all_axes = figures(
        2.6 * columns, 3.5 * -(-len(worst) // columns), -(-len(worst) // columns), columns
    )
    spoken = []
    for axes, picture in zip(all_axes, worst, strict=False):
        place = attribute[picture]
        name = words(names[place])
        says, label = 100 * float(probabilities[picture, place]), int(labels[picture, place])
        show_grey(axes, images[picture])
        axes.set_title(name, fontsize=11)
        answer = f"yes with {says:.2f} %" if says >= 50 else f"no with {100 - says:.2f} %"
        axes.set_xlabel(f"network: {answer}\nlabel: {'yes' if label else 'no'}", fontsize=9)
        spoken.append(f"{name}, network {answer}, label {'yes' if label else 'no'}")
    for axes in all_axes[len(worst) :]:
        axes.set_axis_off()
    figure.supylabel("row (pixel)", fontsize=9)
    figure.supxlabel("column (pixel)", fontsize=9)
    return picture_of(
        figure,
        "The surest answers that disagree with the label. Who is mistaken?",
        f"{len(worst)} pictures: " + "; ".join(spoken) + ".",
    )


@comes_to_life
def feature_maps(images: np.ndarray, maps: np.ndarray, most: int = 16) -> Picture:
    """Draw what the filters of a layer see in the first of `images`.

    `maps` is `(n, height, width, filters)`.
    """
    maps = np.asarray(maps)[0, ..., :most]
    scale = float(np.abs(maps).max()) or 1.0
    least = -scale if maps.min() < 0 else 0.0  # without its ReLU, a convolution goes below 0
    count = 1 + maps.shape[-1]
    columns = 6
    rows = -(-count // columns)
    figure, all_axes = figures(1.75 * columns, 1.95 * rows, rows, columns)
    show_grey(all_axes[0], images[0])
    all_axes[0].set_title("the picture", fontsize=9)
    shown = None
    for number, axes in enumerate(all_axes[1:count]):
        shown = axes.imshow(maps[..., number], cmap="cividis", vmin=least, vmax=scale)
        axes.set_title(f"filter {number + 1}", fontsize=9)
        axes.tick_params(labelsize=7)
    for axes in all_axes[count:]:
        axes.set_axis_off()
    if shown is not None:
        figure.colorbar(shown, ax=list(all_axes), label="activation (no unit)", shrink=0.7)
    figure.supylabel("row (pixel)", fontsize=9)
    figure.supxlabel("column (pixel)", fontsize=9)
    silent = int((np.abs(maps).max(axis=(0, 1)) < 0.01 * scale).sum())
    below = " Below 0: the contrary, which the ReLU behind will drop." if least < 0 else ""
    return picture_of(
        figure,
        f"Bright: the filter found its pattern there. All on the same scale.{below}",
        f"One picture and {maps.shape[-1]} feature maps of it; {silent} of them are 0 all over.",
    )


@comes_to_life
def errors_by_group(
    labels: np.ndarray,
    probabilities: np.ndarray,
    groups: Sequence[str] = ("Male", "Young", "Eyeglasses", "Blurry"),
    names: Sequence[str] = ATTRIBUTES,
) -> Picture:
    """Draw how many answers are wrong for those with and without some attributes.

    The attribute that makes the groups is not counted itself. Intervals: mean of the pictures' own
    shares, plus and minus 1.96 standard errors.
    """
    wrong = (np.asarray(probabilities) >= 0.5) != (np.asarray(labels) == 1)
    figure, axes = figure_with_axes(7.5, 0.9 + 0.55 * len(groups))
    ticks, spoken = [], []
    for row, group in enumerate(groups):
        place = list(names).index(group)
        shares = 100 * np.delete(wrong, place, axis=1).mean(axis=1)
        for value, shift, marker, colour in ((1, -0.14, "o", INK), (0, 0.14, "s", ACCENT)):
            own = shares[np.asarray(labels)[:, place] == value]
            if len(own) > 1:
                reach = 1.96 * float(own.std(ddof=1)) / len(own) ** 0.5
                mean = float(own.mean())
                axes.errorbar(mean, row + shift, xerr=reach, fmt=marker, color=colour, capsize=3)
                axes.text(mean + reach, row + shift, f"  {len(own)}", va="center", fontsize=8)
                label = say("with" if value else "without")
                spoken.append(f"{label} {words(group)}: {mean:.1f} ± {reach:.1f} ({len(own)})")
        ticks.append(words(group))
    axes.errorbar([], [], xerr=[], fmt="o", color=INK, label="with the attribute")
    axes.errorbar([], [], xerr=[], fmt="s", color=ACCENT, label="without")
    axes.set_yticks(range(len(groups)), ticks)
    axes.set_ylim(len(groups) - 0.5, -0.5)
    axes.margins(x=0.12)
    axes.set_xlabel("wrong answers to the other 39 questions (%)")
    axes.set_ylabel("group")
    figure.legend(loc="outside upper center", ncols=2, frameon=False)
    return picture_of(
        figure,
        "Beside each interval: pictures in the group. The fewer they are, the wider it is.",
        "Wrong answers in per cent by group, with 95 % interval and number of pictures. "
        + "; ".join(spoken)
        + ".",
    )
