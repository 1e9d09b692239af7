import numpy as np

from course.checking.answers import numeric_array
from course.checking.expectation import expect
from course.checking.generator_examples import (
    Movement,
    flat_pictures,
    generator_of,
    middle_levels,
    movements,
)
from course.checking.marks import hint, points

# Of 60 draws from the smallest ranges, none passes a threshold once in a billion gradings. Of 60
# that are mirrored by chance, less than 20 % or more than 80 % are so three times in a million.
DRAWS = 20


def moved(student, rng) -> list[Movement]:
    generator = generator_of(student.call("training_generator"))
    return movements(student, generator, rng.integers(1, 10_000, 3).tolist(), DRAWS)


@points(1)
@hint("`rotation_range` is in degrees: 10 turns up to 10 degrees each way.")
def test_turns_a_little(student, rng):
    """Pictures are turned both ways, by 30 degrees at the most."""
    angles = [one.angle for one in moved(student, rng)]
    came = f"{min(angles):.1f} to {max(angles):.1f}"
    expect(min(angles) < -2 and max(angles) > 2, "turns both ways", came)
    expect(max(map(abs, angles)) < 30.5, "at most 30 degrees", came)


@points(1)
@hint(
    "`width_shift_range=0.1` and `height_shift_range=0.1`: a tenth of the picture each way. "
    "Numbers from 1 on would count pixels."
)
def test_shifts_along_both_sides(student, rng):
    """Pictures are shifted along their height and width, by 20 % at the most."""
    found = moved(student, rng)
    for side in (0, 1):
        shifts = [one.shift[side] for one in found]
        came = f"shifts from {min(shifts):.3f} to {max(shifts):.3f}"
        expect(min(shifts) < -0.015 and max(shifts) > 0.015, "shifts both ways", came)
        expect(max(map(abs, shifts)) < 0.21, "at most 0.2 of the side", came)


@points(1)
@hint("`zoom_range=0.1` zooms between 90 % and 110 %.")
def test_zooms_a_little(student, rng):
    """Pictures are zoomed in and out, by 20 % at the most."""
    found = moved(student, rng)
    for side in (0, 1):
        zooms = [one.zoom[side] for one in found]
        came = f"factors from {min(zooms):.3f} to {max(zooms):.3f}"
        expect(min(zooms) < 0.985 and max(zooms) > 1.015, "zooms in and out", came)
        expect(min(zooms) > 0.78 and max(zooms) < 1.22, "0.8 to 1.2", came)


@points(1)
@hint(
    "Mirror left to right, `horizontal_flip=True`, and leave out `vertical_flip`: nobody stands on "
    "their head here."
)
def test_mirrors_half_and_turns_none_upside_down(student, rng):
    """About half of the pictures are mirrored left to right, and none is upside down."""
    found = moved(student, rng)
    share = float(np.mean([one.mirrored for one in found]))
    expect(0.2 < share < 0.8, "about half", f"{share:.2f}")
    turned = sum(one.upside_down for one in found)
    expect(turned == 0, "no picture upside down", f"{turned}")


@points(1)
@hint("`rescale=1 / 255` makes 0 … 1 of 0 … 255; nothing else may change the grey levels.")
def test_grey_levels_become_0_to_1(student, rng):
    """Grey levels 0 to 255 become 0 to 1 and are changed in no other way."""
    levels = [0, 255, *rng.integers(20, 236, 10).tolist()]
    images = flat_pictures(levels)
    generator = generator_of(student.call("training_generator"))
    for seed in rng.integers(1, 10_000, 2).tolist():
        pictures = numeric_array(student.generated(generator, images, seed), images.shape)
        gap = float(np.abs(middle_levels(pictures) - np.array(levels) / 255).max())
        expect(gap < 0.002, "each level / 255", f"levels that are off by {gap:.3f}")
