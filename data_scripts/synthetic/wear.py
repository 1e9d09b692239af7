"""What is worn on the head: hats, glasses, earrings."""

import numpy as np

from data_scripts.synthetic.canvas import Canvas
from data_scripts.synthetic.colours import Colour, darker, from_hue, lighter
from data_scripts.synthetic.curves import closed, ellipse, moved, opened
from data_scripts.synthetic.eyes import DISTANCE, HEIGHT_OF_EYES
from data_scripts.synthetic.person import Part, Person
from data_scripts.synthetic.streams import Points

METALS: tuple[Colour, ...] = ((240, 198, 74), (232, 236, 244), (246, 240, 226))


def draw_hat(canvas: Canvas, person: Person) -> None:
    """Draw a beanie, a cap, a hat with a brim or a sun hat."""
    generator = person.random(Part.HAT)
    cloth = from_hue(generator.random(), generator.uniform(0.25, 0.75), generator.uniform(0.3, 0.9))
    kind = int(generator.integers(4))
    if kind == 0:
        _beanie(canvas, person, cloth)
    elif kind == 1:
        _cap(canvas, person, cloth)
    else:
        _brimmed(canvas, person, cloth, wide=(66.0, 82.0)[kind - 2])


def _crown(wide: float, top: float, low: float) -> Points:
    right = [(wide, low), (wide + 0.5, low - 16), (0.9 * wide, top + 14), (0.55 * wide, top + 2)]
    return opened([*right, (0, top), *[(-x, y) for x, y in reversed(right)]])


def _beanie(canvas: Canvas, person: Person, cloth: Colour) -> None:
    wide = person.shape.temple + 6
    canvas.fill(ellipse((0, person.shape.top - 22), (9, 8.5), 18), lighter(cloth, 0.3), -0.1)
    canvas.fill(_crown(wide, person.shape.top - 15, 82), cloth, 0.1)
    for x in np.linspace(-0.8, 0.8, 7):
        line = opened(
            [(x * 0.35 * wide, person.shape.top - 12), (x * 0.9 * wide, 62), (x * wide, 76)]
        )
        canvas.stroke(line, [0.6, 1.6, 1.6], darker(cloth, 0.22), 0.1)
    band = opened([(-wide - 2, 84), (-0.5 * wide, 78), (0, 76.5), (0.5 * wide, 78), (wide + 2, 84)])
    canvas.stroke(band, [14, 14], darker(cloth, 0.18), 0.3)
    for x in np.linspace(-0.9, 0.9, 11):
        y = 76.5 + 6.5 * x * x
        canvas.stroke(
            np.array([(x * wide, y - 6), (x * wide * 1.01, y + 6)]),
            [1.4, 1.4],
            darker(cloth, 0.4),
            0.3,
        )


def _cap(canvas: Canvas, person: Person, cloth: Colour) -> None:
    wide = person.shape.temple + 4
    canvas.fill(_crown(wide, person.shape.top - 9, 86), cloth, 0.1)
    canvas.fill(ellipse((0, person.shape.top - 9), (3, 2), 10), darker(cloth, 0.3), 0.1)
    for x in (-0.45, 0.0, 0.45):
        seam = opened(
            [(x * 0.2 * wide, person.shape.top - 8), (x * 0.9 * wide, 60), (x * 1.1 * wide, 80)]
        )
        canvas.stroke(seam, [0.8, 1.2, 1.2], darker(cloth, 0.3), 0.1)
    brim = closed(
        [
            (-wide * 0.94, 82),
            (-0.5 * wide, 75),
            (0, 73),
            (0.5 * wide, 75),
            (wide * 0.94, 82),
            (0.7 * wide, 92),
            (0, 90),
            (-0.7 * wide, 92),
        ]
    )
    canvas.soft(moved(brim, 0, 5), darker(person.shade, 0.2), 0.5, 2, 0.4)
    canvas.fill(brim, darker(cloth, 0.28), 0.5)
    canvas.fill(ellipse((0, 63), (7, 6.5), 16), lighter(cloth, 0.6), 0.3)


def _brimmed(canvas: Canvas, person: Person, cloth: Colour, wide: float) -> None:
    inner = person.shape.temple + 1
    brim = closed(
        [
            (-wide, 80),
            (-0.6 * wide, 73),
            (0, 70),
            (0.6 * wide, 73),
            (wide, 80),
            (0.6 * wide, 90),
            (0, 92),
            (-0.6 * wide, 90),
        ]
    )
    canvas.soft(moved(brim, 0, 5), darker(person.shade, 0.2), 0.5, 2.4, 0.2)
    canvas.fill(brim, darker(cloth, 0.12), 0.3)
    canvas.fill(_crown(inner, person.shape.top - 14, 80), cloth, 0.2)
    band = opened([(-inner - 0.5, 76), (0, 80), (inner + 0.5, 76)])
    canvas.stroke(band, [8, 8], darker(cloth, 0.5), 0.2)
    canvas.stroke(
        opened([(-wide, 80), (-0.6 * wide, 90), (0, 92), (0.6 * wide, 90), (wide, 80)]),
        [0.6, 2, 0.6],
        darker(cloth, 0.35),
        0.3,
    )


def draw_glasses(canvas: Canvas, person: Person) -> None:
    """Draw glasses: round, square or winged frames, clear or lightly tinted."""
    generator = person.random(Part.GLASSES)
    frame: Colour = ((24, 22, 26), (66, 38, 24), (120, 28, 40), (40, 54, 92))[
        int(generator.integers(4))
    ]
    kind, tinted = int(generator.integers(3)), generator.random() < 0.25
    y = HEIGHT_OF_EYES + 1.5
    for side in (-1, 1):
        x = side * (DISTANCE + 0.5)
        if kind == 0:
            rim = ellipse((x, y), (14.2, 13.2), 30)
        else:
            up = 4.0 if kind == 2 else 0.0
            rim = closed(
                np.array(
                    [
                        (-13, -9),
                        (0, -10.5),
                        (14, -9.5 - up),
                        (14.5, 0),
                        (11, 10),
                        (0, 11.5),
                        (-11, 9.5),
                        (-14, 0),
                    ]
                )
                * (side, 1)
                + (x, y)
            )
        if tinted:
            canvas.soft(rim, darker(frame, 0.1), 0.42, 0.4, 1.1)
        glint = np.array([(x - 7, y - 8), (x - 3, y - 8), (x - 9, y + 5), (x - 11, y + 2)])
        canvas.soft(glint, (255, 255, 255), 0.4, 0.5, 1.1)
        canvas.stroke(np.concatenate([rim, rim[:2]]), [2.7, 2.7], frame, 1.1)
        temple = opened([(side * (DISTANCE + 14), y - 4), (side * (person.shape.cheek + 2), y - 3)])
        canvas.stroke(temple, [2.4, 2.2], frame, 0.4)
    canvas.stroke(opened([(-5.6, y - 2), (0, y - 4.4), (5.6, y - 2)]), [2.4, 2.4], frame, 1.2)


def draw_earrings(canvas: Canvas, person: Person) -> None:
    """Draw a pair of earrings: hoops, drops or big studs."""
    generator = person.random(Part.JEWELLERY)
    metal = METALS[int(generator.integers(3))]
    stone = from_hue(generator.random(), 0.7, 0.85)
    kind = int(generator.integers(3))
    x = person.shape.cheek + 2.5
    for side in (-1, 1):
        centre = side * x
        if kind == 0:
            hoop = ellipse((centre, 143), (6.2, 8.2), 24)
            canvas.stroke(np.concatenate([hoop, hoop[:2]]), [4.0, 4.0], darker(metal, 0.6), -0.2)
            canvas.stroke(np.concatenate([hoop, hoop[:2]]), [2.5, 2.5], metal, -0.2)
            continue
        canvas.fill(ellipse((centre, 134), (3.6, 3.6), 14), darker(metal, 0.6), -0.2)
        canvas.fill(ellipse((centre, 134), (2.7, 2.7), 12), metal, -0.2)
        if kind == 1:
            drop = closed([(centre, 137), (centre + 5, 148), (centre, 154), (centre - 5, 148)])
            canvas.fill((drop - (centre, 147)) * 1.22 + (centre, 147), darker(metal, 0.6), -0.2)
            canvas.fill(drop, stone, -0.2)
            canvas.fill(ellipse((centre - 1.4, 146), (1.2, 1.8), 8), lighter(stone, 0.7), -0.2)
        else:
            for y in (139.5, 145, 150.5):
                canvas.fill(ellipse((centre, y), (3.4, 3.4), 12), darker(metal, 0.6), -0.2)
                canvas.fill(ellipse((centre, y), (2.5, 2.5), 12), metal, -0.2)
