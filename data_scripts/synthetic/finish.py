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


def choose_camera(generator: np.random.Generator, *, blurry: bool, light: float) -> Camera:
    """Return a camera: out of focus or (nearly) sharp, brighter on the side of the light.

    light: -1 (left) to 1 (right).
    """
    warmth, exposure = generator.normal(0, 0.035), generator.normal(1.0, 0.06)
    strong, slight = generator.uniform(2.2, 3.6), max(generator.normal(0.1, 0.3), 0.0)
    noise = generator.uniform(0.5, 4.0)
    across, down = generator.normal(0, 0.05, 2)
    return Camera(
        tint=(exposure * (1 + warmth), exposure, exposure * (1 - warmth)),
        slope=(float(across) + 0.12 * light, float(down)),
        blur=float(strong if blurry else slight),
        noise=float(noise),
    )


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
