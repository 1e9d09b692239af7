"""The person to be drawn: attributes, proportions and colours, decided before the first stroke."""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from course.attributes import ATTRIBUTES
from data_scripts.synthetic.colours import HAIR, PALE_SKIN, SKIN, Colour, darker, mix, pick
from data_scripts.synthetic.curves import closed, mirrored
from data_scripts.synthetic.rules import HAIR_COLOURS
from data_scripts.synthetic.streams import Labels, Points, Purpose, stream


class Part(IntEnum):
    """What a random stream of a picture decides; one label never shifts another part's numbers."""

    PERSON = 1
    SCENE = 2
    BODY = 3
    HAIR = 4
    EYES = 5
    MOUTH = 6
    BEARD = 7
    HAT = 8
    GLASSES = 9
    JEWELLERY = 10
    FINISH = 11
    SKIN = 12


@dataclass(frozen=True)
class Shape:
    """Proportions of the head in face coordinates: heights and half widths in pixels."""

    top: float
    chin: float
    temple: float
    cheek: float
    jaw: float
    chin_width: float

    def outline(self) -> Points:
        """Return the outline of the head from crown to chin."""
        right = [
            (0.0, self.top),
            (0.60 * self.temple, self.top + 5),
            (0.93 * self.temple, self.top + 23),
            (self.temple, 92.0),
            (self.cheek, 124.0),
            (self.jaw, self.chin - 25),
            (self.chin_width, self.chin - 6),
            (0.0, self.chin),
        ]
        return closed(mirrored(right))


@dataclass(frozen=True)
class Person:
    """One person in one picture. `worn` holds the names of the attributes whose label is 1."""

    seed: int
    index: int
    worn: frozenset[str]
    shape: Shape
    skin: Colour
    hair: Colour
    skew: float

    def has(self, name: str) -> bool:
        """Say whether an attribute's label is 1."""
        return name in self.worn

    def random(self, part: Part) -> np.random.Generator:
        """Return the stream of one part of the picture."""
        return stream(self.seed, Purpose.FACE, self.index, part)

    @property
    def shade(self) -> Colour:
        """Return the colour of the skin in shadow."""
        return mix(darker(self.skin, 0.34), (120, 40, 40), 0.14)

    @property
    def glow(self) -> Colour:
        """Return the colour of the skin where the light falls on it."""
        return mix(self.skin, (255, 224, 190), 0.42)

    @property
    def line(self) -> Colour:
        """Return the colour of lines on the skin (folds, nose, lids)."""
        return mix(darker(self.skin, 0.52), (90, 30, 30), 0.2)

    @property
    def brow(self) -> Colour:
        """Return the colour of brows and beard."""
        if self.has("Gray_Hair"):
            return darker(self.hair, 0.35)
        if self.has("Bald"):
            return (62, 46, 38)
        return mix(darker(self.hair, 0.38), (50, 34, 28), 0.35)


def make_person(seed: int, index: int, labels: Labels) -> Person:
    """Return the person of (seed, index) with the 0/1 labels (40,)."""
    worn = frozenset(name for name, value in zip(ATTRIBUTES, labels.tolist(), strict=True) if value)
    generator = stream(seed, Purpose.FACE, index, Part.PERSON)
    tones = PALE_SKIN if "Pale_Skin" in worn else SKIN
    skin_generator = stream(seed, Purpose.FACE, index, Part.SKIN)
    skin = pick(skin_generator, tones, 2 if "Pale_Skin" in worn else 4)
    colour = next((name for name in HAIR_COLOURS if name in worn), "other")
    hair = pick(skin_generator, HAIR[colour], 3)
    skew = 0.0 if "Attractive" in worn else float(generator.choice([-1.0, 1.0]))
    return Person(seed, index, worn, _shape(worn, generator), skin, hair, skew)


def _shape(worn: frozenset[str], generator: np.random.Generator) -> Shape:
    varied = generator.normal(0, 1, 6)
    temple, cheek, jaw = 42.5 + 0.9 * varied[0], 43.0 + 0.9 * varied[1], 37.0 + 1.0 * varied[2]
    chin, chin_width = 170.5 + 1.0 * varied[3], 20.0 + 1.0 * varied[4]
    if "Oval_Face" in worn:
        temple, cheek, jaw = temple - 1.5, cheek - 5, jaw - 11
        chin, chin_width = chin + 11, chin_width - 7
    if "Male" in worn:
        jaw, chin, chin_width = jaw + 1.5, chin + 2, chin_width + 3
    else:
        jaw, chin_width = jaw - 2, chin_width - 2
    if "Chubby" in worn:
        cheek, jaw, chin_width = cheek + 4.5, jaw + 9, chin_width + 5
    if "Double_Chin" in worn:
        jaw, chin_width = jaw + 2, chin_width + 1
    return Shape(52.0 + 1.5 * varied[5], chin, temple, cheek, jaw, chin_width)
