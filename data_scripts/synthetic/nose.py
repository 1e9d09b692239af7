"""Nose: bridge, tip, wings and nostrils; round, big or pointed."""

import numpy as np

from data_scripts.synthetic.canvas import Canvas, Mask
from data_scripts.synthetic.colours import mix
from data_scripts.synthetic.curves import closed, ellipse, opened
from data_scripts.synthetic.person import Person


def draw_nose(canvas: Canvas, person: Person, face: Mask | None, light: float) -> None:
    """Draw the nose, with its shade on the side away from the light."""
    big, pointed = person.has("Big_Nose"), person.has("Pointy_Nose")
    wing = 7.4 + (5.0 if big else 0.0) - (2.8 if pointed else 0.0)
    tip = 134.0 + (2.5 if big else 0.0) + (5.0 if pointed else 0.0)
    dark = -1 if light > 0 else 1
    line = mix(person.skin, person.line, 0.72)
    bridge = closed(
        [
            (dark * 3, 103),
            (dark * 6.5, 112),
            (dark * (wing + 0.5), tip - 4),
            (dark * 2, tip + 1),
            (dark * 2, 118),
        ]
    )
    canvas.soft(bridge, person.shade, 0.5 if pointed else 0.16, 1.8, 1.2, face)
    ridge = closed([(-1.6, 104), (1.6, 104), (2.2, tip - 8), (-2.2, tip - 8)])
    canvas.soft(ridge, person.glow, 0.42 if pointed else 0.2, 1.6, 1.4, face)
    if pointed:
        _point(canvas, person, face, tip, dark)
    else:
        ball = ellipse((0, tip - 3), (wing * 0.72, 5.2 + (1.6 if big else 0.0)))
        canvas.soft(ball, person.glow, 0.7, 2.2, 1.6, face)
        round_tip = opened([(-0.6 * wing, tip - 1), (0, tip + 3.0), (0.6 * wing, tip - 1)])
        canvas.stroke(round_tip, [0.4, 1.5, 0.4], mix(person.skin, line, 0.6), 1.6)
    under = closed(
        [
            (-wing, tip + 1),
            (0, tip + 2),
            (wing, tip + 1),
            (wing * 0.6, tip + 5),
            (-wing * 0.6, tip + 5),
        ]
    )
    canvas.soft(under, person.shade, 0.55, 1.5, 1.3, face)
    for side in (-1, 1):
        curve = opened(
            np.array(
                [
                    (wing - 1.2, tip - 6.5),
                    (wing + 0.8, tip - 2.5),
                    (wing - 0.4, tip + 1.4),
                    (wing - 3, tip + 1),
                ]
            )
            * (side, 1)
        )
        canvas.stroke(curve, [0.5, 1.9 if big else 1.4, 0.6], line, 1.2)
        nostril = opened(
            np.array([(wing * 0.62, tip + 1.2), (wing * 0.36, tip + 0.2), (1.6, tip + 2.0)])
            * (side, 1)
        )
        canvas.stroke(
            nostril, [0.8, 3.0 if big else 2.0, 0.5], mix(person.line, (40, 16, 16), 0.4), 1.3
        )


def _point(canvas: Canvas, person: Person, face: Mask | None, tip: float, dark: int) -> None:
    """Draw a long ridge like a roof, dark on one side, that ends in a sharp tip."""
    line = mix(person.skin, person.line, 0.85)
    end = tip + 4.0
    slope = np.array([(dark * 2.0, 101), (0, end), (dark * 9.5, tip - 2)])
    canvas.soft(slope, person.shade, 0.95, 0.8, 1.5, face)
    lit = np.array([(dark * 1.6, 102), (0, end - 1), (-dark * 5.5, tip - 2)])
    canvas.soft(lit, mix(person.glow, (255, 250, 244), 0.25), 0.7, 0.8, 1.5, face)
    edge = np.array([(dark * 2.6, 103), (dark * 1.4, 122), (0, end)])
    canvas.stroke(edge, [0.6, 1.6, 2.2], line, 1.6)
    sides = np.array([(-6.5, tip - 2.5), (0, end), (6.5, tip - 2.5)])
    canvas.stroke(sides, [0.6, 2.8, 0.6], line, 1.6)
