from itertools import combinations

import numpy as np

from course.checking.answers import describe, numeric_array
from course.checking.expectation import expect
from course.checking.generator_examples import flat_pictures, likeness, middle_levels, ramps
from course.checking.marks import hint, points
from course.checking.model_examples import random_images

RESCALE = 1 / 255
DIFFERENT = 0.002  # see `apart`; what is moved in the same way differs by rounding, below 1e-5
MOVES = {"rotation_range": 12, "height_shift_range": 0.1, "horizontal_flip": True}


def augmented(student, image, generator, count: int, seed: int) -> np.ndarray:
    answer = student.call("augment_image", image, generator, count, seed)
    return numeric_array(answer, (count, *image.shape))


def apart(one: np.ndarray, other: np.ndarray) -> float:
    """The largest difference of two pictures, as a share of the range of grey of the first."""
    reach = float(np.ptp(one))
    return float(np.abs(one - other).max()) / reach if reach > 0 else 0.0


def some_image(rng) -> np.ndarray:
    size = (int(rng.integers(20, 40)), int(rng.integers(41, 60)), 1)
    return random_images(rng, 1, size)[0]


@points(1)
@hint("Collect `count` pictures in one array: `np.stack` or `np.concatenate`.")
def test_as_many_pictures_as_asked(student, rng):
    """The result has the shape (count, height, width, 1), float32, for any count and size."""
    generator = student.image_data_generator(rescale=RESCALE, **MOVES)
    for count in (1, int(rng.integers(3, 9))):
        pictures = augmented(student, some_image(rng), generator, count, 5)
        expect(pictures.dtype == np.float32, "float32", describe(pictures))


@points(1)
@hint("The image is in 0 … 1 already. Rescaled once more, it is nearly black.")
def test_as_bright_as_the_image(student, rng):
    """The pictures are in 0 to 1, as bright as the image: it is not rescaled a second time."""
    level = float(rng.uniform(0.4, 0.9))
    image = np.full((32, 28, 1), level, dtype=np.float32)
    generator = student.image_data_generator(rescale=RESCALE, **MOVES)
    pictures = augmented(student, image, generator, 4, int(rng.integers(1, 1000)))
    gap = float(np.abs(pictures - level).max())
    expect(gap < 0.01, f"a grey of {level:.3f}", f"{pictures.min():.3f} to {pictures.max():.3f}")
    white = float(middle_levels(student.generated(generator, flat_pictures([255]), 1))[0])
    spared = "Set no attribute of the generator: others use it after you."
    expect(abs(white - 1) < 0.01, "a generator that rescales as before", f"{white:.3f}", spared)


@points(1)
@hint("Draw anew for each picture. The same seed for each would draw the same transformation.")
def test_pictures_differ(student, rng):
    """The pictures of one call are moved in different ways."""
    generator = student.image_data_generator(rescale=RESCALE, **MOVES)
    pictures = augmented(student, some_image(rng), generator, 6, int(rng.integers(1, 1000)))
    least = min(apart(one, other) for one, other in combinations(pictures, 2))
    expect(least > DIFFERENT, "6 different pictures", "some twice")


@points(1)
@hint("Give `seed` to the generator (`random_transform` and `flow` take one), and use it as it is.")
def test_seed_decides_the_versions(student, rng):
    """The same seed gives the same pictures, however often the generator was used before."""
    image = some_image(rng)
    generator = student.image_data_generator(rescale=RESCALE, **MOVES)
    seeds = [int(seed) for seed in rng.choice(1000, 2, replace=False) * 100]
    first, other, again = (
        augmented(student, image, generator, 4, seed) for seed in (*seeds, seeds[0])
    )
    expect(apart(first, again) < DIFFERENT, "the same pictures again", "others")
    expect(apart(first, other) > DIFFERENT, "others for another seed", "the same ones")


@points(1)
@hint("What happens to the image is the given generator's business: use that one, and only that.")
def test_given_generator_moves(student, rng):
    """The given generator moves the image: one that only mirrors gives it and its mirror image."""
    image = some_image(rng)
    mirrors = student.image_data_generator(rescale=RESCALE, horizontal_flip=True)
    pictures = augmented(student, image, mirrors, 24, int(rng.integers(1, 1000)))
    alike = [max(likeness(one, image), likeness(one, image[:, ::-1])) for one in pictures]
    expect(min(alike) > 0.999, "the image or its mirror image", "something else")
    mirrored = sum(likeness(one, image[:, ::-1]) > 0.999 for one in pictures)
    expect(0 < mirrored < 24, "some of each", f"{mirrored} of 24 mirrored")


@points(1)
@hint("`image *= 255` changes the caller's picture. `255 * image` makes a new one.")
def test_image_stays_as_it_was(student, rng):
    """The given image is the same after the call, and still the picture that was moved."""
    image = (ramps((40, 40))[..., :1] / 255).astype(np.float32)
    generator = student.image_data_generator(rescale=RESCALE, rotation_range=15)
    answer, after = student.observe("augment_image", image, generator, 2, 3)
    expect(np.array_equal(after[0], image), "the image as before", "a changed one")
    numeric_array(answer, (2, *image.shape))
