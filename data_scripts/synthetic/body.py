"""Neck, shoulders and clothes, with necktie or necklace."""

import numpy as np

from data_scripts.synthetic.canvas import Canvas
from data_scripts.synthetic.colours import Colour, darker, from_hue, lighter, mix
from data_scripts.synthetic.curves import closed, ellipse, mirrored, moved, opened
from data_scripts.synthetic.person import Part, Person
from data_scripts.synthetic.streams import Points

DEPTH = -0.3  # behind the face: yaw moves it less


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
        _cloth(canvas, cloth, neck, depth=25.0)
        _necklace(canvas, person, neck)
    else:
        _cloth(canvas, cloth, neck, depth=(1.0, 8.0, 18.0)[style])


def _skin(canvas: Canvas, person: Person, neck: float) -> None:
    right = [(0, 130), (neck, 132), (neck, 180), (neck + 7, 191), (58, 204), (80, 224), (0, 224)]
    base = mix(person.skin, person.shade, 0.22)
    outline = closed(mirrored(right))
    canvas.fill(outline, base, DEPTH)
    chin = person.shape.chin
    shadow = closed(
        [(-neck - 4, 148), (neck + 4, 148), (neck, chin + 6), (0, chin + 16), (-neck, chin + 6)]
    )
    skin = canvas.mask(outline, DEPTH)
    canvas.soft(shadow, person.shade, 0.75, 3.0, -0.2, skin)
    for side in (-1, 1):
        bone = opened([(side * 4, 206), (side * 20, 203), (side * 44, 201)])
        canvas.stroke(bone, [0.5, 1.6, 0.5], mix(base, person.shade, 0.6), DEPTH)


def _neckline(neck: float, depth: float) -> Points:
    """Return the upper edge of a garment that hangs `depth` pixels below the neck."""
    wide = neck + 3 + 0.35 * depth
    right = [(0, 191 + depth), (0.72 * wide, 187 + 0.62 * depth), (wide, 184)]
    return opened([(-x, y) for x, y in reversed(right)] + right[1:])


def _shoulders(neck: float, depth: float) -> Points:
    outer = [(neck + 16, 190), (58, 197), (80, 205), (97, 226), (0, 226)]
    left = [(-x, y) for x, y in reversed(outer[:-1])]
    return np.concatenate([_neckline(neck, depth), opened(outer), opened(left)])


def _cloth(canvas: Canvas, cloth: Colour, neck: float, depth: float) -> None:
    canvas.fill(_shoulders(neck, depth), cloth, DEPTH)
    canvas.stroke(_neckline(neck, depth), [2.0, 3.4, 2.0], darker(cloth, 0.22), DEPTH)
    for side in (-1, 1):
        x = neck + 22
        fold = opened(np.array([(x, 196), (x + 4, 208), (x, 222)]) * (side, 1))
        canvas.stroke(fold, [0.5, 2.4, 1.0], darker(cloth, 0.14), DEPTH)


def _necklace(canvas: Canvas, person: Person, neck: float) -> None:
    generator = person.random(Part.JEWELLERY)
    metal: Colour = ((232, 190, 70), (226, 230, 238), (240, 236, 226))[int(generator.integers(3))]
    t = np.linspace(-1, 1, 15)
    line = np.stack([(neck + 4) * t, 188 + 16 * (1 - t**2)], axis=1)
    if generator.random() < 0.5:
        for x, y in line:
            canvas.fill(ellipse((x, y + 0.8), (2.9, 2.9), 10), darker(metal, 0.5), DEPTH)
            canvas.fill(ellipse((x, y), (2.4, 2.4), 10), metal, DEPTH)
            canvas.fill(ellipse((x - 0.7, y - 0.7), (0.9, 0.9), 6), (255, 255, 255), DEPTH)
        return
    canvas.stroke(moved(line, 0, 1.0), [3.2, 3.2], darker(metal, 0.55), DEPTH)
    canvas.stroke(line, [2.2, 2.2], metal, DEPTH)
    stone = from_hue(generator.random(), 0.75, 0.85)
    canvas.fill(ellipse((0, 208), (4.6, 5.4), 14), darker(metal, 0.45), DEPTH)
    canvas.fill(ellipse((0, 207.6), (3.4, 4.2), 12), stone, DEPTH)
    canvas.fill(ellipse((-1, 206), (1.1, 1.1), 6), lighter(stone, 0.8), DEPTH)


def _suit(canvas: Canvas, generator: np.random.Generator, neck: float) -> None:
    suit = from_hue(generator.choice([0.6, 0.65, 0.08, 0.0]), 0.3, generator.uniform(0.14, 0.36))
    shirt: Colour = ((246, 246, 250), (222, 232, 248), (250, 240, 232))[int(generator.integers(3))]
    tie = from_hue(generator.random(), 0.75, generator.uniform(0.35, 0.8))
    canvas.fill(_shoulders(neck, 1.0), suit, DEPTH)
    canvas.fill(
        np.array([(-neck - 4, 184), (neck + 4, 184), (15, 226), (-15, 226)], float), shirt, DEPTH
    )
    for side in (-1, 1):
        lapel = [
            (side * (neck + 3), 186),
            (side * (neck + 12), 196),
            (side * 16, 226),
            (side * 9, 226),
        ]
        canvas.fill(np.array(lapel, float), lighter(suit, 0.14), DEPTH)
    blade = np.array([(-4, 200), (4, 200), (9.5, 226), (-9.5, 226)], float)
    canvas.fill(blade, tie, DEPTH)
    if generator.random() < 0.6:
        stripe = lighter(tie, 0.5)
        for y in (204, 211, 218):
            canvas.fill(
                np.array([(-5, y + 4), (6, y), (7, y + 2.4), (-6, y + 6.4)], float), stripe, DEPTH
            )
    canvas.fill(
        np.array([(-6, 191), (6, 191), (4, 201), (-4, 201)], float), darker(tie, 0.18), DEPTH
    )
    for side in (-1, 1):
        collar = [
            (side * (neck + 3), 181),
            (side * 4, 192),
            (side * 13, 202),
            (side * (neck + 6), 190),
        ]
        canvas.fill(np.array(collar, float), darker(shirt, 0.05), DEPTH)
        canvas.stroke(np.array(collar[1:3], float), [1.2, 1.2], darker(shirt, 0.3), DEPTH)
