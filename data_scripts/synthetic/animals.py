"""Hard not-faces: simple, friendly faces of animals."""

import numpy as np

from data_scripts.synthetic.canvas import Canvas, Pose
from data_scripts.synthetic.colours import Colour, darker, lighter, pick
from data_scripts.synthetic.curves import closed, ellipse, opened
from data_scripts.synthetic.scene import background
from data_scripts.synthetic.streams import Picture

FUR: tuple[Colour, ...] = (
    (196, 138, 80), (120, 84, 56), (70, 64, 66), (222, 208, 186), (168, 160, 156), (232, 176, 104),
)  # fmt: skip


def animal_face(generator: np.random.Generator) -> Picture:
    """Return the face of a cat, a dog, a bear, a rabbit or an owl."""
    angle, scale, x, y = generator.normal(0, (0.08, 0.06, 5, 5))
    pose = Pose(float(angle), 1.0 + float(scale), (float(x), float(y)))
    canvas = Canvas(pose, background(generator, calm=bool(generator.random() < 0.5)))
    fur = pick(generator, FUR)
    kind = int(generator.integers(5))
    chest = closed([(-46, 170), (46, 170), (64, 226), (-64, 226)])
    canvas.fill(chest, darker(fur, 0.14))
    (_cat_ears, _hanging_ears, _round_ears, _long_ears, _tufts)[kind](canvas, fur)
    outline = closed(
        [(0, 58), (40, 72), (54, 112), (40, 154), (0, 168), (-40, 154), (-54, 112), (-40, 72)]
    )
    canvas.fill(outline, fur)
    mask = canvas.mask(outline)
    canvas.lay(mask.uncovered(-7, -7, 8, 0.5), darker(fur, 0.5), mask)
    if kind == 4:
        _owl(canvas, fur)
    else:
        _muzzle(canvas, fur, whiskers=kind in (0, 3))
    return canvas.finished()


def _cat_ears(canvas: Canvas, fur: Colour) -> None:
    for side in (-1, 1):
        ear = np.array([(12, 66), (40, 26), (52, 92)]) * (side, 1)
        canvas.fill(ear, darker(fur, 0.1))
        canvas.fill((ear - (side * 36, 64)) * 0.58 + (side * 36, 64), (226, 160, 150))


def _hanging_ears(canvas: Canvas, fur: Colour) -> None:
    for side in (-1, 1):
        ear = closed(np.array([(32, 68), (54, 66), (66, 100), (62, 140), (50, 136)]) * (side, 1))
        canvas.fill(ear, darker(fur, 0.35))


def _round_ears(canvas: Canvas, fur: Colour) -> None:
    for side in (-1, 1):
        canvas.fill(ellipse((side * 39, 68), (19, 19), 26), darker(fur, 0.1))
        canvas.fill(ellipse((side * 39, 68), (11, 11), 22), lighter(fur, 0.35))


def _long_ears(canvas: Canvas, fur: Colour) -> None:
    for side in (-1, 1):
        ear = closed(np.array([(10, 72), (14, 22), (26, 6), (34, 26), (32, 74)]) * (side, 1))
        canvas.fill(ear, darker(fur, 0.08))
        canvas.fill((ear - (side * 23, 46)) * 0.6 + (side * 23, 46), (232, 172, 164))


def _tufts(canvas: Canvas, fur: Colour) -> None:
    for side in (-1, 1):
        canvas.fill(np.array([(22, 66), (50, 42), (50, 86)]) * (side, 1), darker(fur, 0.2))


def _muzzle(canvas: Canvas, fur: Colour, *, whiskers: bool) -> None:
    for side in (-1, 1):
        canvas.fill(ellipse((side * 22, 104), (7.5, 8.5), 22), (34, 28, 26))
        canvas.fill(ellipse((side * 22 - 2, 100.5), (2.4, 2.4), 10), (255, 255, 255))
        canvas.fill(ellipse((side * 10, 141), (15, 12), 24), lighter(fur, 0.45))
    canvas.fill(closed([(-10, 122), (10, 122), (0, 134)]), (54, 38, 38))
    canvas.stroke(np.array([(0, 132), (0, 141)], float), [1.8, 1.8], (54, 38, 38))
    for side in (-1, 1):
        curl = opened(np.array([(0, 141), (6, 147), (13, 143)]) * (side, 1))
        canvas.stroke(curl, [1.8, 1.8, 0.8], (54, 38, 38))
        if whiskers:
            for dy in (-5, 0, 5):
                hair = np.array([(18, 139 + dy * 0.5), (56, 136 + 2 * dy)]) * (side, 1)
                canvas.stroke(hair, [1.1, 0.4], darker(fur, 0.6))


def _owl(canvas: Canvas, fur: Colour) -> None:
    for side in (-1, 1):
        canvas.fill(ellipse((side * 21, 104), (20, 20), 36), lighter(fur, 0.5))
        canvas.fill(ellipse((side * 21, 104), (12, 12), 28), (238, 186, 60))
        canvas.fill(ellipse((side * 21, 104), (7, 7), 20), (26, 22, 24))
        canvas.fill(ellipse((side * 21 - 2, 101), (2.2, 2.2), 10), (255, 255, 255))
    canvas.fill(np.array([(-7, 116), (7, 116), (0, 134)], float), (224, 152, 56))
    for row in range(2):
        for x in range(-24, 25, 12):
            feather = opened(
                [(x - 6, 142 + 10 * row), (x, 148 + 10 * row), (x + 6, 142 + 10 * row)]
            )
            canvas.stroke(feather, [1.0, 2.0, 1.0], darker(fur, 0.35))
