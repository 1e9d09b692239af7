"""Many small pictures as one: drawn as a single image, they appear without a wait."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from matplotlib.axes import Axes

GAP = 4  # pixels between pictures


def show_mosaic(axes: "Axes", images: np.ndarray, row_names: Sequence[str], columns: int) -> None:
    """Draw the first of `images`, float `(n, height, width, 1)` in [0, 1], row by row.

    Places that are left over stay white. `row_names` stand at the left, one per row.
    """
    rows, (height, width) = len(row_names), images.shape[1:3]
    page = np.ones((rows * (height + GAP) - GAP, columns * (width + GAP) - GAP), np.float32)
    for number, image in enumerate(images[: rows * columns]):
        top, left = (height + GAP) * (number // columns), (width + GAP) * (number % columns)
        page[top : top + height, left : left + width] = image[..., 0]
    axes.imshow(page, cmap="gray", vmin=0, vmax=1)
    axes.set_xticks([])
    places = [(height + GAP) * row + height / 2 for row in range(rows)]
    axes.set_yticks(places, list(row_names))
    axes.tick_params(labelsize=9, length=0)
    axes.spines[:].set_visible(False)
