"""Colours: how they mix, and the palettes of skin, hair, lips and cloth."""

import colorsys

import numpy as np

Colour = tuple[float, float, float]

# From deep to light; `Pale_Skin` has tones of its own.
SKIN: tuple[Colour, ...] = (
    (92, 60, 45),
    (116, 76, 56),
    (140, 94, 69),
    (163, 112, 82),
    (182, 130, 97),
    (198, 146, 112),
    (211, 161, 127),
    (222, 174, 141),
    (229, 184, 152),
    (231, 180, 144),
)
PALE_SKIN: tuple[Colour, ...] = ((248, 226, 212), (251, 231, 217), (246, 223, 214))

HAIR: dict[str, tuple[Colour, ...]] = {
    "Black_Hair": ((30, 27, 30), (38, 34, 36), (28, 29, 38)),
    "Blond_Hair": ((228, 194, 112), (238, 209, 137), (216, 178, 96), (242, 222, 164)),
    "Brown_Hair": ((104, 67, 40), (124, 82, 50), (88, 56, 36), (140, 94, 58)),
    "Gray_Hair": ((176, 178, 184), (196, 197, 200), (156, 159, 166), (214, 214, 214)),
    "other": (
        (152, 58, 32),
        (182, 84, 40),
        (166, 70, 36),
        (140, 46, 34),
        (128, 44, 42),
        (112, 34, 50),
        (70, 92, 124),
        (176, 96, 112),
        (112, 82, 134),
    ),
}


def whole(colour: Colour) -> tuple[int, int, int]:
    """Return the colour as three whole numbers from 0 to 255."""
    red, green, blue = colour
    return (
        int(min(max(red, 0), 255)),
        int(min(max(green, 0), 255)),
        int(min(max(blue, 0), 255)),
    )


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """Return the first colour with a share (0 to 1) of the second."""
    keep = 1 - share
    return (
        first[0] * keep + second[0] * share,
        first[1] * keep + second[1] * share,
        first[2] * keep + second[2] * share,
    )


def darker(colour: Colour, share: float) -> Colour:
    """Return the colour with a share (0 to 1) of black."""
    return mix(colour, (0, 0, 0), share)


def lighter(colour: Colour, share: float) -> Colour:
    """Return the colour with a share (0 to 1) of white."""
    return mix(colour, (255, 255, 255), share)


def from_hue(hue: float, saturation: float, value: float) -> Colour:
    """Return the colour of a hue, a saturation and a value, each from 0 to 1."""
    red, green, blue = colorsys.hsv_to_rgb(hue % 1.0, saturation, value)
    return (red * 255, green * 255, blue * 255)


def pick(generator: np.random.Generator, choices: tuple[Colour, ...], spread: float = 5) -> Colour:
    """Return one of the colours, slightly varied."""
    red, green, blue = choices[int(generator.integers(len(choices)))]
    shift = generator.normal(0, spread, 4)
    return (red + shift[0] + shift[3], green + shift[1] + shift[3], blue + shift[2] + shift[3])
