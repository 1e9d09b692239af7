"""Neck, shoulders and clothes, with necktie or necklace."""

import numpy as np

from data_scripts.synthetic.canvas import Canvas
from data_scripts.synthetic.colours import Colour, darker, from_hue, lighter, mix
from data_scripts.synthetic.curves import closed, ellipse, mirrored, moved, opened
from data_scripts.synthetic.person import Part, Person
from data_scripts.synthetic.streams import Points


def draw_body(canvas: Canvas, person: Person) -> None:
    """Draw everything below the head."""
    generator = person.random(Part.BODY)
    neck = (24.0 if person.has("Male") else 18.0) + (4.0 if person.has("Chubby") else 0.0)
    cloth = from_hue(generator.random(), generator.uniform(0.1, 0.5), generator.uniform(0.3, 0.85))
    style = int(generator.integers(3))
    _skin(canvas, person, neck)
    if person.has("Wearing_Necktie"):
        _suit(canvas, generator, neck)
    elif person.has("Wearing_Necklace"):
        _cloth(canvas, person, cloth, neck, depth=25.0)
        _necklace(canvas, person, neck)
    else:
        _cloth(canvas, person, cloth, neck, depth=(1.0, 8.0, 18.0)[style])


def _skin(canvas: Canvas, person: Person, neck: float) -> None:
    right = [(0, 130), (neck, 132), (neck, 180), (neck + 7, 191), (62, 202), (90, 222), (0, 222)]
    base = mix(person.skin, person.shade, 0.22)
    canvas.fill(closed(mirrored(right)), base, -0.3)
    chin = person.shape.chin
    shadow = closed(
        [(-neck - 2, 150), (neck + 2, 150), (neck, chin + 6), (0, chin + 16), (-neck, chin + 6)]
    )
    canvas.soft(shadow, person.shade, 0.75, 3.0, -0.2)
    for side in (-1, 1):
        bone = opened([(side * 4, 206), (side * 20, 203), (side * 44, 201)])
        canvas.stroke(bone, [0.5, 1.6, 0.5], mix(base, person.shade, 0.6), -0.3)


def _shoulders(neck: float, depth: float) -> Points:
    """Return the outline of a garment whose neckline hangs `depth` pixels below the neck."""
    width = neck + 3 + 0.35 * depth
    right = [(0, 191 + depth), (width * 0.72, 187 + 0.62 * depth), (width, 184)]
    outer = [(neck + 16, 190), (58, 197), (78, 206), (92, 226), (0, 226)]
    line = opened([(-x, y) for x, y in reversed(right)] + right[1:])
    return np.concatenate([line, opened(outer), opened([(-x, y) for x, y in reversed(outer[:-1])])])


def _cloth(canvas: Canvas, person: Person, cloth: Colour, neck: float, depth: float) -> None:
    outline = _shoulders(neck, depth)
    canvas.fill(outline, cloth, -0.3)
    hem = opened(
        [
            (-neck - 3 - 0.35 * depth, 184),
            (-0.7 * neck, 187 + 0.62 * depth),
            (0, 191 + depth),
            (0.7 * neck, 187 + 0.62 * depth),
            (neck + 3 + 0.35 * depth, 184),
        ]
    )
    canvas.stroke(hem, [2.5, 3.0, 2.5], darker(cloth, 0.22), -0.3)
    for side in (-1, 1):
        fold = opened(
            [(side * (neck + 22), 196), (side * (neck + 26), 208), (side * (neck + 22), 222)]
        )
        canvas.stroke(fold, [0.5, 2.4, 1.0], darker(cloth, 0.14), -0.3)


def _necklace(canvas: Canvas, person: Person, neck: float) -> None:
    generator = person.random(Part.JEWELLERY)
    metal: Colour = ((232, 190, 70), (226, 230, 238), (240, 236, 226))[int(generator.integers(3))]
    t = np.linspace(-1, 1, 15)
    line = np.stack([(neck + 4) * t, 188 + 16 * (1 - t**2)], axis=1)
    if generator.random() < 0.5:
        for x, y in line:
            canvas.fill(ellipse((x, y + 0.8), (2.9, 2.9), 10), darker(metal, 0.5), -0.3)
            canvas.fill(ellipse((x, y), (2.4, 2.4), 10), metal, -0.3)
            canvas.fill(ellipse((x - 0.7, y - 0.7), (0.9, 0.9), 6), (255, 255, 255), -0.3)
        return
    canvas.stroke(moved(line, 0, 1.0), [3.2, 3.2], darker(metal, 0.55), -0.3)
    canvas.stroke(line, [2.2, 2.2], metal, -0.3)
    stone = from_hue(generator.random(), 0.75, 0.85)
    canvas.fill(ellipse((0, 208), (4.6, 5.4), 14), darker(metal, 0.45), -0.3)
    canvas.fill(ellipse((0, 207.6), (3.4, 4.2), 12), stone, -0.3)
    canvas.fill(ellipse((-1, 206), (1.1, 1.1), 6), lighter(stone, 0.8), -0.3)


def _suit(canvas: Canvas, generator: np.random.Generator, neck: float) -> None:
    suit = from_hue(generator.choice([0.6, 0.65, 0.08, 0.0]), 0.3, generator.uniform(0.14, 0.36))
    shirt: Colour = ((246, 246, 250), (222, 232, 248), (250, 240, 232))[int(generator.integers(3))]
    tie = from_hue(generator.random(), 0.75, generator.uniform(0.35, 0.8))
    canvas.fill(_shoulders(neck, 1.0), suit, -0.3)
    canvas.fill(
        np.array([(-neck - 4, 184), (neck + 4, 184), (15, 226), (-15, 226)], float), shirt, -0.3
    )
    for side in (-1, 1):
        lapel = [
            (side * (neck + 3), 186),
            (side * (neck + 12), 196),
            (side * 16, 226),
            (side * 9, 226),
        ]
        canvas.fill(np.array(lapel, float), lighter(suit, 0.14), -0.3)
    blade = np.array([(-4, 200), (4, 200), (9.5, 226), (-9.5, 226)], float)
    canvas.fill(blade, tie, -0.3)
    if generator.random() < 0.6:
        stripe = lighter(tie, 0.5)
        for y in (204, 211, 218):
            canvas.fill(
                np.array([(-5, y + 4), (6, y), (7, y + 2.4), (-6, y + 6.4)], float), stripe, -0.3
            )
    canvas.fill(
        np.array([(-6, 191), (6, 191), (4, 201), (-4, 201)], float), darker(tie, 0.18), -0.3
    )
    for side in (-1, 1):
        collar = [
            (side * (neck + 3), 181),
            (side * 4, 192),
            (side * 13, 202),
            (side * (neck + 6), 190),
        ]
        canvas.fill(np.array(collar, float), darker(shirt, 0.05), -0.3)
        canvas.stroke(np.array(collar[1:3], float), [1.2, 1.2], darker(shirt, 0.3), -0.3)
