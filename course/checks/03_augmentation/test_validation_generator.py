import numpy as np

from course.checking.answers import numeric_array
from course.checking.expectation import expect
from course.checking.generator_examples import generator_of, movements
from course.checking.marks import hint
from course.checking.model_examples import random_images


@hint("Validation pictures are never moved or mirrored: leave all these settings out.")
def test_nothing_moves(student, rng):
    """No picture is turned, shifted, zoomed or mirrored."""
    for one in movements(student, generator_of(student.call("validation_generator")), [1], 12):
        still = abs(one.angle) < 0.2 and max(map(abs, one.shift)) < 0.004
        same = max(abs(factor - 1) for factor in one.zoom) < 0.005
        expect(still and same, "pictures as they are", "moved pictures")
        expect(not one.mirrored and not one.upside_down, "pictures as they are", "a mirrored one")


@hint("`rescale=1 / 255`, and nothing else.")
def test_grey_levels_are_divided_by_255(student, rng):
    """Each pixel is divided by 255, each time the same."""
    images = np.repeat((255 * random_images(rng, 1, (9, 7, 1))).round(), 5, axis=0)
    generator = generator_of(student.call("validation_generator"))
    pictures = numeric_array(student.generated(generator, images, 1), images.shape)
    gap = float(np.abs(pictures - images / 255).max())
    came = f"pixels up to {pictures.max():.3g} for grey levels up to {images.max():.0f}"
    expect(gap < 0.005, "grey levels / 255", came)
