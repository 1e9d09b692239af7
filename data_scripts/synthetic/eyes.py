"""Eyes: white, iris, lids, lashes, shadow and make-up; and the brows."""

import numpy as np

from data_scripts.synthetic.canvas import Canvas, Mask
from data_scripts.synthetic.colours import Colour, darker, from_hue, lighter, mix
from data_scripts.synthetic.curves import closed, ellipse, moved, opened
from data_scripts.synthetic.person import Part, Person
from data_scripts.synthetic.streams import Points

HEIGHT_OF_EYES = 111.0
DISTANCE = 19.0
# The brown ones first: they are what deep skin tones get.
IRIS: tuple[Colour, ...] = (
    (78, 48, 30),
    (98, 62, 36),
    (58, 38, 28),
    (84, 116, 142),
    (92, 122, 84),
    (120, 96, 58),
)


def draw_eyes(canvas: Canvas, person: Person, face: Mask | None) -> None:
    """Draw both eyes with lids, lashes and what is worn on them."""
    generator = person.random(Part.EYES)
    choices = 3 if sum(person.skin) < 380 else len(IRIS)
    iris = IRIS[int(generator.random() * choices)]
    shadow = from_hue(generator.choice([0.78, 0.88, 0.6, 0.05, 0.52]), 0.55, 0.55)
    gaze = generator.normal(0, 0.6)
    for side in (-1, 1):
        _eye(canvas, person, face, side, iris, shadow, float(gaze))


def _lids(person: Person) -> tuple[Points, Points]:
    """Return the edges of upper and lower lid, inner to outer corner, around (0, 0)."""
    upper, lower = (2.0, 1.3) if person.has("Narrow_Eyes") else (5.8, 3.9)
    if not person.has("Young"):
        upper -= 0.5
    if person.has("Smiling"):
        lower -= 0.5
    top = opened(
        [(-9.3, 1.4), (-4.5, 0.2 - 0.72 * upper), (0.5, -upper), (5.4, -0.72 * upper), (10, -0.8)]
    )
    bottom = opened([(-9.3, 1.4), (-3, lower), (2.5, lower + 0.1), (7, 0.62 * lower), (10, -0.8)])
    return top, bottom


def _eye(
    canvas: Canvas,
    person: Person,
    face: Mask | None,
    side: int,
    iris: Colour,
    shadow: Colour,
    gaze: float,
) -> None:
    centre = np.array([side * DISTANCE, HEIGHT_OF_EYES])
    flip = np.array([side, 1.0])
    top, bottom = _lids(person)
    socket = closed([(-12, 0), (-6, -8), (4, -9.5), (13, -5), (11, 4), (0, 7)]) * flip + centre
    canvas.soft(socket, person.shade, 0.34, 3, 0.8, face)
    if person.has("Heavy_Makeup"):
        lid = closed([(-10, 1), (-5, -8), (4, -10.5), (15, -7.5), (12, 0), (0, -4)]) * flip + centre
        canvas.soft(lid, shadow, 0.85, 1.5, 0.8, face)
    if person.has("Bags_Under_Eyes"):
        _bag(canvas, person, face, flip, centre)
    white = np.concatenate([top, bottom[::-1]]) * flip + centre
    canvas.fill(white, (246, 243, 240), 0.8)
    _iris(canvas, top * flip + centre, bottom * flip + centre, moved(centre, gaze, -0.4), iris)
    shade = top * flip + centre
    canvas.stroke(
        moved(shade, 0, 1.0), [0.5, 1.8, 0.5], mix((246, 243, 240), person.shade, 0.5), 0.8
    )
    _lashes(canvas, person, top * flip + centre, bottom * flip + centre, side)
    crease = opened([(-7, -4.5), (-1, -8.6), (5, -8.6), (10.5, -4.4)]) * (1, 0.8) * flip + centre
    canvas.stroke(crease, [0.4, 1.3, 0.4], mix(person.skin, person.line, 0.6), 0.8)


def _bag(canvas: Canvas, person: Person, face: Mask | None, flip: Points, centre: Points) -> None:
    pad = closed([(-9, 5), (0, 8), (9, 4.5), (8, 9.5), (0, 13), (-8, 10)]) * flip + centre
    violet = mix(person.shade, (96, 60, 110), 0.4)
    canvas.soft(pad, violet, 0.7, 1.6, 0.7, face)
    edge = opened([(-8.5, 8.5), (-1, 13), (8, 9)]) * flip + centre
    canvas.stroke(edge, [0.5, 1.9, 0.5], mix(person.skin, person.line, 0.75), 0.7)


def _iris(canvas: Canvas, top: Points, bottom: Points, centre: Points, colour: Colour) -> None:
    """Draw iris, pupil and catchlight, cut off by the lids."""
    if top[0, 0] > top[-1, 0]:
        top, bottom = top[::-1], bottom[::-1]

    def inside(points: Points) -> Points:
        low = np.interp(points[:, 0], top[:, 0], top[:, 1])
        high = np.interp(points[:, 0], bottom[:, 0], bottom[:, 1])
        return np.stack([points[:, 0], np.clip(points[:, 1], low, np.maximum(low, high))], axis=1)

    middle = (float(centre[0]), float(centre[1]))
    canvas.fill(inside(ellipse(middle, (5.3, 5.3), 28)), darker(colour, 0.5), 0.9)
    canvas.fill(inside(ellipse(middle, (4.5, 4.5), 28)), colour, 0.9)
    glow = ellipse((middle[0], middle[1] + 1.6), (3.0, 2.2), 16)
    canvas.fill(inside(glow), lighter(colour, 0.28), 0.9)
    canvas.fill(inside(ellipse(middle, (2.3, 2.3), 18)), (18, 14, 16), 0.9)
    light = ellipse((middle[0] - 1.5, middle[1] - 1.6), (1.35, 1.35), 10)
    canvas.fill(inside(light), (255, 255, 255), 0.9)


def _lashes(canvas: Canvas, person: Person, top: Points, bottom: Points, side: int) -> None:
    dark: Colour = (34, 26, 28)
    made_up = person.has("Heavy_Makeup")
    canvas.stroke(top, [0.8, 2.6, 3.2] if made_up else [0.6, 1.7, 1.7], dark, 0.8)
    canvas.stroke(
        bottom, [0.3, 1.1, 1.2] if made_up else [0.2, 0.7, 0.6], mix(dark, person.line, 0.5), 0.8
    )
    if person.has("Male"):
        return
    corner = top[-1]
    length = 1.6 if made_up else 1.0
    for start, dx, dy in (
        (len(top) - 1, 4.2, -2.6),
        (len(top) - 4, 3.0, -3.4),
        (len(top) - 8, 1.6, -3.6),
    ):
        root = top[start]
        tip = moved(root, side * dx * length, dy * length)
        canvas.stroke(
            opened([root, moved((root + tip) / 2, side * 0.5, 0.5), tip]),
            [1.5 if made_up else 1.1, 0.3],
            dark,
            0.8,
        )
    if made_up:
        wing = opened(
            [moved(corner, -4 * side, 0.2), moved(corner, side, -0.6), moved(corner, 6 * side, -4)]
        )
        canvas.stroke(wing, [2.2, 2.2, 0.3], dark, 0.8)


def draw_brows(canvas: Canvas, person: Person) -> None:
    """Draw both brows: arched or level, bushy or fine."""
    generator = person.random(Part.EYES)
    bushy = person.has("Bushy_Eyebrows")
    thick = 6.4 if bushy else (3.4 if person.has("Male") else 2.6)
    lift = 1.2 if person.has("Smiling") else 0.0
    colour = person.brow if bushy else mix(person.brow, person.skin, 0.18)
    for side in (-1, 1):
        skew = 1.0 * person.skew * side
        if person.has("Arched_Eyebrows"):
            path = [(8, 95.8), (15.5, 92.2), (22.5, 89.8), (28.5, 92.4), (33, 98.5)]
        else:
            path = [(8, 98.0), (15, 96.6), (22, 96.2), (28, 96.8), (32, 98.6)]
        line = opened(moved(np.array(path) * (side, 1), 0, skew - lift))
        canvas.stroke(line, [0.8 * thick, thick, 0.85 * thick, 0.25 * thick], colour, 0.9)
        if bushy:
            _hairs(canvas, generator, line, thick, colour, side)


def _hairs(
    canvas: Canvas,
    generator: np.random.Generator,
    line: Points,
    thick: float,
    colour: Colour,
    side: int,
) -> None:
    for place in np.linspace(0, len(line) - 5, 9).astype(int):
        root = moved(line[place], 0, generator.uniform(-0.1, 0.4) * thick)
        tip = moved(root, side * 2.8, -0.62 * thick)
        canvas.stroke(np.array([root, tip]), [1.4, 0.4], darker(colour, 0.15), 0.9)
