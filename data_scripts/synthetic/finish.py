"""From the drawn picture to the photograph: light, colour, sharpness, noise."""

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from data_scripts.synthetic.canvas import HEIGHT, WIDTH
from data_scripts.synthetic.colours import Colour
from data_scripts.synthetic.streams import Picture

COLUMNS = np.linspace(-1, 1, WIDTH, dtype=np.float32)[None, :, None]
ROWS = np.linspace(-1, 1, HEIGHT, dtype=np.float32)[:, None, None]


GRAIN = 640  # side of the noise field that every picture takes its part of


@cache
def _grain() -> npt.NDArray[np.float32]:
    """Return normal noise (GRAIN, GRAIN, 1), always the same: drawing it anew costs 1 ms."""
    generator = np.random.Generator(np.random.Philox(0))
    return generator.standard_normal((GRAIN, GRAIN, 1), dtype=np.float32)


@dataclass(frozen=True)
class Camera:
    """How the picture is taken.

    tint: factors of red, green and blue; slope: change of brightness to the right and downwards;
    blur: radius in pixels; noise: standard deviation in grey levels.
    """

    tint: Colour
    slope: tuple[float, float]
    blur: float
    noise: float


def develop(picture: Picture, camera: Camera, generator: np.random.Generator) -> Picture:
    """Return the picture, uint8 (218, 178, 3), as the camera sees it."""
    if camera.blur > 0.05:
        blurred = Image.fromarray(picture).filter(ImageFilter.GaussianBlur(camera.blur))
        picture = np.asarray(blurred)
    field = 1 + camera.slope[0] * COLUMNS + camera.slope[1] * ROWS
    seen = picture * (field * np.asarray(camera.tint, dtype=np.float32))
    top, left = generator.integers(0, (GRAIN - HEIGHT, GRAIN - WIDTH))
    grain = _grain()[top : top + HEIGHT, left : left + WIDTH]
    seen += grain * np.float32(camera.noise)
    return np.asarray(np.clip(seen, 0, 255), dtype=np.uint8)
