"""From the drawn picture to the photograph: light, colour, sharpness, noise."""

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

from data_scripts.synthetic.canvas import HEIGHT, WIDTH
from data_scripts.synthetic.colours import Colour
from data_scripts.synthetic.streams import Picture

COLUMNS = np.linspace(-1, 1, WIDTH, dtype=np.float32)[None, :, None]
ROWS = np.linspace(-1, 1, HEIGHT, dtype=np.float32)[:, None, None]


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
    grain = generator.standard_normal((HEIGHT, WIDTH, 1), dtype=np.float32)
    seen += grain * np.float32(camera.noise)
    return np.asarray(np.clip(seen, 0, 255), dtype=np.uint8)
