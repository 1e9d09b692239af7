"""Turn, shift, zoom and flip one face, as `ImageDataGenerator` does it."""

import functools
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from course.drawing import figures, show_grey
from course.picture import CannotBeDrawn, Picture, comes_to_life, picture_of
from course.quiet import quiet
from course.translation import say
from course.widgets.live_figure import LiveFigure, live_or_plain


@dataclass(frozen=True)
class Transformation:
    """What one augmented picture is made with, in the units of `ImageDataGenerator`.

    `rotation` is in degrees (counter-clockwise), the shifts are shares of width (to the right) and
    of height (downwards), `zoom` is a factor: below 1 enlarges.
    """

    rotation: float = 0
    width_shift: float = 0
    height_shift: float = 0
    zoom: float = 1
    flip: bool = False

    def __str__(self) -> str:
        turn, zoom = f"{self.rotation:g}°", f"{self.zoom:g}"
        right, down = f"{self.width_shift:g}", f"{self.height_shift:g}"
        moved = f"rotation {turn}, width shift {right}, height shift {down}, zoom {zoom}"
        mirrored = (
            f"rotation {turn}, width shift {right}, height shift {down}, zoom {zoom}, flipped"
        )
        return mirrored if self.flip else moved


STATES = (Transformation(12, 0.08, 0.05, 0.9, True), Transformation(40, -0.3, 0.25, 1.6))


@comes_to_life
def augmentation_playground(image: np.ndarray) -> LiveFigure | Picture:
    """Let the reader transform a picture, float32 `(height, width, 1)` in [0, 1], by sliders."""
    if np.ndim(image) != 3 or np.shape(image)[2] != 1:
        raise CannotBeDrawn("a picture has the shape (height, width, 1)")
    plain = draw_transformed(image, STATES)
    return live_or_plain(lambda: live_playground(image, plain), plain)


def live_playground(image: np.ndarray, plain: Picture) -> LiveFigure:
    """Return the playground with its sliders."""
    from ipywidgets import Checkbox, FloatSlider, VBox

    wide = {"style": {"description_width": "260px"}, "layout": {"width": "620px"}}

    def slider(words: str, value: float, low: float, high: float, step: float) -> Any:
        return FloatSlider(value, min=low, max=high, step=step, description=words, **wide)

    controls = {
        "rotation": slider("Rotation (degrees)", 0, -90, 90, 1),
        "width_shift": slider("Width shift (share of the width)", 0, -0.5, 0.5, 0.01),
        "height_shift": slider("Height shift (share of the height)", 0, -0.5, 0.5, 0.01),
        "zoom": slider("Zoom (factor; below 1 enlarges)", 1, 0.5, 2, 0.05),
        "flip": Checkbox(False, description="Flip left and right", **wide),
    }
    controls["rotation"].readout_format = ".0f"

    @comes_to_life
    def draw(**values: Any) -> Picture:
        return draw_transformed(image, [Transformation(**values)])

    return LiveFigure(controls, VBox(list(controls.values())), draw, plain)


def draw_transformed(image: np.ndarray, transformations: Sequence[Transformation]) -> Picture:
    """Draw a picture, and beside it what each transformation makes of it."""
    shown = [image, *(transformed(image, one) for one in transformations)]
    titles = ["original", *map(_on_two_lines, transformations)]
    figure, all_axes = figures(3.4 * len(shown), 3.7, 1, len(shown))
    for axes, picture, title in zip(all_axes, shown, titles, strict=True):
        show_grey(axes, picture)
        axes.locator_params(nbins=4)  # a tick less is drawn faster
        axes.set_title(title, fontsize=9)
        axes.set_xlabel("column (pixel)")
    all_axes[0].set_ylabel("row (pixel)")
    return picture_of(
        figure,
        "The same face, original and transformed. What moves in from beyond the border repeats "
        "the border's last pixels (fill_mode='nearest').",
        "The same face: original; " + "; ".join(map(str, transformations)) + ".",
    )


def _on_two_lines(how: Transformation) -> str:
    parts = say(str(how)).split(", ")
    return ", ".join(parts[:2]) + ",\n" + ", ".join(parts[2:])


def transformed(image: np.ndarray, how: Transformation) -> np.ndarray:
    """Return the picture, same shape and dtype, transformed by Keras itself."""
    height, width = image.shape[:2]
    # Keras says where each new pixel comes from, so its signs point the other way. Its tx moves
    # along the columns, in pixels. (Its own random draws take tx for the rows: in Keras 3.15 as in
    # keras issue 17398, `height_shift_range` moves a picture sideways. It turns and zooms pictures
    # that are not square around a point that is not their centre.)
    parameters = {
        "theta": how.rotation,
        "tx": -how.width_shift * width,
        "ty": -how.height_shift * height,
        "zx": how.zoom,
        "zy": how.zoom,
        "flip_horizontal": how.flip,
    }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # one for every picture, about SciPy's old names
        moved: np.ndarray = _generator().apply_transform(image, parameters)
    return moved


@functools.cache
def _generator() -> Any:
    with quiet():
        from tensorflow.keras.preprocessing.image import ImageDataGenerator
    return ImageDataGenerator()
