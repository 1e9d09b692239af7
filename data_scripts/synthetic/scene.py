"""What is behind the person: colours, soft shapes, bokeh."""

import numpy as np
from PIL import Image, ImageDraw

from data_scripts.synthetic.canvas import HEIGHT, SCALE, WIDTH
from data_scripts.synthetic.colours import from_hue, whole


def background(generator: np.random.Generator, *, calm: bool) -> Image.Image:
    """Return the backdrop of a portrait on the enlarged canvas.

    `calm` is a studio's wall with a glow behind the head; otherwise a place out of focus.
    """
    small = _studio(generator) if calm else _place(generator)
    smooth = small.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)
    return smooth.resize((WIDTH * SCALE, HEIGHT * SCALE), Image.Resampling.NEAREST)


def _studio(generator: np.random.Generator) -> Image.Image:
    colour = np.array(
        from_hue(generator.random(), generator.uniform(0.08, 0.4), generator.uniform(0.55, 0.85))
    )
    rows, columns = np.mgrid[0:28, 0:23]
    distance = np.hypot((rows - 11) / 17, (columns - 11) / 14)[..., None]
    picture = colour * (1.16 - 0.38 * distance)
    return Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8))


def _place(generator: np.random.Generator) -> Image.Image:
    """Return a small picture with upright and level blocks and round lights: a blurred place."""
    hue, value = generator.random(), generator.uniform(0.25, 0.85)
    image = Image.new("RGB", (45, 55), whole(from_hue(hue, generator.uniform(0.05, 0.35), value)))
    draw = ImageDraw.Draw(image)
    for _ in range(int(generator.integers(3, 9))):
        x, y, width, height = generator.uniform((-8, -10, 4, 6), (45, 55, 22, 40))
        tone = from_hue(
            hue + generator.normal(0, 0.12),
            generator.uniform(0.05, 0.4),
            value * generator.uniform(0.6, 1.35),
        )
        if generator.random() < 0.35:
            draw.ellipse((x, y, x + width * 0.6, y + width * 0.6), whole(tone))
        else:
            draw.rectangle((x, y, x + width, y + height), whole(tone))
    return image.resize((23, 28), Image.Resampling.BOX)
