"""Pictures without a human face: which kind, and how it is drawn."""

from collections.abc import Callable

import numpy as np

from data_scripts.synthetic import altered_faces, animals, objects, places, textures
from data_scripts.synthetic.finish import Camera, develop
from data_scripts.synthetic.streams import Picture, Purpose, stream

# Made of a face's own parts: needs (seed, index) to choose a person.
ALTERED: dict[str, Callable[[int, int, np.random.Generator], Picture]] = {
    "scrambled_face": altered_faces.scrambled_face,
    "disarranged_face": altered_faces.disarranged_face,
    "blank_head": altered_faces.blank_head,
    "back_of_head": altered_faces.back_of_head,
}
THINGS: dict[str, Callable[[np.random.Generator], Picture]] = {
    "animal_face": animals.animal_face,
    "clock_face": objects.clock_face,
    "socket": objects.socket,
    "car_front": objects.car_front,
    "ball": objects.ball,
    "moon": objects.moon,
    "balloon": objects.balloon,
    "button": objects.button,
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
HARD = (*ALTERED, *list(THINGS)[:8])
KINDS = (*ALTERED, *THINGS)
_SHARES = np.array([2.0 if kind in ("scrambled_face", "animal_face") else 1.0 for kind in KINDS])


def not_face_kind(seed: int, index: int) -> str:
    """Return what the not-face of (seed, index) shows: one of KINDS; HARD names the hard ones."""
    draw = stream(seed, Purpose.NOT_FACE_KIND, index).random() * _SHARES.sum()
    return KINDS[int(np.searchsorted(np.cumsum(_SHARES), draw, side="right"))]


def draw_not_face(seed: int, index: int) -> Picture:
    """Return the picture without a human face of (seed, index): uint8 (218, 178, 3)."""
    kind = not_face_kind(seed, index)
    generator = stream(seed, Purpose.NOT_FACE, index)
    altered = kind in ALTERED
    picture = ALTERED[kind](seed, index, generator) if altered else THINGS[kind](generator)
    return develop(picture, _camera(generator), generator)


def _camera(generator: np.random.Generator) -> Camera:
    """Return a camera like that of the faces."""
    warmth, exposure = generator.normal(0, 0.035), generator.normal(1.0, 0.06)
    across, down = generator.normal(0, 0.09, 2)
    blurry = generator.random() < 0.05
    blur = generator.uniform(2.2, 3.6) if blurry else max(generator.normal(0.1, 0.3), 0.0)
    return Camera(
        tint=(exposure * (1 + warmth), exposure, exposure * (1 - warmth)),
        slope=(float(across), float(down)),
        blur=float(blur),
        noise=float(generator.uniform(0.5, 4.0)),
    )
