from course.checking.expectation import expect
from course.checking.generator_examples import (
    Movement,
    expect_only_rescaled,
    expect_scale,
    generator_of,
    movements,
)
from course.checking.marks import hint


def moved(student, seeds: list[int]) -> list[Movement]:
    generator = generator_of(student.call("training_generator"))
    expect_only_rescaled(student, generator)
    return movements(student, generator, seeds, 20)


@hint(
    "`rotation_range`, `width_shift_range`, `height_shift_range`, `zoom_range`, within the bounds."
)
def test_pictures_are_turned_shifted_and_zoomed(student, rng):
    """Pictures are turned, shifted and zoomed, both ways and not by too much."""
    found = moved(student, [1, 2])
    angles = [one.angle for one in found]
    right = min(angles) < -2 and max(angles) > 2 and max(map(abs, angles)) < 30.5
    came = f"{min(angles):.1f} to {max(angles):.1f} degrees"
    expect(right, "turns both ways, the largest of 5 to 30 degrees", came)
    for side, name in enumerate(("up and down", "sideways")):
        shifts = [one.shift[side] for one in found]
        right = min(shifts) < -0.015 and max(shifts) > 0.015 and max(map(abs, shifts)) < 0.21
        came = f"{min(shifts):.3f} to {max(shifts):.3f}"
        expect(right, f"shifts {name}, both ways, by up to 0.05 to 0.2 of the side", came)
        zooms = [one.zoom[side] for one in found]
        right = 0.78 < min(zooms) < 0.985 and 1.015 < max(zooms) < 1.22
        came = f"factors from {min(zooms):.3f} to {max(zooms):.3f}"
        expect(right, "zooms in and out, by up to 0.05 to 0.2", came, BOTH_WAYS)


BOTH_WAYS = "`zoom_range=0.1` zooms in and out. A pair says from where to where: `(0.9, 1.1)`."


@hint("`horizontal_flip=True` and no `vertical_flip`: nobody stands on their head here.")
def test_some_are_mirrored_and_none_upside_down(student, rng):
    """Some pictures are mirrored, others not, and none is upside down."""
    found = moved(student, [3, 4])
    mirrored = sum(one.mirrored for one in found)
    turned = sum(one.upside_down for one in found)
    expect(0 < mirrored < 40, "some of 40 mirrored", f"{mirrored}")
    expect(turned == 0, "none upside down", f"{turned} of 40")


@hint("`rescale=1 / 255`.")
def test_a_white_picture_becomes_1(student, rng):
    """White (255) becomes 1, dark grey (51) becomes 0.2, black stays 0."""
    expect_scale(expect_only_rescaled(student, generator_of(student.call("training_generator"))))
