"""Pictures that tell what a generator has done to them, and how to read it off."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from course.checking.answers import describe, numeric_array
from course.checking.codec import Handle
from course.checking.expectation import NotYetRight, expect

CENTRE = (
    0.12  # share of each side, around the middle, that no allowed shift moves out of the picture
)


_OTHER_GREYS = (
    "Does something else change the grey levels? Leave out brightness, channel shift and centring."
)
_CALLED = (
    "Brackets behind the name make a generator: `ImageDataGenerator(…)`, your settings in them."
)
_ITSELF = "Return the generator itself; `flow` makes batches of pictures with it later."
_RETURNED = "Give the generator back: `return ImageDataGenerator(…)`."
_OTHERWISE = (
    "Keep within the bounds (`rotation_range` counts in degrees, shifts and `zoom_range` in shares "
    "of 1), and leave out what changes grey levels: brightness, channel shift, centring."
)


@dataclass(frozen=True)
class Movement:
    """How one picture was moved.

    `angle` in degrees; `shift` as shares of height and width; `zoom` along rows and columns
    (above 1: everything looks smaller); `mirrored` left to right; `upside_down`.
    """

    angle: float
    shift: tuple[float, float]
    zoom: tuple[float, float]
    mirrored: bool
    upside_down: bool


def generator_of(answer: Any) -> Handle:
    """Return the answer as the handle of a generator that stays on the student's side."""
    right = "an `ImageDataGenerator`"
    expect(isinstance(answer, Handle), right, describe(answer), _RETURNED)
    handle: Handle = answer
    expect(handle.type_name != "type", right, "the class", _CALLED)
    expect(not handle.type_name.endswith("Iterator"), right, describe(answer), _ITSELF)
    return handle


def ramps(size: tuple[int, int]) -> np.ndarray:
    """Return a picture `(height, width, 3)` of 10 to 245 whose channels say where a pixel is.

    The first goes from dark to light downwards, the second from left to right, the third is flat.
    """
    height, width = size
    rows = np.linspace(10, 245, height)[:, None]
    columns = np.linspace(10, 245, width)[None, :]
    channels = (rows, columns, np.full((1, 1), 128.0))
    return np.stack([np.broadcast_to(one, size) for one in channels], axis=-1).astype(np.float32)


def movement(picture: np.ndarray) -> Movement:
    """Return how `ramps` were moved to give this picture, whatever its scale of grey.

    Fits the affine map from the picture's pixels to where they came from, in its middle. Turned by
    `angle`, shifted, zoomed, then mirrored: the order in which Keras moves pictures.

    Raises:
        NotYetRight: they were not moved but changed otherwise.
    """
    height, width = picture.shape[:2]
    place = _places(picture, float(np.median(picture[..., 2])))
    rows, columns = (_middle(side) for side in (height, width))
    across, down = np.meshgrid(columns - (width - 1) / 2, rows - (height - 1) / 2)
    seen = np.column_stack([down.ravel(), across.ravel(), np.ones(down.size)])
    came_from = place[np.ix_(rows, columns)].reshape(-1, 2)
    solution, *_ = np.linalg.lstsq(seen, came_from, rcond=None)
    gap = float(np.abs(seen @ solution - came_from).max())
    if not gap < 0.5:
        expected = "pictures moved as a whole, and a little"
        raise NotYetRight(expected, "pictures changed otherwise", _OTHERWISE)
    return _read(solution[:2].T, solution[2], (height, width))


def _places(picture: np.ndarray, flat: float) -> np.ndarray:
    """Return for each pixel the row and column it came from, from the middle of the picture."""
    grey = picture[..., :2].astype(float) * (128 / flat if flat > 0 else np.nan)
    if not np.isfinite(grey).all():
        expected = "pictures with grey levels above 0"
        raise NotYetRight(expected, "black ones, or no numbers", _OTHER_GREYS)
    sides = np.array(picture.shape[:2]) - 1
    return np.asarray((grey - 10) / 235 * sides - sides / 2)


def _middle(side: int) -> np.ndarray:
    reach = int(side * CENTRE / 2)
    return np.arange(side // 2 - reach, side // 2 + reach + 1)


def _read(turn: np.ndarray, offset: np.ndarray, size: tuple[int, int]) -> Movement:
    # A picture turned by less than 90 degrees keeps the sign of what it was not mirrored along.
    upside_down, mirrored = bool(turn[0, 0] < 0), bool(turn[1, 1] < 0)
    unmirrored = turn * [-1 if upside_down else 1, -1 if mirrored else 1]
    zoom = np.linalg.norm(unmirrored, axis=0)
    # A rotation turns both axes; a shear turns one.
    first = np.arctan2(unmirrored[1, 0], unmirrored[0, 0])
    second = np.arctan2(-unmirrored[0, 1], unmirrored[1, 1])
    angle = np.sign(first) * min(abs(first), abs(second)) if first * second > 0 else 0.0
    back = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    shift = back @ offset / size
    return Movement(
        float(np.degrees(angle)),
        (float(shift[0]), float(shift[1])),
        (float(zoom[0]), float(zoom[1])),
        mirrored,
        upside_down,
    )


def movements(student: Any, generator: Handle, seeds: Sequence[int], each: int) -> list[Movement]:
    """Return what a generator did to `each` pictures of 64 x 64 pixels for each seed."""
    images = np.repeat(ramps((64, 64))[None], each, axis=0)
    found = []
    for seed in seeds:
        pictures = numeric_array(student.generated(generator, images, seed), images.shape)
        found += [movement(picture) for picture in pictures]
    return found


def flat_pictures(levels: Sequence[int], side: int = 64) -> np.ndarray:
    """Return pictures of one grey level (0 to 255) each, float32, `(n, side, side, 1)`.

    The first row is black and the last white: channel shift stays within a picture's own levels.
    """
    grey = np.array(levels, dtype=np.float32).reshape(-1, 1, 1, 1)
    pictures = np.broadcast_to(grey, (len(levels), side, side, 1)).copy()
    pictures[:, 0], pictures[:, -1] = 0, 255
    return pictures


def middle_levels(pictures: np.ndarray) -> np.ndarray:
    """Return the median grey in the middle of each picture, where no border comes in."""
    rows, columns = (_middle(side) for side in pictures.shape[1:3])
    return np.asarray(np.median(pictures[:, rows][:, :, columns], axis=(1, 2, 3)))


def expect_only_rescaled(student: Any, generator: Handle) -> float:
    """Return what a generator multiplies grey levels by, if that is all it does to them."""
    images = flat_pictures([255, 51, 0])
    pictures = numeric_array(student.generated(generator, images, 1), images.shape)
    white, dark, black = (float(level) for level in middle_levels(pictures))
    near = 0.004 * abs(white)
    only = abs(dark - 0.2 * white) < near and abs(black) < near
    came = f"{white:.3g}, {dark:.3g} and {black:.3g} for 255, 51 and 0"
    expect(only, "grey levels that are rescaled and no more", came, _OTHER_GREYS)
    return white / 255


def expect_scale(factor: float) -> None:
    """Make sure that grey levels are multiplied by 1/255."""
    other = "Divide by 255, which then becomes 1; 256 grey levels begin at 0." if factor < 1 else ""
    right = abs(255 * factor - 1) < 0.002
    expect(right, "1 for 255", f"{255 * factor:.4g}", other)


def likeness(one: np.ndarray, other: np.ndarray) -> float:
    """Return the correlation of two pictures' pixels; 0 where one of them is flat."""
    first, second = (np.squeeze(picture).astype(float) for picture in (one, other))
    if first.shape != second.shape or not (first.std() > 0 and second.std() > 0):
        return 0.0
    return float(np.corrcoef(first.ravel(), second.ravel())[0, 1])
