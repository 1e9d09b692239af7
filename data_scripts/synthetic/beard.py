"""Facial hair: shadow, beard along the jaw, goatee, mustache, sideburns."""

import numpy as np

from data_scripts.synthetic.canvas import Canvas, Mask
from data_scripts.synthetic.colours import Colour, darker, lighter, mix
from data_scripts.synthetic.curves import closed, moved, opened
from data_scripts.synthetic.mouth import HEIGHT_OF_MOUTH
from data_scripts.synthetic.person import Part, Person
from data_scripts.synthetic.streams import Points


def draw_beard(canvas: Canvas, person: Person, face: Mask | None) -> None:
    """Draw the facial hair that the labels name; the mouth is drawn over it."""
    generator = person.random(Part.BEARD)
    if person.has("5_o_Clock_Shadow"):
        _shadow(canvas, person, face, generator)
    if not person.has("No_Beard"):
        _jaw(canvas, person, face, generator)
    if person.has("Goatee"):
        _goatee(canvas, person, generator)
    if person.has("Mustache"):
        _mustache(canvas, person)
    if person.has("Sideburns"):
        _sideburns(canvas, person, generator)


def _area(person: Person) -> Points:
    """Return the part of the face where a beard grows."""
    jaw, chin = person.shape.jaw, person.shape.chin
    right = [
        (0, 138),
        (13, 139),
        (24, 147),
        (person.shape.cheek - 4, 136),
        (person.shape.cheek + 1, 132),
        (jaw + 2, chin - 24),
        (person.shape.chin_width + 2, chin - 4),
        (0, chin + 2),
    ]
    return closed(np.concatenate([right, (np.array(right[1:-1]) * (-1, 1))[::-1]]))


def _shadow(
    canvas: Canvas, person: Person, face: Mask | None, generator: np.random.Generator
) -> None:
    tone = mix(mix(person.skin, (56, 62, 78), 0.62), person.brow, 0.2)
    canvas.soft(_area(person), tone, 0.62, 2.6, 0.5, face)
    dots = generator.uniform((-36, 139), (36, person.shape.chin - 2), (70, 2))
    reach = np.interp(dots[:, 1], [139, 150, person.shape.chin], [34, 34, 12])
    for x, y in dots[np.abs(dots[:, 0]) < reach]:
        canvas.fill(
            np.array([(x, y), (x + 0.9, y), (x + 0.9, y + 1.1), (x, y + 1.1)]),
            darker(tone, 0.35),
            0.5,
        )


def _jaw(canvas: Canvas, person: Person, face: Mask | None, generator: np.random.Generator) -> None:
    """Draw a short beard along the jaw, from ear to ear."""
    jaw, chin, cheek = person.shape.jaw, person.shape.chin, person.shape.cheek
    outer = [
        (cheek + 0.5, 134),
        (jaw + 1.5, chin - 22),
        (person.shape.chin_width + 2, chin - 2),
        (0, chin + 4),
    ]
    inner = [(0, chin - 10), (14, chin - 13), (jaw - 9, chin - 28), (cheek - 5, 134)]
    line = opened(np.concatenate([outer, (np.array(outer[:-1]) * (-1, 1))[::-1]]))
    edge = opened(np.concatenate([(np.array(inner) * (-1, 1))[::-1], inner[1:]]))
    canvas.soft(np.concatenate([line, edge]), person.brow, 0.88, 1.5, 0.1)
    for place in range(1, len(line) - 1, 2):
        root = line[place] * (0.95, 1) + (0, -5)
        _whisker(canvas, generator, person, root, (0.08 * root[0], 5.0))


def _whisker(
    canvas: Canvas,
    generator: np.random.Generator,
    person: Person,
    root: Points,
    reach: tuple[float, float],
) -> None:
    tone: Colour = (
        darker(person.brow, 0.35) if generator.random() < 0.6 else lighter(person.brow, 0.2)
    )
    tip = root + np.array(reach) * generator.uniform(0.7, 1.2)
    canvas.stroke(np.array([root, tip]), [1.1, 0.3], tone, 0.4)


def _goatee(canvas: Canvas, person: Person, generator: np.random.Generator) -> None:
    """Draw a tuft from the lower lip over the chin."""
    chin = person.shape.chin
    tuft = closed(
        [
            (-4, HEIGHT_OF_MOUTH + 6),
            (4, HEIGHT_OF_MOUTH + 6),
            (11, chin - 9),
            (9, chin + 3),
            (0, chin + 9),
            (-9, chin + 3),
            (-11, chin - 9),
        ]
    )
    canvas.fill(tuft, darker(person.brow, 0.15), 0.5)
    for x in (-8, -5, -2, 1, 4, 7):
        _whisker(
            canvas, generator, person, np.array([x, chin - 6.0 + abs(x) * 0.4]), (-0.15 * x, 10.0)
        )


def _mustache(canvas: Canvas, person: Person) -> None:
    generator = person.random(Part.BEARD)
    curl = generator.uniform(-1.5, 2.5)
    y = HEIGHT_OF_MOUTH - 8.2 - (1.5 if person.has("Big_Lips") else 0.0)
    for side in (-1, 1):
        line = opened(
            np.array([(0.0, y - 0.2), (7, y - 0.6), (14, y + 2.6), (19.5, y + 6.5 - curl)])
            * (side, 1)
        )
        canvas.stroke(line, [5.2, 7.0, 4.6, 0.8], darker(person.brow, 0.12), 1.1)
        for start in (2, 6, 10):
            canvas.stroke(
                moved(line[start : start + 6], 0, 1.0),
                [0.4, 1.1, 0.3],
                darker(person.brow, 0.45),
                1.1,
            )


def _sideburns(canvas: Canvas, person: Person, generator: np.random.Generator) -> None:
    temple, cheek = person.shape.temple, person.shape.cheek
    for side in (-1, 1):
        strip = [
            (temple + 1, 98),
            (cheek + 1, 118),
            (cheek - 1, 141),
            (cheek - 8, 147),
            (cheek - 11.5, 143),
            (cheek - 8, 122),
            (temple - 7, 98),
        ]
        canvas.fill(closed(np.array(strip) * (side, 1), 5), darker(person.brow, 0.1), 0.2)
        for y in (104, 112, 120, 128, 136):
            _whisker(
                canvas, generator, person, np.array([side * (cheek - 5.0), y]), (side * 1.0, 7.0)
            )
