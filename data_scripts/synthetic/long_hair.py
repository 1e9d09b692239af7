"""Hair that hangs: behind the neck, beside the face, tied up, and under a hat."""

import numpy as np

from data_scripts.synthetic.canvas import Canvas
from data_scripts.synthetic.colours import Colour, darker, lighter
from data_scripts.synthetic.curves import closed, ellipse, opened
from data_scripts.synthetic.hair import FRONT
from data_scripts.synthetic.haircut import Haircut
from data_scripts.synthetic.person import Part, Person
from data_scripts.synthetic.streams import Points

BEHIND = -0.2


def draw_hair_behind(canvas: Canvas, person: Person, cut: Haircut) -> None:
    """Draw the hair that hangs behind neck and ears, or a bun."""
    if not cut.shown:
        return
    if cut.bun and not person.has("Wearing_Hat"):
        _bun(canvas, person, cut)
    if cut.length is not None:
        side = _side_line(person, cut)
        outline = np.concatenate([side, (side * (-1, 1))[::-1]])
        canvas.fill(outline, darker(person.hair, 0.34), BEHIND)


def _bun(canvas: Canvas, person: Person, cut: Haircut) -> None:
    top = person.shape.top - cut.volume
    canvas.fill(ellipse((0, top - 6), (18, 14.5), 28), darker(person.hair, 0.14), BEHIND)
    for dx in (-12, -7, -2, 3, 8, 13):
        arc = opened([(0.7 * dx, top - 19), (dx, top - 8), (0.5 * dx, top + 6)])
        canvas.stroke(arc, [0.4, 1.5, 0.4], darker(person.hair, 0.34), BEHIND)


def _side_line(person: Person, cut: Haircut) -> Points:
    """Return the outer edge of long hair on the right, top to bottom; wavy hair swings out."""
    top = person.shape.top - cut.volume + 2
    wide = person.shape.temple + cut.volume
    near = person.shape.temple + 0.62 * cut.volume
    length = cut.length or 120.0
    wavy = cut.texture == "wavy"
    y = np.linspace(90, length, 15)
    spread = wide - 1.5 - 0.38 * cut.volume * np.clip((118 - y) / 26, 0, 1)
    spread = spread + (y - 70) / 148 * (14 if wavy else 4)
    if wavy:
        spread = spread + 4.0 * np.sin((y - 70) / 7.2)
    crown = opened([(0, top + 5), (0.55 * near, top + 11), (0.86 * near, top + 30)])
    ends = [(spread[-1] * 0.55, length + (4 if wavy else 0)), (0, length - 6)]
    return np.concatenate([crown, opened(np.stack([spread, y], axis=1), 3), ends])


def draw_hair_beside(canvas: Canvas, person: Person, cut: Haircut) -> None:
    """Draw long hair in front of ears and shoulders, or what a hat leaves to be seen."""
    if not cut.shown:
        return
    if cut.length is not None:
        for side in (-1, 1):
            _lock(canvas, person, cut, side)
    elif person.has("Wearing_Hat"):
        _tufts(canvas, person)


def _lock(canvas: Canvas, person: Person, cut: Haircut, side: int) -> None:
    generator = person.random(Part.HAIR)
    wavy, temple = cut.texture == "wavy", person.shape.temple
    start = 88.0 if person.has("Wearing_Hat") else 97.0
    y = np.linspace(start, cut.length or 200.0, 15)
    fall = y - start
    tuck = 7.5 if person.has("Wearing_Earrings") else 1.5
    inner = temple - 3.0 + tuck * np.clip(fall / 34, 0, 1) - 0.16 * np.maximum(y - 160, 0)
    outer = temple + (0.62 + 0.38 * np.clip(fall / 26, 0, 1)) * cut.volume
    outer = outer + fall / 120 * (15 if wavy else 3.5)
    wave = 3.4 * np.sin((y - 70) / 7.4 + side) if wavy else np.zeros_like(y)

    def strand(share: float, stop: int = 15) -> Points:
        x = inner + (outer - inner) * share + wave * (0.5 + 0.5 * share)
        return opened(np.stack([side * x, y], axis=1)[:stop], 3)

    outline = np.concatenate([strand(0), strand(1)[::-1]])
    canvas.fill(outline, person.hair, FRONT)
    for number in range(8):
        share = (number + generator.uniform(0.2, 0.9)) / 8
        canvas.stroke(
            strand(share, 15 - int(generator.integers(4))),
            [0.4, 1.8, 1.5, 0.4],
            _strand_tone(person, generator),
            FRONT,
        )
    canvas.stroke(strand(0.02), [0.4, 1.6, 1.2], darker(person.hair, 0.36), FRONT)
    if not wavy:
        band = np.array([(inner[3], 118), (outer[3], 114), (outer[5], 132), (inner[5], 130)])
        lock = canvas.mask(outline, FRONT)
        canvas.soft(band * (side, 1), lighter(person.hair, 0.5), 0.45, 3, FRONT, lock)


def _strand_tone(person: Person, generator: np.random.Generator) -> Colour:
    dark = generator.random() < 0.62
    return darker(person.hair, 0.24) if dark else lighter(person.hair, 0.15)


def _tufts(canvas: Canvas, person: Person) -> None:
    temple = person.shape.temple
    tuft = np.array(
        [(temple - 7, 76), (temple + 4, 76), (temple + 4, 104), (temple, 117), (temple - 4, 100)]
    )
    for side in (-1, 1):
        canvas.fill(closed(tuft * (side, 1)), person.hair, FRONT)
        for dx in (-2, 1):
            x = temple + dx
            strand = opened(np.array([(x, 78), (x + 0.5, 96), (x - 1, 110)]) * (side, 1))
            canvas.stroke(strand, [0.5, 1.4, 0.5], darker(person.hair, 0.3), FRONT)
