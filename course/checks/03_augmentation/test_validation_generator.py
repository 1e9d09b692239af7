from course.checking.codec import Handle
from course.checking.expectation import expect
from course.checking.generator_examples import (
    expect_only_rescaled,
    expect_scale,
    generator_of,
    movements,
)
from course.checking.marks import hint


def made(student) -> tuple[Handle, float]:
    """Return the student's generator, and what it multiplies grey levels by."""
    generator = generator_of(student.call("validation_generator"))
    return generator, expect_only_rescaled(student, generator)


@hint("Validation pictures are never moved or mirrored: leave all these settings out.")
def test_nothing_moves(student, rng):
    """No picture is turned, shifted, zoomed or mirrored."""
    generator, _ = made(student)
    for one in movements(student, generator, [1, 2], 16):
        still = abs(one.angle) < 0.2 and max(map(abs, one.shift)) < 0.004
        same = max(abs(factor - 1) for factor in one.zoom) < 0.005
        expect(still and same, "pictures as they are", "turned, shifted or zoomed ones")
        expect(not one.mirrored and not one.upside_down, "pictures as they are", "mirrored ones")


@hint("`rescale=1 / 255`, and nothing else.")
def test_grey_levels_are_divided_by_255(student, rng):
    """Each grey level is divided by 255."""
    _, factor = made(student)
    expect_scale(factor)
