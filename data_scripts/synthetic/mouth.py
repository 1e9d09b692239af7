"""Mouth: lips full or fine, closed or open, smiling or at rest, with or without lipstick."""

import numpy as np

from data_scripts.synthetic.canvas import Canvas, Mask
from data_scripts.synthetic.colours import Colour, darker, from_hue, lighter, mix
from data_scripts.synthetic.curves import ellipse, opened
from data_scripts.synthetic.person import Part, Person
from data_scripts.synthetic.streams import Points

HEIGHT_OF_MOUTH = 152.5


def draw_mouth(canvas: Canvas, person: Person, face: Mask | None) -> None:
    """Draw the lips, and teeth between them when the mouth is open."""
    generator = person.random(Part.MOUTH)
    colour = _lip_colour(person, generator)
    smiling, is_open = person.has("Smiling"), person.has("Mouth_Slightly_Open")
    half = (18.5 if smiling else 13.5) + generator.normal(0, 0.6)
    bend = 5.2 if smiling else 1.7
    gap = (7.0 if smiling else 5.4) if is_open else 0.0
    full = 2.1 if person.has("Big_Lips") else 0.85
    skew = 0.05 * person.skew
    x = np.array([-1.0, -0.6, -0.22, 0.0, 0.22, 0.6, 1.0])

    def edge(heights: list[float], lift: float) -> Points:
        y = HEIGHT_OF_MOUTH + np.array(heights) - bend * (x**2 - 0.35) + lift
        return opened(np.stack([half * x, y + half * x * skew], axis=1))

    upper = edge(
        [0, -2.6 * full, -4.2 * full, -3.4 * full, -4.2 * full, -2.6 * full, 0], -0.25 * gap
    )
    inner_top = edge([0, -0.5, -0.4, 0.2, -0.4, -0.5, 0], -0.25 * gap)
    inner_bottom = edge([0, 0.62 * gap, 0.92 * gap, gap, 0.92 * gap, 0.62 * gap, 0], -0.25 * gap)
    low = 4.9 * full
    lower = edge(
        [
            0,
            0.6 * gap + 0.6 * low,
            0.95 * gap + low,
            gap + 1.02 * low,
            0.95 * gap + low,
            0.6 * gap + 0.6 * low,
            0,
        ],
        -0.25 * gap,
    )
    if is_open:
        _inside(canvas, inner_top, inner_bottom, gap)
    canvas.fill(np.concatenate([upper, inner_top[::-1]]), darker(colour, 0.12), 1.0)
    canvas.fill(np.concatenate([inner_bottom, lower[::-1]]), colour, 1.0)
    shine = ellipse(
        (0, HEIGHT_OF_MOUTH + 0.75 * gap + 0.5 * low + 0.3 * bend), (0.36 * half, 0.22 * low)
    )
    canvas.soft(
        shine, lighter(colour, 0.6), 0.6 if person.has("Wearing_Lipstick") else 0.35, 1.0, 1.0
    )
    if not is_open:
        canvas.stroke(inner_top, [0.8, 1.5, 1.5, 0.8], darker(colour, 0.5), 1.0)
    _around(canvas, person, face, half, bend, low + gap)


def _lip_colour(person: Person, generator: np.random.Generator) -> Colour:
    hue, value = generator.uniform(0.90, 1.02), generator.uniform(0.55, 0.85)
    if person.has("Wearing_Lipstick"):
        return from_hue(float(hue), 0.78, float(value))
    return mix(mix(person.skin, person.shade, 0.4), (178, 76, 78), 0.42)


def _inside(canvas: Canvas, top: Points, bottom: Points, gap: float) -> None:
    canvas.fill(np.concatenate([top, bottom[::-1]]), (86, 26, 30), 1.0)
    teeth = top + (bottom - top) * 0.56
    canvas.fill(np.concatenate([top, teeth[::-1]]), (250, 247, 240), 1.0)
    tongue = top + (bottom - top) * 0.8
    middle = slice(8, len(top) - 8)
    canvas.fill(np.concatenate([tongue[middle], bottom[middle][::-1]]), (186, 84, 88), 1.0)


def _around(
    canvas: Canvas, person: Person, face: Mask | None, half: float, bend: float, low: float
) -> None:
    """Draw the corners, the hollow under the lower lip and the folds of a smile."""
    corner_y = HEIGHT_OF_MOUTH - 0.65 * bend
    line = mix(person.skin, person.line, 0.6)
    hollow = ellipse((0, HEIGHT_OF_MOUTH + low + 4.5 + 0.3 * bend), (8, 2))
    canvas.soft(hollow, person.shade, 0.45, 1.6, 0.9, face)
    for side in (-1, 1):
        if person.has("Smiling"):
            fold = opened(
                np.array(
                    [(half + 0.5, corner_y - 4), (half + 3.2, corner_y), (half + 2, corner_y + 4)]
                )
                * (side, 1)
            )
            canvas.stroke(fold, [0.4, 1.8, 0.4], line, 0.9)
            apple = ellipse((side * 27, 131), (9, 6))
            canvas.soft(apple, person.glow, 0.5, 3, 0.7, face)
        else:
            canvas.fill(ellipse((side * half, corner_y), (1.1, 0.9), 8), line, 1.0)
