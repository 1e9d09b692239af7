"""Easy not-faces: patterns, colour gradients, walls, written pages."""

import numpy as np
from PIL import Image

from data_scripts.synthetic.canvas import HEIGHT, WIDTH, Canvas, Pose
from data_scripts.synthetic.colours import darker, from_hue, lighter
from data_scripts.synthetic.curves import ellipse
from data_scripts.synthetic.streams import Picture


def _sheet(generator: np.random.Generator) -> Canvas:
    angle, scale = generator.uniform(-0.5, 0.5), generator.uniform(1.5, 2.1)
    return Canvas(Pose(float(angle), float(scale)))


def pattern(generator: np.random.Generator) -> Picture:
    """Return stripes, checks, dots or diamonds in two or three colours."""
    canvas = _sheet(generator)
    hue = generator.random()
    colours = [
        from_hue(hue + d, generator.uniform(0.2, 0.8), generator.uniform(0.3, 0.95))
        for d in (0, 0.3, 0.55)
    ]
    canvas.fill(np.array([(-150, -90), (150, -90), (150, 320), (-150, 320)], float), colours[0])
    step, kind = float(generator.uniform(9, 22)), int(generator.integers(4))
    for row, y in enumerate(np.arange(0, 250, step)):
        if kind == 0:
            band = np.array([(-140, y), (140, y), (140, y + step / 2), (-140, y + step / 2)])
            canvas.fill(band, colours[1 + row % 2])
            continue
        for column, x in enumerate(np.arange(-120, 120, step)):
            if (row + column) % 2:
                continue
            if kind == 1:
                canvas.fill(
                    np.array([(x, y), (x + step, y), (x + step, y + step), (x, y + step)]),
                    colours[1],
                )
            elif kind == 2:
                canvas.fill(ellipse((x, y), (0.34 * step, 0.34 * step), 14), colours[1 + row % 2])
            else:
                canvas.fill(ellipse((x, y), (0.55 * step, 0.8 * step), 4), colours[1 + row % 2])
    return canvas.finished()


def gradient(generator: np.random.Generator) -> Picture:
    """Return colours that flow into one another."""
    rows, columns = generator.integers(2, 5, 2)
    hue = generator.random()
    small = np.array(
        [
            [
                from_hue(
                    hue + generator.normal(0, 0.12),
                    generator.uniform(0.1, 0.7),
                    generator.uniform(0.2, 1),
                )
                for _ in range(columns)
            ]
            for _ in range(rows)
        ]
    )
    image = Image.fromarray(small.astype(np.uint8))
    return np.asarray(image.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC))


def brick_wall(generator: np.random.Generator) -> Picture:
    """Return a wall of bricks or tiles."""
    canvas = Canvas(Pose(float(generator.normal(0, 0.08)), float(generator.uniform(1.0, 1.5))))
    base = from_hue(
        generator.uniform(0, 0.12), generator.uniform(0.2, 0.6), generator.uniform(0.4, 0.85)
    )
    canvas.fill(
        np.array([(-150, -60), (150, -60), (150, 280), (-150, 280)], float), lighter(base, 0.5)
    )
    high = float(generator.uniform(11, 18))
    for row, y in enumerate(np.arange(-20, 250, high)):
        for x in np.arange(-130, 130, 2.2 * high):
            left = x + (row % 2) * 1.1 * high
            tone = darker(base, generator.uniform(0, 0.3))
            right, low = left + 2.2 * high - 2, y + high - 2
            canvas.fill(np.array([(left, y), (right, y), (right, low), (left, low)]), tone)
    return canvas.finished()


def text_page(generator: np.random.Generator) -> Picture:
    """Return a page of lines like writing."""
    canvas = Canvas(Pose(float(generator.normal(0, 0.1)), float(generator.uniform(0.9, 1.3))))
    paper = from_hue(
        generator.uniform(0.08, 0.16), generator.uniform(0, 0.2), generator.uniform(0.8, 1.0)
    )
    canvas.fill(np.array([(-150, -60), (150, -60), (150, 280), (-150, 280)], float), paper)
    ink = darker(from_hue(generator.random(), 0.4, 0.4), 0.3)
    step = float(generator.uniform(8, 14))
    for y in np.arange(12, 215, step):
        x = -74.0
        while x < 70:
            wide = float(generator.uniform(4, 22))
            height = 0.42 * step
            canvas.fill(
                np.array([(x, y), (x + wide, y), (x + wide, y + height), (x, y + height)]), ink
            )
            x += wide + 0.4 * step
    return canvas.finished()
