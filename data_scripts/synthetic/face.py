"""A face from its labels: the order in which the parts are drawn."""

import numpy as np

from data_scripts.synthetic.beard import draw_beard
from data_scripts.synthetic.body import draw_body
from data_scripts.synthetic.canvas import Canvas, Pose
from data_scripts.synthetic.eyes import draw_brows, draw_eyes
from data_scripts.synthetic.finish import choose_camera, develop
from data_scripts.synthetic.hair import draw_hair_on_head
from data_scripts.synthetic.haircut import choose_haircut
from data_scripts.synthetic.head import draw_cheeks, draw_ears, draw_head
from data_scripts.synthetic.long_hair import draw_hair_behind, draw_hair_beside
from data_scripts.synthetic.mouth import draw_mouth
from data_scripts.synthetic.nose import draw_nose
from data_scripts.synthetic.person import Part, Person, make_person
from data_scripts.synthetic.scene import background
from data_scripts.synthetic.streams import Labels, Picture
from data_scripts.synthetic.wear import draw_earrings, draw_glasses, draw_hat


def draw_face(seed: int, index: int, labels: Labels) -> Picture:
    """Return the picture of a face with the given 0/1 labels (40,): uint8 (218, 178, 3).

    It depends on the three arguments only.
    """
    person = make_person(seed, index, labels)
    scene = person.random(Part.SCENE)
    pose, light = choose_pose(scene), choose_light(scene, person)
    canvas = Canvas(pose, background(scene, calm=person.has("Attractive")))
    paint(canvas, person, light)
    finish = person.random(Part.FINISH)
    camera = choose_camera(finish, blurry=person.has("Blurry"), light=light)
    return develop(canvas.finished(), camera, finish)


def paint(canvas: Canvas, person: Person, light: float) -> None:
    """Draw the person from back to front."""
    cut = choose_haircut(person)
    pose = canvas.pose
    draw_hair_behind(canvas, person, cut)
    canvas.pose = Pose(0.25 * pose.angle, pose.scale, pose.shift, 0.5 * pose.yaw)
    draw_body(canvas, person)
    canvas.pose = pose
    draw_ears(canvas, person)
    face = draw_head(canvas, person, light)
    draw_cheeks(canvas, person, face)
    draw_beard(canvas, person, face)
    draw_nose(canvas, person, face, light)
    draw_mouth(canvas, person, face)
    draw_eyes(canvas, person, face)
    draw_brows(canvas, person)
    draw_hair_on_head(canvas, person, cut)
    draw_hair_beside(canvas, person, cut)
    if person.has("Eyeglasses"):
        draw_glasses(canvas, person)
    if person.has("Wearing_Earrings"):
        draw_earrings(canvas, person)
    if person.has("Wearing_Hat"):
        draw_hat(canvas, person)


def choose_pose(generator: np.random.Generator) -> Pose:
    """Return how a head is turned, how large it is and where, near CelebA's alignment."""
    angle, scale, x, y, yaw = generator.normal(0, (0.06, 0.03, 2.0, 2.0, 2.0))
    return Pose(float(angle), 1.0 + float(scale), (float(x), float(y)), float(np.clip(yaw, -4, 4)))


def choose_light(generator: np.random.Generator, person: Person) -> float:
    """Return where the light comes from: -1 (left) to 1 (right); 0 is a studio's even light."""
    side = float(generator.choice([-1.0, 1.0]))
    strength = float(generator.uniform(0.45, 0.9))
    return 0.0 if person.has("Attractive") else side * strength
