"""Placeholder drawing of a face; replaced soon."""

import numpy as np
from PIL import Image, ImageDraw

from data_scripts.synthetic.streams import Labels, Picture, Purpose, stream


def draw_face(seed: int, index: int, labels: Labels) -> Picture:
    """Return a uint8 (218, 178, 3) picture of a face with the 0/1 labels (40,)."""
    generator = stream(seed, Purpose.FACE, index)
    image = Image.new("RGB", (178, 218), tuple(int(x) for x in generator.integers(90, 230, 3)))
    draw = ImageDraw.Draw(image)
    draw.ellipse((45, 50, 133, 175), (225, 185, 160))
    for x in (70, 108):
        draw.ellipse((x - 6, 107, x + 6, 115), (40, 30, 30))
    draw.line((70, 152, 108, 152), (150, 60, 60), 3)
    return np.asarray(image).copy()
