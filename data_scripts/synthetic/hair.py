"""Hair on the head: cap, hairline, strands and fringe."""

import numpy as np

from data_scripts.synthetic.canvas import Canvas
from data_scripts.synthetic.colours import darker, lighter, mix
from data_scripts.synthetic.curves import closed, ellipse, moved, opened
from data_scripts.synthetic.haircut import Haircut
from data_scripts.synthetic.person import Part, Person
from data_scripts.synthetic.streams import Points

FRONT = 0.15


def draw_hair_on_head(canvas: Canvas, person: Person, cut: Haircut) -> None:
    """Draw what grows on the head, from the crown to the hairline or the brows."""
    if person.has("Bald"):
        _bald(canvas, person)
    if not cut.shown or person.has("Wearing_Hat"):
        return
    line = _hairline(person, cut)
    shadow = np.concatenate([line, moved(line, 0, 3.5)[::-1]])
    canvas.soft(shadow, person.shade, 0.5, 2.2, FRONT)
    outline = np.concatenate([_silhouette(person, cut), line])
    canvas.fill(outline, person.hair, FRONT)
    _volume(canvas, person, cut, outline)
    _strands(canvas, person, cut, line)
    if person.has("Bangs"):
        _bangs(canvas, person, cut)


def _hairline(person: Person, cut: Haircut) -> Points:
    """Return the edge between hair and forehead from the left temple to the right one."""
    temple, h = person.shape.temple, cut.hairline
    end = 114.0 if cut.length is None else 122.0
    if person.has("Receding_Hairline"):
        right = [
            (0.0, h + 8), (8, h + 6), (17, h - 2), (27, h - 4),
            (0.86 * temple, h + 14), (0.97 * temple, 92), (temple + 0.5, end),
        ]  # fmt: skip
    else:
        right = [
            (0.0, h - 1), (12, h), (26, h + 4.5),
            (0.84 * temple, h + 16), (0.95 * temple, 101), (temple, end),
        ]  # fmt: skip
    line = opened(np.concatenate([(np.array(right[1:]) * (-1, 1))[::-1], right]), 4)
    if not person.has("Receding_Hairline"):
        depth = 7.0 if cut.length is not None else 3.0
        line[:, 1] -= depth * np.exp(-(((line[:, 0] - cut.part) / 8.0) ** 2))
    return line


def _outer(person: Person, cut: Haircut) -> Points:
    """Return the edge of the hair against the background, right side, from the top downwards."""
    top = person.shape.top - cut.volume
    wide = person.shape.temple + (2.5 if cut.length is None else 0.62 * cut.volume)
    low = 112.0 if cut.length is None else 124.0
    return np.array(
        [
            (0, top),
            (0.6 * wide, top + 5),
            (0.94 * wide, top + 25),
            (wide + 1, 92),
            (wide - 0.5, low),
        ]
    )


def _silhouette(person: Person, cut: Haircut) -> Points:
    """Return the outer edge from right to left over the crown, with waves or points."""
    right = _outer(person, cut)
    samples = 14 if cut.texture == "wavy" else 5
    outer = opened(np.concatenate([right[::-1], right[1:] * (-1, 1)]), samples)
    centre = np.array([0.0, 100.0])
    arm = outer - centre
    if cut.texture == "wavy":
        angle = np.arctan2(arm[:, 1], arm[:, 0])
        outer = centre + arm * (1 + 0.05 * np.sin(angle * 20 + cut.part))[:, None]
    elif cut.length is None and person.has("Male"):
        ruffle = 1.035 if cut.texture == "straight" else 1.012
        lift = np.where((np.arange(len(outer)) % 2 == 0) & (outer[:, 1] < 74), ruffle, 1.0)
        quiff = 0.05 * np.exp(-(((outer[:, 0] + cut.part) / 22.0) ** 2))
        outer = centre + arm * (lift + quiff)[:, None]
    return outer


def _volume(canvas: Canvas, person: Person, cut: Haircut, outline: Points) -> None:
    """Make the cap round: dark at the sides, light on top; straight hair shines."""
    hair = canvas.mask(outline, FRONT)
    top = person.shape.top - cut.volume
    wide = person.shape.temple + 4
    for side in (-1, 1):
        edge = closed(np.array([(wide + 2, 70), (wide + 4, 122), (0.82 * wide, 100)]) * (side, 1))
        canvas.soft(edge, darker(person.hair, 0.45), 0.6, 5, FRONT, hair)
    band = opened([(-0.8 * wide, top + 32), (-0.4 * wide, top + 14), (0, top + 9)])
    band = np.concatenate([band, (band[:-1] * (-1, 1))[::-1]])
    strong = cut.texture == "straight"
    sheen = np.concatenate([band, moved(band, 0, 6.0)[::-1]])
    canvas.soft(sheen, lighter(person.hair, 0.5), 0.75 if strong else 0.22, 1.6, FRONT, hair)


def _strands(canvas: Canvas, person: Person, cut: Haircut, line: Points) -> None:
    """Draw strands between silhouette and hairline; tied-up hair runs to the crown instead."""
    generator = person.random(Part.HAIR)
    outer = _outer(person, cut)
    outer[0] = (cut.part, outer[0, 1] + 1)
    half = len(line) // 2
    for side in (-1, 1):
        inner = line[half:] if side > 0 else line[: half + 1][::-1]
        inner = inner[np.linspace(0, len(inner) - 2, 5).astype(int)].copy()
        inner[0] = (cut.part, cut.hairline - 5)
        edge = outer * (side, 1)
        edge[0] = outer[0]
        for number in range(7):
            share = (number + generator.uniform(0.3, 0.9)) / 7
            path = edge + (inner - edge) * share
            if cut.bun:
                t = 0.12 + 0.86 * share
                foot = inner[1:][min(int(t * 4), 3)]
                crown = np.array([0.0, outer[0, 1]])
                path = np.array([foot, moved((foot + crown) / 2, side * 3, -3), crown])
            strand = opened(path, 5)
            if cut.texture == "wavy":
                swing = 1.7 * np.sin(np.arange(len(strand)) * 1.15 + 2 * number)
                strand = strand + np.stack([0.6 * swing, swing], axis=1)
            dark = generator.random() < 0.6
            tone = darker(person.hair, 0.26) if dark else lighter(person.hair, 0.14)
            canvas.stroke(strand, [0.3, 1.5, 1.2, 0.4], tone, FRONT)


def _bangs(canvas: Canvas, person: Person, cut: Haircut) -> None:
    """Draw a fringe down to the brows, its ends in points; wavy hair sways."""
    generator = person.random(Part.HAIR)
    temple = person.shape.temple
    x = np.linspace(-0.92 * temple, 0.92 * temple, 21)
    y = 96.5 - 4.0 * np.abs(x / temple) ** 3 + generator.normal(0, 0.8, 21)
    y[1::2] -= 3.4
    edge = np.stack([x, y], axis=1)
    top = opened(
        [
            (0.98 * temple, 86),
            (0.62 * temple, 66),
            (0, 60),
            (-0.62 * temple, 66),
            (-0.98 * temple, 86),
        ]
    )
    canvas.soft(np.concatenate([moved(edge, 0, 3.2), top]), person.shade, 0.5, 1.6, FRONT)
    canvas.fill(np.concatenate([edge, top]), person.hair, FRONT)
    for number in range(0, 21, 1):
        root = np.array([x[number] * 0.62 + 0.2 * cut.part, 60.0 + 0.004 * x[number] ** 2])
        bend = np.array([x[number] * 0.95, 80.0])
        sway = 2.2 * (-1) ** number if cut.texture == "wavy" else 0.0
        strand = opened([root, moved(bend, sway, 0), moved(edge[number], 0, -1)])
        tone = darker(person.hair, 0.28) if number % 3 else lighter(person.hair, 0.16)
        canvas.stroke(strand, [0.3, 1.3, 0.5], tone, FRONT)


def _bald(canvas: Canvas, person: Person) -> None:
    """Draw a shining crown; with a receding hairline also a rim of hair above the ears."""
    canvas.soft(ellipse((-8, person.shape.top + 13), (17, 7)), (255, 250, 244), 0.5, 3.5, 0.3)
    if not person.has("Receding_Hairline"):
        return
    temple = person.shape.temple
    rim = np.array(
        [
            (temple - 1, 82),
            (temple + 4.5, 88),
            (temple + 5, 104),
            (temple + 1, 114),
            (temple - 3.5, 104),
        ]
    )
    for side in (-1, 1):
        grey = mix(person.brow, (150, 150, 150), 0.35)
        canvas.fill(closed(rim * (side, 1)), grey, FRONT)
