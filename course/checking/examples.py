"""Inputs for checks, made anew from a random generator: attribute tables, their text, pictures."""

import io
from collections.abc import Sequence

import numpy as np
import pandas as pd
from PIL import Image

from course.attributes import ATTRIBUTES

IMAGE_SHAPE = (218, 178)  # CelebA's pictures: height, width


def attribute_table(
    rng: np.random.Generator, rows: int, columns: Sequence[str] = ATTRIBUTES
) -> pd.DataFrame:
    """Return a table of -1 and 1 (int64) as `read_attributes` has to return it.

    Each column holds both values if there are at least two rows. The picture names are unique and
    in no order, so that sorting them is not the same as keeping their order.
    """
    values = rng.choice([-1, 1], size=(rows, len(columns)))
    if rows > 1:
        first, second = rng.permuted(np.tile(np.arange(rows), (len(columns), 1)), axis=1)[:, :2].T
        values[first, np.arange(len(columns))] = 1
        values[second, np.arange(len(columns))] = -1
    numbers = rng.choice(99_999, size=rows, replace=False) + 1
    names = [f"{number:06d}.jpg" for number in numbers]
    if rows > 1 and names == sorted(names):
        names.reverse()
    return pd.DataFrame(values, index=pd.Index(names, name="image_id"), columns=pd.Index(columns))


def shuffled_columns(rng: np.random.Generator, count: int = len(ATTRIBUTES)) -> list[str]:
    """Return `count` attribute names in an order that is not the official one."""
    names = [str(name) for name in rng.permutation(ATTRIBUTES)[:count]]
    return names[::-1] if names == sorted(names, key=ATTRIBUTES.index) else names


def attribute_text(
    table: pd.DataFrame, rng: np.random.Generator | None = None, most_spaces: int = 1
) -> bytes:
    """Return a table as the official file writes it.

    A count line, the names with a space after each, then right-aligned values; with `rng`, up to
    `most_spaces` spaces stand wherever there is one.
    """

    def gap() -> str:
        return " " * (1 if rng is None else int(rng.integers(1, most_spaces + 1)))

    lines = [str(len(table)), "".join(f"{name}{gap()}" for name in table.columns)]
    for name, values in zip(table.index, table.to_numpy(), strict=True):
        lines.append(str(name) + "".join(f"{gap()}{value:2d}" for value in values))
    return ("\n".join(lines) + "\n").encode()


def grey_card(level: int, shape: tuple[int, int] = IMAGE_SHAPE) -> np.ndarray:
    """Return a picture of one grey level (0 to 255), `shape + (3,)`, uint8."""
    return np.full((*shape, 3), level, dtype=np.uint8)


def quarters(levels: Sequence[int], shape: tuple[int, int]) -> np.ndarray:
    """Return a picture of four flat quarters: top left, top right, bottom left, bottom right."""
    height, width = shape
    grid = np.array(levels, dtype=np.uint8).reshape(2, 2)
    rows = (np.arange(height) * 2 // height)[:, None]
    columns = (np.arange(width) * 2 // width)[None, :]
    return np.repeat(grid[rows, columns][..., None], 3, axis=2)


def shading(shape: tuple[int, int], axis: int) -> np.ndarray:
    """Return a picture that goes from dark (20) to light (235) along an axis (0: downwards)."""
    steps = np.linspace(20, 235, shape[axis]).round().astype(np.uint8)
    lines = steps[:, None] if axis == 0 else steps[None, :]
    return np.repeat(np.broadcast_to(lines, shape)[..., None], 3, axis=2)


def quarter_means(image: np.ndarray) -> list[float]:
    """Return the mean of each quarter of an image, borders left out, in the order of `quarters`."""
    height, width = image.shape[:2]
    means = []
    for row in (0.25, 0.75):
        for column in (0.25, 0.75):
            top, left = int(height * (row - 0.15)), int(width * (column - 0.15))
            bottom, right = int(height * (row + 0.15)) + 1, int(width * (column + 0.15)) + 1
            means.append(float(image[top:bottom, left:right].mean()))
    return means


def distinct_levels(rng: np.random.Generator, count: int) -> list[int]:
    """Return `count` (at most 24) grey levels in random order, any two at least 9 apart."""
    return [int(level) for level in rng.permutation(np.arange(20, 236, 9))[:count]]


def jpeg(pixels: np.ndarray, mode: str = "RGB") -> bytes:
    """Return pixels as the bytes of a JPEG file; mode "L" stores grey only."""
    return _encoded(pixels, mode, "JPEG", quality=95)


def png(pixels: np.ndarray, mode: str = "RGB") -> bytes:
    """Return pixels as the bytes of a PNG file."""
    return _encoded(pixels, mode, "PNG")


def luminance(content: bytes) -> np.ndarray:
    """Return the grey levels of an encoded picture in 0 to 1, `(height, width)` (ITU-R BT.601)."""
    with Image.open(io.BytesIO(content)) as image:
        return np.asarray(image.convert("L"), dtype=np.float64) / 255


def coarse(image: np.ndarray, cells: int = 4) -> np.ndarray:
    """Return the means of `cells` by `cells` blocks: alike for every usual way of resizing."""
    rows = np.array_split(np.squeeze(image), cells, axis=0)
    return np.array(
        [[block.mean() for block in np.array_split(row, cells, axis=1)] for row in rows]
    )


def _encoded(pixels: np.ndarray, mode: str, file_format: str, **options: int) -> bytes:
    content = io.BytesIO()
    Image.fromarray(pixels).convert(mode).save(content, format=file_format, **options)
    return content.getvalue()
