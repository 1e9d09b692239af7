"""Hard not-faces made of a face's own parts: scrambled, incomplete, disarranged, from behind."""

from dataclasses import replace

import numpy as np

from data_scripts.synthetic.body import draw_body
from data_scripts.synthetic.canvas import WIDTH, Canvas, Pose
from data_scripts.synthetic.colours import darker, lighter
from data_scripts.synthetic.curves import opened
from data_scripts.synthetic.eyes import draw_brows, draw_eyes
from data_scripts.synthetic.face import choose_light, choose_pose, paint
from data_scripts.synthetic.hair import draw_hair_on_head
from data_scripts.synthetic.haircut import choose_haircut
from data_scripts.synthetic.head import draw_ears, draw_head
from data_scripts.synthetic.labels import draw_labels
from data_scripts.synthetic.long_hair import draw_hair_behind, draw_hair_beside
from data_scripts.synthetic.mouth import draw_mouth
from data_scripts.synthetic.nose import draw_nose
from data_scripts.synthetic.person import Person, make_person
from data_scripts.synthetic.scene import background
from data_scripts.synthetic.streams import Picture

APART = 2**31  # persons of not-faces never appear among the faces of the same seed


def some_person(seed: int, index: int) -> Person:
    """Return a person that no face of the sample shows, never blurred and never with a hat."""
    labels = draw_labels(seed, 1, APART + index)[0]
    person = make_person(seed, APART + index, labels)
    return replace(person, worn=person.worn - {"Blurry", "Wearing_Hat"})


def scrambled_face(seed: int, index: int, generator: np.random.Generator) -> Picture:
    """Return a face cut into tiles that lie in another order, none where it was."""
    person = some_person(seed, index)
    canvas = Canvas(choose_pose(generator), background(generator, calm=False))
    paint(canvas, person, choose_light(generator, person))
    picture = canvas.finished()
    rows, columns = ((3, 3), (4, 3), (4, 4), (5, 4))[int(generator.integers(4))]
    high, wide = 168 // rows, 120 // columns
    top, left = 30, (WIDTH - wide * columns) // 2
    order = generator.permutation(rows * columns)
    source = np.roll(order, int(generator.integers(1, rows * columns - 1)))
    scrambled = picture.copy()
    for place, tile in zip(order.tolist(), source.tolist(), strict=True):
        y, x = top + high * (place // columns), left + wide * (place % columns)
        v, u = top + high * (tile // columns), left + wide * (tile % columns)
        scrambled[y : y + high, x : x + wide] = picture[v : v + high, u : u + wide]
    return scrambled


def _head_of(seed: int, index: int, generator: np.random.Generator) -> tuple[Canvas, Person]:
    """Return a canvas with a person's body and bare head, and the person."""
    person = some_person(seed, index)
    calm = bool(generator.random() < 0.5)
    canvas = Canvas(choose_pose(generator), background(generator, calm=calm))
    draw_hair_behind(canvas, person, choose_haircut(person))
    draw_body(canvas, person)
    draw_ears(canvas, person)
    draw_head(canvas, person, 0.5 * float(generator.choice([-1, 1])))
    return canvas, person


def _hair(canvas: Canvas, person: Person) -> None:
    cut = choose_haircut(person)
    draw_hair_on_head(canvas, person, cut)
    draw_hair_beside(canvas, person, cut)


def blank_head(seed: int, index: int, generator: np.random.Generator) -> Picture:
    """Return a head without eyes and without nose or mouth, like a shop window's dummy."""
    canvas, person = _head_of(seed, index, generator)
    left = int(generator.integers(3))
    if left == 1:
        draw_nose(canvas, person, None, 0.5)
    elif left == 2:
        draw_brows(canvas, person)
    _hair(canvas, person)
    return canvas.finished()


def disarranged_face(seed: int, index: int, generator: np.random.Generator) -> Picture:
    """Return a head with eyes, nose and mouth at one another's places."""
    canvas, person = _head_of(seed, index, generator)
    pose = canvas.pose
    person = replace(person, worn=person.worn - {"Bangs"})

    def moved_by(dx: float, dy: float, turn: float = 0.0) -> Pose:
        return replace(
            pose, shift=(pose.shift[0] + dx, pose.shift[1] + dy), angle=pose.angle + turn
        )

    order = int(generator.integers(3))
    mouth, eyes, nose = (
        ((0, -58, 0), (0, 42, 0), (22, -8, 1.6)),
        ((-18, -46, 0.4), (2, 36, 0.3), (-4, 22, 3.1)),
        ((16, -50, 0.5), (0, 34, -0.3), (-24, -14, 0.9)),
    )[order]
    canvas.pose = moved_by(*mouth)
    draw_mouth(canvas, person, None)
    canvas.pose = moved_by(*nose)
    draw_nose(canvas, person, None, 0.5)
    canvas.pose = moved_by(*eyes)
    draw_eyes(canvas, person, None)
    canvas.pose = pose
    _hair(canvas, person)
    return canvas.finished()


def back_of_head(seed: int, index: int, generator: np.random.Generator) -> Picture:
    """Return a person from behind: hair where a face would be."""
    canvas, person = _head_of(seed, index, generator)
    outline = person.shape.outline()
    outline = (outline - (0, 110)) * (1.12, 1.08) + (0, 100)
    canvas.fill(outline, person.hair)
    for x in np.linspace(-0.95, 0.95, 26):
        reach = np.sqrt(1 - x * x)
        tone = darker(person.hair, 0.25) if generator.random() < 0.6 else lighter(person.hair, 0.15)
        strand = opened(
            [
                (0.3 * x * 40, 48),
                (0.95 * x * 46, 84),
                (x * 46, 112),
                (0.8 * x * 46, 112 + 56 * reach),
            ]
        )
        canvas.stroke(strand, [0.4, 1.8, 1.4, 0.5], tone)
    return canvas.finished()
