"""Pictures without a human face: which kind, and how it is drawn."""

from collections.abc import Callable

import numpy as np

from data_scripts.synthetic import altered_faces, animals, objects, places, textures
from data_scripts.synthetic.finish import choose_camera, develop
from data_scripts.synthetic.streams import Picture, Purpose, stream

# Made of a face's own parts: needs (seed, index) to choose a person.
ALTERED: dict[str, Callable[[int, int, np.random.Generator], Picture]] = {
    "scrambled_face": altered_faces.scrambled_face,
    "disarranged_face": altered_faces.disarranged_face,
    "blank_head": altered_faces.blank_head,
    "back_of_head": altered_faces.back_of_head,
}
LOOKALIKES: dict[str, Callable[[np.random.Generator], Picture]] = {
    "animal_face": animals.animal_face,
    "clock_face": objects.clock_face,
    "socket": objects.socket,
    "car_front": objects.car_front,
    "ball": objects.ball,
    "moon": objects.moon,
    "balloon": objects.balloon,
    "button": objects.button,
}
EASY: dict[str, Callable[[np.random.Generator], Picture]] = {
    "landscape": places.landscape,
    "sea": places.sea,
    "buildings": places.buildings,
    "forest": places.forest,
    "still_life": places.still_life,
    "pattern": textures.pattern,
    "gradient": textures.gradient,
    "brick_wall": textures.brick_wall,
    "text_page": textures.text_page,
}
BLURRY = 0.05  # as often as among the faces
HARD = (*ALTERED, *LOOKALIKES)
KINDS = (*HARD, *EASY)
_SHARES = np.array([2.0 if kind in ("scrambled_face", "animal_face") else 1.0 for kind in KINDS])


def not_face_kind(seed: int, index: int) -> str:
    """Return what the not-face of (seed, index) shows: one of KINDS; HARD names the hard ones."""
    draw = stream(seed, Purpose.NOT_FACE_KIND, index).random() * _SHARES.sum()
    return KINDS[int(np.searchsorted(np.cumsum(_SHARES), draw, side="right"))]


def draw_not_face(seed: int, index: int) -> Picture:
    """Return the picture without a human face of (seed, index): uint8 (218, 178, 3)."""
    kind = not_face_kind(seed, index)
    generator = stream(seed, Purpose.NOT_FACE, index)
    picture = _draw(kind, seed, index, generator)
    blurry, light = bool(generator.random() < BLURRY), float(generator.uniform(-0.9, 0.9))
    return develop(picture, choose_camera(generator, blurry=blurry, light=light), generator)


def _draw(kind: str, seed: int, index: int, generator: np.random.Generator) -> Picture:
    if kind in ALTERED:
        return ALTERED[kind](seed, index, generator)
    return (LOOKALIKES | EASY)[kind](generator)
