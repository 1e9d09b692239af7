"""Easy not-faces: landscapes, the sea, forests, streets, night skies, things on a table."""

import numpy as np

from data_scripts.synthetic.canvas import HEIGHT, WIDTH, Canvas, Pose
from data_scripts.synthetic.colours import Colour, darker, from_hue, lighter, mix
from data_scripts.synthetic.curves import closed, ellipse, opened
from data_scripts.synthetic.streams import Picture, Points

HALF = WIDTH / 2


def _box(left: float, top: float, right: float, bottom: float) -> Points:
    return np.array([(left, top), (right, top), (right, bottom), (left, bottom)])


def _sky(canvas: Canvas, top: Colour, bottom: Colour) -> None:
    for step in range(24):
        canvas.fill(_box(-HALF, step * 10 - 12, HALF, step * 10), mix(top, bottom, step / 23))


def _ridge(
    canvas: Canvas, generator: np.random.Generator, y: float, rough: float, colour: Colour
) -> None:
    x = np.linspace(-HALF - 10, HALF + 10, 9)
    line = opened(np.stack([x, y + generator.normal(0, rough, 9)], axis=1))
    canvas.fill(np.concatenate([line, [(HALF + 10, HEIGHT + 5), (-HALF - 10, HEIGHT + 5)]]), colour)


def _day(generator: np.random.Generator) -> tuple[Colour, Colour]:
    choices: tuple[tuple[Colour, Colour], ...] = (
        ((90, 150, 220), (206, 228, 244)), ((70, 60, 120), (250, 170, 110)),
        ((150, 170, 190), (226, 226, 220)), ((30, 40, 90), (180, 120, 150)),
    )  # fmt: skip
    return choices[int(generator.integers(4))]


def landscape(generator: np.random.Generator) -> Picture:
    """Return hills under a sky, with a few trees."""
    canvas = Canvas(Pose())
    _sky(canvas, *_day(generator))
    canvas.fill(ellipse(tuple(generator.uniform((-70, 20), (70, 70))), (11, 11)), (255, 244, 200))
    hue, y = generator.uniform(0.18, 0.42), generator.uniform(90, 130)
    for layer in range(4):
        tone = from_hue(hue + 0.02 * layer, 0.25 + 0.1 * layer, 0.7 - 0.12 * layer)
        _ridge(canvas, generator, y + 28 * layer, 12 - 2 * layer, tone)
    for x, base in generator.uniform((-80, 165), (80, 212), (int(generator.integers(2, 7)), 2)):
        canvas.fill(_box(x - 2, base - 10, x + 2, base), (92, 64, 44))
        canvas.fill(
            np.array([(x - 12, base - 8), (x, base - 44), (x + 12, base - 8)]),
            from_hue(hue, 0.6, 0.35),
        )
    return canvas.finished()


def sea(generator: np.random.Generator) -> Picture:
    """Return a sea with waves and a sail."""
    canvas = Canvas(Pose())
    sky = _day(generator)
    _sky(canvas, *sky)
    horizon = generator.uniform(90, 140)
    water = from_hue(generator.uniform(0.48, 0.62), 0.55, 0.6)
    canvas.fill(_box(-HALF, horizon, HALF, HEIGHT), water)
    for y in np.linspace(horizon + 6, HEIGHT, 14):
        x = np.linspace(-HALF, HALF, 12)
        wave = opened(np.stack([x, y + 2.5 * np.sin(x / 9 + y)], axis=1), 3)
        canvas.stroke(wave, [1.4, 2.2, 1.2], lighter(water, generator.uniform(0.1, 0.5)))
    mast = float(generator.uniform(-60, 60))
    sail = np.array([(0, -42), (0, 2), (24, 2)]) + np.array((mast, horizon))
    hull = np.array([(-16, 4), (26, 4), (18, 13), (-8, 13)]) + np.array((mast, horizon))
    canvas.fill(sail, (246, 242, 232))
    canvas.fill(closed(hull), (122, 60, 48))
    return canvas.finished()


def buildings(generator: np.random.Generator) -> Picture:
    """Return a row of houses with windows."""
    canvas = Canvas(Pose(angle=float(generator.normal(0, 0.03))))
    _sky(canvas, *_day(generator))
    x = -HALF - 12.0
    while x < HALF + 10:
        wide, top = float(generator.uniform(26, 60)), float(generator.uniform(30, 130))
        wall = from_hue(
            generator.random(), generator.uniform(0.05, 0.45), generator.uniform(0.4, 0.85)
        )
        canvas.fill(_box(x, top, x + wide, HEIGHT + 8), wall)
        glass: Colour = (250, 226, 150) if generator.random() < 0.4 else (84, 110, 136)
        step = float(generator.uniform(11, 17))
        for u in np.arange(x + 6, x + wide - 8, step):
            for v in np.arange(top + 8, HEIGHT - 10, step * 1.3):
                canvas.fill(_box(u, v, u + step * 0.5, v + step * 0.75), glass)
        x += wide + float(generator.uniform(-2, 4))
    return canvas.finished()


def forest(generator: np.random.Generator) -> Picture:
    """Return trunks and leaves."""
    canvas = Canvas(Pose())
    hue = generator.uniform(0.1, 0.4)
    _sky(canvas, from_hue(hue, 0.3, 0.85), from_hue(hue, 0.5, 0.4))
    for x in np.sort(generator.uniform(-HALF, HALF, 9)):
        wide = generator.uniform(4, 13)
        trunk = _box(x, -5, x + wide, HEIGHT) + np.array([(3, 0), (-2, 0), (2, 0), (-3, 0)])
        canvas.fill(trunk, from_hue(0.07, 0.4, generator.uniform(0.18, 0.5)))
    for x, y, r in generator.uniform((-HALF, -10, 4), (HALF, 218, 13), (70, 3)):
        leaf = ellipse((x, y), (r, 0.6 * r), 9)
        canvas.fill(
            leaf, from_hue(hue + generator.normal(0, 0.03), 0.6, generator.uniform(0.25, 0.75))
        )
    return canvas.finished()


def still_life(generator: np.random.Generator) -> Picture:
    """Return fruit, cups or a vase on a table."""
    canvas = Canvas(Pose())
    wall = from_hue(generator.random(), 0.2, generator.uniform(0.4, 0.85))
    _sky(canvas, wall, darker(wall, 0.2))
    table = from_hue(0.08, generator.uniform(0.3, 0.6), generator.uniform(0.35, 0.7))
    canvas.fill(_box(-HALF, 150, HALF, HEIGHT), table)
    for x in generator.permutation(np.array([-56.0, -20.0, 16.0, 52.0]))[
        : int(generator.integers(2, 5))
    ]:
        colour = from_hue(generator.random(), 0.65, generator.uniform(0.5, 0.9))
        base = 158 + generator.uniform(0, 34)
        canvas.soft(ellipse((x + 4, base), (24, 6)), darker(table, 0.7), 0.6, 3)
        (_fruit, _cup, _vase)[int(generator.integers(3))](canvas, float(x), float(base), colour)
    return canvas.finished()


def _fruit(canvas: Canvas, x: float, base: float, colour: Colour) -> None:
    canvas.fill(ellipse((x, base - 18), (20, 18), 30), colour)
    canvas.soft(ellipse((x - 7, base - 25), (5, 4)), (255, 255, 255), 0.7, 2)
    canvas.stroke(
        opened([(x, base - 34), (x + 2, base - 41), (x + 6, base - 44)]), [2.6, 1.4], (84, 60, 36)
    )


def _cup(canvas: Canvas, x: float, base: float, colour: Colour) -> None:
    handle = ellipse((x + 19, base - 18), (9, 10), 20)
    canvas.stroke(np.concatenate([handle, handle[:2]]), [4, 4], darker(colour, 0.15))
    canvas.fill(
        closed([(x - 18, base - 36), (x + 18, base - 36), (x + 13, base), (x - 13, base)], 5),
        colour,
    )
    canvas.fill(ellipse((x, base - 36), (17, 4.5), 24), darker(colour, 0.5))


def _vase(canvas: Canvas, x: float, base: float, colour: Colour) -> None:
    for dx in (-12, -3, 7, 14):
        stem = opened([(x, base - 46), (x + dx, base - 74), (x + 1.6 * dx, base - 96)])
        canvas.stroke(stem, [1.8, 1.4], (66, 110, 58))
        canvas.fill(ellipse((x + 1.6 * dx, base - 98), (7, 7), 7), lighter(colour, 0.35))
    canvas.fill(
        closed(
            [
                (x - 6, base - 52),
                (x + 6, base - 52),
                (x + 17, base - 24),
                (x + 10, base),
                (x - 10, base),
                (x - 17, base - 24),
            ]
        ),
        colour,
    )
