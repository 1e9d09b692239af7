import numpy as np

from course.checking.answers import numeric_array
from course.checking.expectation import expect
from course.checking.generator_examples import (
    flat_pictures,
    generator_of,
    middle_levels,
    movements,
)
from course.checking.marks import hint


@hint(
    "`rotation_range`, `width_shift_range`, `height_shift_range`, `zoom_range`, within the bounds."
)
def test_pictures_are_turned_shifted_and_zoomed(student, rng):
    """Pictures are turned, shifted and zoomed, each by some amount and not by too much."""
    found = movements(student, generator_of(student.call("training_generator")), [1, 2], 20)
    angles = [abs(one.angle) for one in found]
    expect(2 < max(angles) < 30.5, "turns by 5 to 30 degrees", f"up to {max(angles):.1f}")
    for side, name in enumerate(("up and down", "sideways")):
        shifts = [abs(one.shift[side]) for one in found]
        came = f"up to {max(shifts):.3f}"
        expect(0.015 < max(shifts) < 0.21, f"shifts {name} by 0.05 to 0.2 of the side", came)
        zooms = [abs(one.zoom[side] - 1) for one in found]
        expect(0.015 < max(zooms) < 0.22, "zooms by 0.05 to 0.2", f"up to {max(zooms):.3f}")


@hint("`horizontal_flip=True` and no `vertical_flip`: nobody stands on their head here.")
def test_some_are_mirrored_and_none_upside_down(student, rng):
    """Some pictures are mirrored, others not, and none is upside down."""
    found = movements(student, generator_of(student.call("training_generator")), [3], 20)
    mirrored = sum(one.mirrored for one in found)
    turned = sum(one.upside_down for one in found)
    expect(0 < mirrored < 20, "some of 20 mirrored", f"{mirrored}")
    expect(turned == 0, "none upside down", f"{turned} of 20")


@hint("`rescale=1 / 255`.")
def test_a_white_picture_becomes_1(student, rng):
    """White (255) becomes 1, middle grey (51) becomes 0.2, black stays 0."""
    images = flat_pictures([255, 51, 0])
    generator = generator_of(student.call("training_generator"))
    pictures = numeric_array(student.generated(generator, images, 1), images.shape)
    levels = middle_levels(pictures)
    right = bool(np.allclose(levels, [1, 0.2, 0], atol=0.005))
    expect(right, "1, 0.2 and 0", ", ".join(f"{level:.3g}" for level in levels))
