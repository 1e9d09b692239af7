"""Hard not-faces: round or two-eyed things where a face would be."""

import numpy as np

from data_scripts.synthetic.canvas import Canvas, Pose
from data_scripts.synthetic.colours import SKIN, Colour, darker, from_hue, lighter, pick
from data_scripts.synthetic.curves import closed, ellipse, opened
from data_scripts.synthetic.scene import background
from data_scripts.synthetic.streams import Picture, Points


def _canvas(generator: np.random.Generator) -> Canvas:
    angle, scale, x, y = generator.normal(0, (0.08, 0.10, 6, 8))
    pose = Pose(float(angle), 1.0 + float(scale), (float(x), float(y)))
    return Canvas(pose, background(generator, calm=bool(generator.random() < 0.5)))


def _colour(generator: np.random.Generator) -> Colour:
    """Return any colour, often one that skin could have."""
    if generator.random() < 0.4:
        return pick(generator, SKIN)
    return from_hue(generator.random(), generator.uniform(0.2, 0.8), generator.uniform(0.4, 0.95))


def _rounded(canvas: Canvas, outline: Points, colour: Colour) -> None:
    """Fill an outline and shade it like a ball."""
    canvas.fill(outline, colour)
    mask = canvas.mask(outline)
    canvas.lay(mask.uncovered(-10, -10, 9, 0.6), darker(colour, 0.6), mask)


def clock_face(generator: np.random.Generator) -> Picture:
    """Return a clock with ticks and hands."""
    canvas, colour = _canvas(generator), _colour(generator)
    plate = lighter(colour, generator.uniform(0.4, 0.9))
    canvas.fill(ellipse((0, 112), (54, 54), 60), darker(colour, 0.4))
    canvas.fill(ellipse((0, 112), (48, 48), 60), plate)
    for hour in range(12):
        a = hour * np.pi / 6
        ray = np.array([np.cos(a), np.sin(a)])
        tick = np.array([ray * 38, ray * 45]) + np.array([0, 112])
        canvas.stroke(tick, [3.5 if hour % 3 == 0 else 1.8] * 2, darker(plate, 0.75))
    for length, width in ((24, 4.0), (36, 2.6)):
        a = generator.uniform(0, 2 * np.pi)
        hand = np.array([(0, 112), (length * np.cos(a), 112 + length * np.sin(a))])
        canvas.stroke(hand, [width, width * 0.5], darker(plate, 0.85))
    canvas.fill(ellipse((0, 112), (3.5, 3.5)), darker(colour, 0.6))
    return canvas.finished()


def socket(generator: np.random.Generator) -> Picture:
    """Return a wall socket with two or three holes."""
    canvas, colour = _canvas(generator), lighter(_colour(generator), 0.55)
    square = closed(
        [(-46, 66), (0, 64), (46, 66), (48, 112), (46, 158), (0, 160), (-46, 158), (-48, 112)]
    )
    _rounded(canvas, square, colour)
    canvas.fill(ellipse((0, 112), (36, 36), 40), darker(colour, 0.18))
    canvas.fill(ellipse((0, 113), (32, 32), 40), darker(colour, 0.06))
    for x in (-14, 14):
        canvas.fill(ellipse((x, 112), (4.5, 4.5), 14), (30, 28, 30))
    if generator.random() < 0.5:
        canvas.fill(ellipse((0, 132), (4, 5.5), 14), (30, 28, 30))
    else:
        for y in (82, 142):
            canvas.fill(np.array([(-5, y), (5, y), (5, y + 4), (-5, y + 4)], float), (190, 160, 90))
    return canvas.finished()


def car_front(generator: np.random.Generator) -> Picture:
    """Return a car seen from the front: lamps, grille and windscreen."""
    canvas, colour = _canvas(generator), _colour(generator)
    canvas.fill(np.array([(-120, 168), (120, 168), (120, 240), (-120, 240)], float), (92, 92, 96))
    for x in (-44, 44):
        canvas.fill(ellipse((x, 164), (13, 14), 24), (28, 28, 30))
    cabin = closed([(-36, 66), (36, 66), (52, 106), (-52, 106)], 8)
    canvas.fill(cabin, darker(colour, 0.1))
    canvas.fill(closed([(-31, 72), (31, 72), (43, 102), (-43, 102)], 8), (150, 190, 210))
    body = closed(
        [(-58, 108), (0, 102), (58, 108), (62, 135), (58, 160), (0, 164), (-58, 160), (-62, 135)]
    )
    _rounded(canvas, body, colour)
    for x in (-42, 42):
        canvas.fill(ellipse((x, 127), (13, 10), 24), darker(colour, 0.5))
        canvas.fill(ellipse((x, 127), (10.5, 7.8), 24), (250, 244, 214))
    grille = closed([(-24, 132), (24, 132), (21, 150), (-21, 150)], 8)
    canvas.fill(grille, (40, 40, 44))
    for x in range(-18, 19, 6):
        canvas.stroke(np.array([(x, 131), (x, 151)], float), [1.4, 1.4], (170, 172, 178))
    canvas.fill(np.array([(-14, 153), (14, 153), (14, 160), (-14, 160)], float), (240, 240, 230))
    return canvas.finished()


def ball(generator: np.random.Generator) -> Picture:
    """Return a ball with seams or spots."""
    canvas, colour = _canvas(generator), _colour(generator)
    _rounded(canvas, ellipse((0, 115), (50, 50), 60), colour)
    kind = int(generator.integers(3))
    if kind == 0:
        for x in (-30, 30):
            canvas.stroke(
                opened([(x, 76), (0.35 * x, 115), (x, 154)]), [2.4, 2.4], darker(colour, 0.6)
            )
        canvas.stroke(np.array([(-50, 115), (50, 115)], float), [2.4, 2.4], darker(colour, 0.6))
    elif kind == 1:
        for angle in np.arange(5) * 2 * np.pi / 5:
            spot = (31 * np.sin(angle), 115 + 31 * np.cos(angle))
            canvas.fill(ellipse(spot, (9, 9), 5), (40, 38, 42))
        canvas.fill(ellipse((0, 115), (11, 11), 5), (40, 38, 42))
    else:
        stripe = opened([(-49, 108), (0, 120), (49, 108)])
        canvas.stroke(stripe, [16, 20, 16], lighter(colour, 0.7))
    canvas.soft(ellipse((-16, 92), (10, 7)), (255, 255, 255), 0.6, 4)
    return canvas.finished()


def moon(generator: np.random.Generator) -> Picture:
    """Return a full moon or a planet with craters and shade."""
    canvas = Canvas(Pose(shift=tuple(generator.normal(0, 6, 2))))
    canvas.fill(np.array([(-120, -40), (120, -40), (120, 260), (-120, 260)], float), (18, 22, 44))
    for x, y in generator.uniform((-88, 0), (88, 218), (50, 2)):
        canvas.fill(ellipse((x, y), (0.9, 0.9), 6), (230, 230, 240))
    colour = _colour(generator)
    _rounded(canvas, ellipse((0, 110), (52, 52), 60), lighter(colour, 0.35))
    for _ in range(int(generator.integers(5, 12))):
        r, a, size = generator.uniform((0, 0, 3), (38, 6.28, 10))
        spot = (r * np.cos(a), 110 + r * np.sin(a))
        canvas.fill(ellipse(spot, (size, size * 0.85), 18), darker(lighter(colour, 0.35), 0.22))
    return canvas.finished()


def balloon(generator: np.random.Generator) -> Picture:
    """Return a balloon on a string, sometimes a hot-air balloon with stripes."""
    canvas, colour = _canvas(generator), _colour(generator)
    envelope = closed(
        [(0, 48), (34, 62), (46, 100), (30, 142), (0, 162), (-30, 142), (-46, 100), (-34, 62)]
    )
    canvas.stroke(opened([(0, 160), (4, 185), (-3, 226)]), [1.4, 1.4], (90, 80, 76))
    _rounded(canvas, envelope, colour)
    if generator.random() < 0.5:
        for x in (-26, 0, 26):
            stripe = opened([(0.3 * x, 50), (x, 100), (0.3 * x, 160)])
            canvas.stroke(stripe, [2, 9, 2], lighter(colour, 0.55))
        canvas.fill(np.array([(-9, 176), (9, 176), (7, 192), (-7, 192)], float), (124, 84, 48))
    else:
        canvas.fill(np.array([(0, 158), (6, 168), (-6, 168)], float), darker(colour, 0.25))
        canvas.soft(ellipse((-17, 82), (9, 15)), (255, 255, 255), 0.55, 4)
    return canvas.finished()


def button(generator: np.random.Generator) -> Picture:
    """Return a big button with two or four holes, on cloth."""
    canvas, colour = _canvas(generator), _colour(generator)
    _rounded(canvas, ellipse((0, 112), (48, 48), 60), colour)
    canvas.fill(ellipse((0, 112), (36, 36), 48), darker(colour, 0.16))
    canvas.fill(ellipse((0, 113), (34, 34), 48), lighter(colour, 0.08))
    holes = (
        [(-12, 0), (12, 0)]
        if generator.random() < 0.5
        else [(-11, -11), (11, -11), (-11, 11), (11, 11)]
    )
    for x, y in holes:
        canvas.fill(ellipse((x, 112 + y), (5.5, 5.5), 18), darker(colour, 0.75))
    return canvas.finished()
