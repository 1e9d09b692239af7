import numpy as np

from course.checking.answers import numeric_array
from course.checking.codec import Handle
from course.checking.expectation import expect
from course.checking.generator_examples import (
    Movement,
    flat_pictures,
    generator_of,
    likeness,
    middle_levels,
    movements,
)
from course.checking.marks import hint, points
from course.checking.model_examples import random_images


def made(student) -> Handle:
    return generator_of(student.call("validation_generator"))


def moved(student, rng) -> list[Movement]:
    return movements(student, made(student), rng.integers(1, 10_000, 2).tolist(), 16)


@points(1)
@hint("Validation pictures come on the same scale as training pictures: `rescale=1 / 255`.")
def test_scale_is_that_of_training(student, rng):
    """Grey levels 0 to 255 become 0 to 1."""
    levels = [0, 255, *rng.integers(20, 236, 6).tolist()]
    images = flat_pictures(levels, side=24)
    pictures = numeric_array(student.generated(made(student), images, 3), images.shape)
    gap = float(np.abs(middle_levels(pictures) - np.array(levels) / 255).max())
    expect(gap < 0.002, "each level / 255", f"levels that are off by {gap:.3f}")


@points(1)
@hint("No rotation, shift or zoom here: we measure on faces as they are.")
def test_nothing_is_turned_shifted_or_zoomed(student, rng):
    """No picture is turned, shifted or zoomed."""
    for one in moved(student, rng):
        still = abs(one.angle) < 0.2 and max(map(abs, one.shift)) < 0.004
        expect(still, "pictures where they are", f"turned {one.angle:.1f}°, shifted {one.shift}")
        same = max(abs(factor - 1) for factor in one.zoom) < 0.005
        expect(same, "pictures of the same size", f"zoomed by {one.zoom}")


@points(1)
@hint("No `horizontal_flip` either: the same pictures in every measurement.")
def test_nothing_is_mirrored(student, rng):
    """No picture is mirrored."""
    mirrored = sum(one.mirrored or one.upside_down for one in moved(student, rng))
    expect(mirrored == 0, "none of 32", f"{mirrored}")


@points(1)
@hint("Rescaling is all that this generator does: nothing in it may be random.")
def test_every_time_the_same(student, rng):
    """The same picture comes out the same each time, and pixel by pixel as it went in."""
    image = 255 * random_images(rng, 1, (20, 16, 1))
    images = np.repeat(image, 8, axis=0)
    generator = made(student)
    for seed in rng.integers(1, 10_000, 2).tolist():
        pictures = numeric_array(student.generated(generator, images, seed), images.shape)
        expect(float(np.ptp(pictures, axis=0).max()) < 1e-5, "8 times the same", "different ones")
        alike = likeness(pictures[0], image[0])
        expect(alike > 0.999, "every pixel in its place", f"an agreement of {alike:.2f}")
