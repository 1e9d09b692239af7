"""Figures of step 1: a picture as numbers, grey by luminance, what a shuffle buffer can do."""

import numpy as np

from course.drawing import ACCENT, INK, figure_with_axes, figures, show_grey
from course.picture import Picture, picture_of

CORNER, SIDE = (26, 18), 8  # row and column of the patch, its height and width; pixels
# What Pillow's convert("L") does (ITU-R Recommendation BT.601).
LUMINANCE = {"red": 0.299, "green": 0.587, "blue": 0.114}
ELEMENTS, BUFFERS = 300, (10, 300)


def numbers(face: np.ndarray) -> Picture:
    """Draw a grey picture `(64, 64, 1)`, and a patch of it with the numbers written in."""
    row, column = CORNER
    patch = np.squeeze(face)[row : row + SIDE, column : column + SIDE]
    figure, (left, right) = figures(9, 4.3, 1, 2)
    show_grey(left, face)
    across = np.array([0, SIDE, SIDE, 0, 0]) + column - 0.5
    down = np.array([0, 0, SIDE, SIDE, 0]) + row - 0.5
    left.plot(across, down, color="white", linewidth=3.5)
    left.plot(across, down, color=ACCENT, linewidth=1.5)
    left.set_title("64 × 64 pixels")
    extent = (column - 0.5, column + SIDE - 0.5, row + SIDE - 0.5, row - 0.5)
    right.imshow(patch, cmap="gray", vmin=0, vmax=1, extent=extent)
    for (down, across), value in np.ndenumerate(patch):
        colour = "black" if value > 0.5 else "white"
        right.text(
            column + across,
            row + down,
            f"{value:.2f}",
            color=colour,
            ha="center",
            va="center",
            fontsize=8,
        )
    right.set_title("the patch in the frame")
    for axes in (left, right):
        axes.set_xlabel("column (pixel)")
        axes.set_ylabel("row (pixel)")
    return picture_of(
        figure,
        "What you see on the left, a network gets as on the right: 0 is black, 1 is white.",
        f"A drawn face of 64 × 64 grey pixels, and {SIDE} × {SIDE} of them enlarged, "
        f"each with its number; they go from {patch.min():.2f} to {patch.max():.2f}.",
    )


def luminance() -> Picture:
    """Draw what pure colours become: by the plain mean, and by luminance."""
    figure, axes = figure_with_axes(6.5, 3.2)
    places = np.arange(len(LUMINANCE))
    for shift, values, name, colour in (
        (-0.2, [1 / 3] * 3, "plain mean", "#777777"),
        (0.2, list(LUMINANCE.values()), "luminance", INK),
    ):
        axes.bar(places + shift, values, width=0.36, color=colour)
        axes.plot([], [], "s", color=colour, label=name, markersize=9)
        for place, value in zip(places, values, strict=True):
            axes.text(place + shift, value + 0.01, f"{value:.2f}", ha="center", fontsize=9)
    axes.set_xticks(list(places), list(LUMINANCE))
    axes.set_ylim(0, 0.7)
    axes.set_xlabel("pure colour in the file")
    axes.set_ylabel("grey level (0 black to 1 white)")
    axes.legend(frameon=False, loc="upper right")
    return picture_of(
        figure,
        "The eye sees green as brighter than red, and red as brighter than blue. "
        "The plain mean does not know that.",
        f"Bar chart. By the plain mean, red, green and blue all become a grey of {1 / 3:.2f}. "
        f"By luminance, red becomes {LUMINANCE['red']:.2f}, green {LUMINANCE['green']:.2f} and "
        f"blue {LUMINANCE['blue']:.2f}.",
    )


def shuffle_buffer() -> Picture:
    """Draw where the pictures of a table end up behind a small and a full shuffle buffer."""
    figure, both = figures(9, 4, 1, 2)
    travelled = []
    for axes, buffer in zip(both, BUFFERS, strict=True):
        order = shuffled(ELEMENTS, buffer)
        axes.plot(np.arange(ELEMENTS), order, ".", color=INK, markersize=4)
        axes.set_title(f"buffer of {buffer} pictures")
        axes.set_xlabel("place in the shuffled order")
        axes.set_ylabel("row of the table")
        travelled.append(float(np.abs(order - np.arange(ELEMENTS)).mean()))
    return picture_of(
        figure,
        "A buffer that is much smaller than the table only stirs neighbours: pictures from the "
        "table's end never come first.",
        f"Two scatter plots of row against place, for {ELEMENTS} pictures. With a buffer of "
        f"{BUFFERS[0]} the points stay near the diagonal, {travelled[0]:.0f} rows off on average; "
        f"with {BUFFERS[1]} they are everywhere, {travelled[1]:.0f} rows off.",
    )


def shuffled(count: int, buffer: int) -> np.ndarray:
    """Return the order in which `tf.data.Dataset.shuffle(buffer)` hands out `count` elements.

    It fills a buffer, hands out one of its elements by chance, and puts the next one in its place.
    """
    rng = np.random.default_rng(1)
    waiting, order = list(range(buffer)), []
    for following in range(buffer, count + buffer):
        place = int(rng.integers(len(waiting)))
        order.append(waiting[place])
        if following < count:
            waiting[place] = following
        else:
            waiting.pop(place)
    return np.array(order)
