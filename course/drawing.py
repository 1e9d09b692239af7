"""What all figures of the notebooks share: colours, canvas, grey pictures, names as words."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# Each of the two is at least 7:1 on white; where both meet, shape or hatching tells them apart too.
INK = "#1f3a5f"
ACCENT = "#8a3b00"


def figure_with_axes(width: float, height: float) -> tuple["Figure", "Axes"]:
    """Return a new figure with one set of axes; width and height are in inches."""
    figure, (axes,) = figures(width, height, 1, 1)
    return figure, axes


def figures(
    width: float, height: float, rows: int, columns: int
) -> tuple["Figure", Sequence["Axes"]]:
    """Return a new figure, width and height in inches, and its axes, row by row."""
    from matplotlib.figure import Figure  # only here: `import course` stays fast

    figure = Figure(figsize=(width, height), layout="constrained")
    return figure, list(figure.subplots(rows, columns, squeeze=False).ravel())


def show_grey(axes: "Axes", image: np.ndarray) -> None:
    """Draw a grey picture `(height, width)` or `(height, width, 1)` of 0 (black) to 1 (white)."""
    axes.imshow(np.squeeze(image), cmap="gray", vmin=0, vmax=1)
    axes.tick_params(labelsize=7)


def words(name: object) -> str:
    """Return an attribute's name as words."""
    return str(name).replace("_", " ")
