"""Hair: behind the head, on the head, and over the forehead."""

import numpy as np

from data_scripts.synthetic.canvas import Canvas
from data_scripts.synthetic.colours import darker, lighter, mix
from data_scripts.synthetic.curves import closed, ellipse, opened
from data_scripts.synthetic.haircut import Haircut
from data_scripts.synthetic.person import Part, Person
from data_scripts.synthetic.streams import Points

BEHIND = -0.6
FRONT = 0.15


def draw_hair_behind(canvas: Canvas, person: Person, cut: Haircut) -> None:
    """Draw the hair that hangs behind neck and ears, or a bun."""
    if not cut.shown:
        return
    if cut.bun and not person.has("Wearing_Hat"):
        canvas.fill(
            ellipse((0.4 * cut.part, person.shape.top - 14), (19, 16), 24),
            darker(person.hair, 0.15),
            BEHIND,
        )
        for dx in (-9, -3, 3, 9):
            arc = opened(
                [
                    (0.4 * cut.part + dx, person.shape.top - 28),
                    (0.4 * cut.part + 1.4 * dx, person.shape.top - 14),
                    (0.4 * cut.part + 0.6 * dx, person.shape.top),
                ]
            )
            canvas.stroke(arc, [0.5, 1.6, 0.5], darker(person.hair, 0.4), BEHIND)
    if cut.length is None:
        return
    side = _side_line(person, cut)
    outline = np.concatenate([side, (side * (-1, 1))[::-1]])
    canvas.fill(outline, darker(person.hair, 0.3), BEHIND)


def _side_line(person: Person, cut: Haircut) -> Points:
    """Return the outer edge of long hair on the right, top to bottom; wavy hair swings out."""
    top = person.shape.top - cut.volume
    wide = person.shape.temple + cut.volume
    length = cut.length or 120.0
    y = np.linspace(70, length, 16)
    spread = wide + 2 + (y - 70) / 148 * (14 if cut.texture == "wavy" else 5)
    if cut.texture == "wavy":
        spread = spread + 4.0 * np.sin((y - 70) / 7.2)
    crown = opened([(0, top), (0.62 * wide, top + 6), (0.95 * wide, top + 26)])
    ends = np.array(
        [(spread[-1] * 0.55, length + (4 if cut.texture == "wavy" else 0)), (0, length - 6)]
    )
    curve = opened(np.stack([spread, y], axis=1), 3)
    return np.concatenate([crown, curve, ends])


def draw_hair_front(canvas: Canvas, person: Person, cut: Haircut) -> None:
    """Draw the hair on the head, over the forehead and beside the face."""
    if person.has("Bald"):
        _bald(canvas, person)
    if not cut.shown:
        return
    if not person.has("Wearing_Hat"):
        _cap(canvas, person, cut)
    if cut.length is not None:
        _locks(canvas, person, cut)
    elif person.has("Wearing_Hat"):
        _under_hat(canvas, person, cut)


def _cap(canvas: Canvas, person: Person, cut: Haircut) -> None:
    outline = _cap_outline(person, cut)
    canvas.soft(_forehead_shadow(person, cut), person.shade, 0.5, 2.2, FRONT)
    canvas.fill(outline, person.hair, FRONT)
    _strands(canvas, person, cut)
    if person.has("Bangs"):
        _bangs(canvas, person, cut)


def _hairline(person: Person, cut: Haircut) -> Points:
    """Return the edge between hair and forehead from the left temple to the right one."""
    temple = person.shape.temple
    end = 116.0 if cut.length is None else 122.0
    h = cut.hairline
    if person.has("Receding_Hairline"):
        right = [
            (8, h + 6),
            (17, h - 2),
            (27, h - 4),
            (0.86 * temple, h + 14),
            (0.97 * temple, 92),
            (temple + 0.5, end),
        ]
        middle = [(0.0, h + 8)]
    elif cut.length is not None or person.has("Male"):
        right = [
            (12, h + 1),
            (26, h + 5),
            (0.85 * temple, h + 17),
            (0.95 * temple, 101),
            (temple, end),
        ]
        middle = [(0.0, h - 1)]
    else:
        right = [
            (12, h),
            (25, h + 4),
            (0.82 * temple, h + 14),
            (0.94 * temple, 100),
            (temple, end - 6),
        ]
        middle = [(0.0, h)]
    left = [(-x, y) for x, y in reversed(right)]
    line = opened(left + middle + right, 4)
    if cut.length is not None and not person.has("Receding_Hairline"):
        line[:, 1] -= 7.0 * np.exp(-(((line[:, 0] - cut.part) / 7.0) ** 2))
    return line


def _forehead_shadow(person: Person, cut: Haircut) -> Points:
    line = _hairline(person, cut)
    return np.concatenate([line, (line + (0, 3.5))[::-1]])


def _cap_outline(person: Person, cut: Haircut) -> Points:
    top = person.shape.top - cut.volume
    wide = person.shape.temple + (
        3.0 if cut.length is None and person.has("Male") else 0.62 * cut.volume
    )
    low = 114.0 if cut.length is None else 124.0
    right = [(wide - 0.5, low), (wide + 1, 92), (0.94 * wide, top + 25), (0.62 * wide, top + 5)]
    outer = opened([*right, (0, top), *[(-x, y) for x, y in reversed(right)]], 5)
    if cut.texture == "wavy":
        centre = outer - (0, 100)
        angle = np.arctan2(centre[:, 1], centre[:, 0])
        bump = 1 + 0.045 * np.sin(angle * 22 + cut.part)
        outer = centre * bump[:, None] + (0, 100)
    elif cut.texture == "straight" and cut.length is None:
        spikes = np.where(np.arange(len(outer)) % 2 == 0, 1.05, 0.98)
        outer = (outer - (0, 100)) * np.where(outer[:, 1] < 75, spikes, 1.0)[:, None] + (0, 100)
    return np.concatenate([outer, _hairline(person, cut)])


def _strands(canvas: Canvas, person: Person, cut: Haircut) -> None:
    """Draw light and dark strands from the parting, and a sheen."""
    generator = person.random(Part.HAIR)
    wide = person.shape.temple + 0.5 * cut.volume
    top = person.shape.top - cut.volume
    part = np.array([cut.part, cut.hairline - 5 if cut.length is not None else top + 6])
    count = 9 if cut.texture != "plain" else 5
    for number in range(2 * count):
        side = -1 if number % 2 else 1
        share = (number // 2 + 1) / (count + 1)
        end = np.array(
            [
                side * wide * (0.35 + 0.6 * share),
                cut.hairline + 2 - 14 * (1 - share) + 24 * share**2,
            ]
        )
        control = np.array([(part[0] + end[0]) / 2 + side * 3, top + 4 + 12 * share])
        line = opened([part + (side * 2, -2), control, end], 5)
        if cut.texture == "wavy":
            line = line + np.stack(
                [np.zeros(len(line)), 1.8 * np.sin(np.arange(len(line)) * 1.5 + number)], axis=1
            )
        dark = generator.random() < 0.6
        tone = darker(person.hair, 0.3) if dark else lighter(person.hair, 0.22)
        canvas.stroke(line, [0.4, 1.5, 0.4], tone, FRONT)
    if cut.texture == "straight":
        band = opened(
            [
                (-0.8 * wide, top + 34),
                (-0.4 * wide, top + 15),
                (0, top + 10),
                (0.4 * wide, top + 15),
                (0.8 * wide, top + 34),
            ]
        )
        outline = np.concatenate([band, (band + (0, 5.5))[::-1]])
        canvas.soft(outline, lighter(person.hair, 0.5), 0.6, 1.4, FRONT)


def _bangs(canvas: Canvas, person: Person, cut: Haircut) -> None:
    """Draw a fringe down to the brows, its ends in points or in curls."""
    generator = person.random(Part.HAIR)
    temple = person.shape.temple
    x = np.linspace(-0.9 * temple, 0.9 * temple, 19)
    y = 96.0 - 5.0 * np.abs(x / temple) ** 3 + generator.normal(0, 0.7, 19)
    y[1::2] -= 3.6
    edge = np.stack([x, y], axis=1)
    top = opened(
        [
            (0.97 * temple, 84),
            (0.6 * temple, 66),
            (0, 60),
            (-0.6 * temple, 66),
            (-0.97 * temple, 84),
        ]
    )
    canvas.soft(np.concatenate([edge + (0, 3.2), top]), person.shade, 0.5, 1.6, FRONT)
    canvas.fill(np.concatenate([edge, top]), person.hair, FRONT)
    for number in range(0, 19, 2):
        root = np.array([x[number] * 0.62, 62.0])
        bend = np.array([x[number] * 0.95, 80.0])
        sway = 2.0 * (-1) ** (number // 2) if cut.texture == "wavy" else 0.0
        line = opened([root, bend + (sway, 0), edge[number] - (0, 1)])
        tone = darker(person.hair, 0.32) if number % 4 else lighter(person.hair, 0.2)
        canvas.stroke(line, [0.4, 1.4, 0.5], tone, FRONT)


def _locks(canvas: Canvas, person: Person, cut: Haircut) -> None:
    """Draw long hair beside the face, in front of the ears and shoulders."""
    generator = person.random(Part.HAIR)
    length = cut.length or 200.0
    wide = person.shape.temple + cut.volume
    tucked = person.has("Wearing_Earrings")
    start = 96.0 if not person.has("Wearing_Hat") else 88.0
    for side in (-1, 1):
        y = np.linspace(start, length, 15)
        inner = (
            person.shape.temple
            - 3.5
            + (7.5 if tucked else 1.0) * np.clip((y - start) / 34, 0, 1)
            + np.maximum(y - 165, 0) * -0.12
        )
        outer = wide - 2 + (y - start) / 120 * (15 if cut.texture == "wavy" else 4)
        wave = np.zeros_like(y)
        if cut.texture == "wavy":
            wave = 3.6 * np.sin((y - 70) / 7.4)
        lines = [
            opened(
                np.stack(
                    [side * (inner + (outer - inner) * share + wave * (0.4 + 0.6 * share)), y],
                    axis=1,
                ),
                3,
            )
            for share in (0, 1)
        ]
        canvas.fill(np.concatenate([lines[0], lines[1][::-1]]), person.hair, FRONT)
        for number in range(7):
            share = (number + 0.6) / 7
            x = inner + (outer - inner) * share + wave * (0.4 + 0.6 * share)
            tone = (
                darker(person.hair, 0.34)
                if generator.random() < 0.6
                else lighter(person.hair, 0.24)
            )
            stop = 15 - int(generator.integers(3))
            canvas.stroke(
                opened(np.stack([side * x, y], axis=1)[:stop], 3), [0.4, 1.6, 1.4, 0.5], tone, FRONT
            )
        if cut.texture == "straight":
            band = np.array(
                [(inner[3], 118), (outer[3], 114), (outer[5], 132), (inner[5], 130)]
            ) * (side, 1)
            canvas.soft(band, lighter(person.hair, 0.5), 0.4, 3, FRONT)


def _under_hat(canvas: Canvas, person: Person, cut: Haircut) -> None:
    temple = person.shape.temple
    for side in (-1, 1):
        tuft = [
            (temple - 7, 76),
            (temple + 4, 76),
            (temple + 4, 104),
            (temple + 1, 117),
            (temple - 3, 112),
            (temple - 4, 95),
        ]
        canvas.fill(closed(np.array(tuft) * (side, 1)), person.hair, FRONT)
        for dx in (-2, 1):
            canvas.stroke(
                opened(
                    [
                        (side * (temple + dx), 78),
                        (side * (temple + dx + 0.5), 96),
                        (side * (temple + dx - 1), 110),
                    ]
                ),
                [0.5, 1.4, 0.5],
                darker(person.hair, 0.3),
                FRONT,
            )


def _bald(canvas: Canvas, person: Person) -> None:
    """Draw a shining crown; with a receding hairline also a rim of hair above the ears."""
    canvas.soft(ellipse((-8, person.shape.top + 13), (17, 7)), (255, 250, 244), 0.55, 3.5, 0.3)
    if not person.has("Receding_Hairline"):
        return
    temple = person.shape.temple
    for side in (-1, 1):
        rim = [
            (temple - 1, 82),
            (temple + 4.5, 88),
            (temple + 5, 104),
            (temple + 1, 114),
            (temple - 3.5, 104),
        ]
        canvas.fill(
            closed(np.array(rim) * (side, 1)), mix(person.brow, (150, 150, 150), 0.35), FRONT
        )
