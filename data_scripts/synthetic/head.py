"""Head: ears, skin, light and shade of the face, cheeks, chin and signs of age."""

import numpy as np

from data_scripts.synthetic.canvas import Canvas, Mask
from data_scripts.synthetic.colours import mix
from data_scripts.synthetic.curves import closed, ellipse, mirrored, opened
from data_scripts.synthetic.person import Part, Person


def draw_ears(canvas: Canvas, person: Person) -> None:
    """Draw both ears; hair may cover them later."""
    x = person.shape.cheek
    for side in (-1, 1):
        ear = [(x - 3, 104), (x + 4, 102), (x + 7, 109), (x + 5, 122), (x + 1, 133), (x - 3, 132)]
        canvas.fill(closed(np.array(ear) * (side, 1)), mix(person.skin, person.shade, 0.25), -0.5)
        fold = opened(np.array([(x + 1, 107), (x + 4, 109), (x + 3, 119), (x, 126)]) * (side, 1))
        canvas.stroke(fold, [0.6, 1.8, 0.6], mix(person.skin, person.line, 0.5), -0.5)


def draw_head(canvas: Canvas, person: Person, light: float) -> Mask:
    """Draw the skin of the face with its shade; return the face's mask to clip shades with.

    light: -1 (from the left) to 1 (from the right); the farther from 0, the harder the shadow.
    """
    outline = person.shape.outline()
    canvas.fill(outline, person.skin)
    face = canvas.mask(outline)
    _form(canvas, person, face, light)
    warm = mix(person.skin, (224, 90, 70), 0.42)
    for side in (-1, 1):
        canvas.soft(ellipse((side * 26, 133), (12, 9)), warm, 0.28, 5, 0.6, face)
    canvas.soft(ellipse((0, 76), (20, 10)), person.glow, 0.4, 7, 0.6, face)
    return face


def _form(canvas: Canvas, person: Person, face: Mask, light: float) -> None:
    """Shade the side away from the light, and the rim all around a little."""
    canvas.lay(face.uncovered(0, -2, 6, 0.42), person.shade, face)
    if light:
        hardness = abs(light)
        move, blur = np.sign(light) * (8 + 22 * hardness), 5 + 6 * (1 - hardness)
        canvas.lay(face.uncovered(move, -2, blur, 0.3 + 0.5 * hardness), person.shade, face)


def draw_cheeks(canvas: Canvas, person: Person, face: Mask | None) -> None:
    """Draw what the labels say about cheeks, chin and age."""
    for side in (-1, 1):
        if person.has("High_Cheekbones"):
            hollow = closed(
                np.array([(40, 128), (36, 140), (25, 149), (22, 146), (31, 136)]) * (side, 1)
            )
            canvas.soft(hollow, person.shade, 0.62, 2.4, 0.5, face)
            bone = closed(
                np.array([(37, 120), (30, 127), (20, 130), (24, 124), (32, 118)]) * (side, 1)
            )
            canvas.soft(bone, person.glow, 0.85, 2.2, 0.6, face)
        if person.has("Rosy_Cheeks"):
            rose = mix(person.skin, (240, 66, 88), 0.5)
            canvas.soft(ellipse((side * 27, 134), (11, 9)), rose, 0.85, 3.0, 0.6, face)
    if person.has("Double_Chin"):
        _double_chin(canvas, person)
    if not person.has("Young"):
        _age(canvas, person)
    if not person.has("Attractive"):
        _texture(canvas, person)


def _double_chin(canvas: Canvas, person: Person) -> None:
    chin, jaw = person.shape.chin, person.shape.jaw
    right = [(0, chin - 12), (0.8 * jaw, chin - 20), (0.84 * jaw, chin - 8), (0.5 * jaw, chin + 7)]
    roll = closed(mirrored([*right, (0, chin + 12)]))
    canvas.fill(roll, mix(person.skin, person.shade, 0.18), -0.1)
    crease = opened(
        [
            (-0.62 * jaw, chin - 9),
            (-0.3 * jaw, chin - 1),
            (0, chin + 1),
            (0.3 * jaw, chin - 1),
            (0.62 * jaw, chin - 9),
        ]
    )
    canvas.stroke(crease, [0.8, 2.8, 3.2, 2.8, 0.8], mix(person.skin, person.line, 0.75))
    under = opened([(-0.5 * jaw, chin + 7), (0, chin + 12.5), (0.5 * jaw, chin + 7)])
    canvas.stroke(under, [0.6, 2.2, 0.6], mix(person.skin, person.line, 0.7), -0.1)


def _age(canvas: Canvas, person: Person) -> None:
    tone = mix(person.skin, person.line, 0.55)
    jaw, chin = person.shape.jaw, person.shape.chin
    for y, width in ((80, 19), (87, 22)):
        canvas.stroke(
            opened([(-width, y + 1), (-7, y - 1), (7, y), (width, y + 1)]),
            [0.4, 1.5, 1.5, 0.4],
            tone,
            0.6,
        )
    for side in (-1, 1):
        fold = opened(np.array([(10, 134), (17, 141), (21, 150), (21, 157)]) * (side, 1))
        canvas.stroke(fold, [0.6, 2.2, 1.8, 0.5], tone, 0.8)
        for lift in (-3.0, 0.0, 3.0):
            foot = np.array([(31, 112 + 0.5 * lift), (38, 111 + 2.2 * lift)]) * (side, 1)
            canvas.stroke(foot, [1.3, 0.4], tone, 0.4)
        pad = np.array([(0.66 * jaw, chin - 21), (0.6 * jaw, chin - 14), (0.46 * jaw, chin - 10)])
        canvas.stroke(opened(pad * (side, 1)), [0.5, 1.6, 0.4], tone, 0.4)


def _texture(canvas: Canvas, person: Person) -> None:
    """Draw freckles on every second face: skin as it comes, without a studio's retouching."""
    generator = person.random(Part.SKIN)
    if generator.random() < 0.5:
        return
    tone = mix(person.skin, person.line, 0.38)
    for side in (-1, 1):
        for dx, dy in generator.normal(0, (8, 4), (7, 2)):
            canvas.fill(ellipse((side * 22 + dx, 131 + dy), (0.75, 0.7), 6), tone, 0.6)
