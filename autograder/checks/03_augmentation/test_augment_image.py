from itertools import combinations

import numpy as np

from course.checking.answers import describe, numeric_array
from course.checking.expectation import expect
from course.checking.generator_examples import flat_pictures, likeness, middle_levels, ramps
from course.checking.marks import hint, points
from course.checking.model_examples import random_images

RESCALE = 1 / 255
DIFFERENT = 0.002  # see `apart`; what is moved in the same way differs by rounding, below 1e-5
FLOAT32 = '`.astype("float32")`: NumPy\'s own numbers are float64.'
TOO_BRIGHT = "`random_transform` does not rescale: leave the image in 0 … 1, without `* 255`."
ORIGINAL = "Move each of the `count` pictures: the image itself is not one of them."
MOVED_AGAIN = "Move the image itself each time, not the version that you made before."
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
@hint(
    "Collect `count` pictures of (height, width, 1) in one array with `np.stack`. (`flow` gives a "
    "batch of as many pictures as it gets.)"
)
def test_as_many_pictures_as_asked(student, rng):
    """The result has the shape (count, height, width, 1), float32, for any count and size."""
    generator = student.image_data_generator(rescale=RESCALE, **MOVES)
    for count in (1, int(rng.integers(3, 9))):
        pictures = augmented(student, some_image(rng), generator, count, 5)
        expect(pictures.dtype == np.float32, "float32", describe(pictures), FLOAT32)


@points(1)
@hint("The image is in 0 … 1 already. Rescaled once more, it is nearly black.")
def test_as_bright_as_the_image(student, rng):
    """The pictures are in 0 to 1, as bright as the image: it is not rescaled a second time."""
    level = float(rng.uniform(0.4, 0.9))
    image = np.full((32, 28, 1), level, dtype=np.float32)
    generator = student.image_data_generator(rescale=RESCALE, **MOVES)
    pictures = augmented(student, image, generator, 4, int(rng.integers(1, 1000)))
    low, high = float(pictures.min()), float(pictures.max())
    expect(high < level + 0.01, f"a grey of {level:.3f}", f"{low:.3f} to {high:.3f}", TOO_BRIGHT)
    expect(low > level - 0.01, f"a grey of {level:.3f}", f"{low:.3f} to {high:.3f}")
    white = float(middle_levels(student.generated(generator, flat_pictures([255]), 1))[0])
    spared = "Set no attribute of the generator: others use it after you."
    expect(abs(white - 1) < 0.01, "a generator that rescales as before", f"{white:.3f}", spared)


@points(1)
@hint(
    "The same seed for each picture moves each in the same way. `seed`, `seed + 1`, `seed + 2`, … "
    "are different ones, also if `seed` is 0."
)
def test_pictures_differ(student, rng):
    """All pictures of one call are moved, and in different ways, whatever the seed is."""
    generator, image = student.image_data_generator(rescale=RESCALE, **MOVES), some_image(rng)
    for seed in (0, int(rng.integers(1, 1000))):
        pictures = augmented(student, image, generator, 6, seed)
        least = min(apart(one, other) for one, other in combinations(pictures, 2))
        expect(least > DIFFERENT, "6 different pictures", "some twice")
        still = min(apart(image, one) for one in pictures)
        expect(still > DIFFERENT, "moved pictures only", "the image itself among them", ORIGINAL)


@points(1)
@hint(
    "Give the generator the seed that you are given: `random_transform` and `flow` take a `seed`."
)
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
    """The given generator moves the image, once: one that mirrors gives it or its mirror image."""
    image = some_image(rng)
    mirrors = student.image_data_generator(rescale=RESCALE, horizontal_flip=True)
    pictures = augmented(student, image, mirrors, 24, int(rng.integers(1, 1000)))
    alike = [max(likeness(one, image), likeness(one, image[:, ::-1])) for one in pictures]
    expect(min(alike) > 0.999, "the image or its mirror image", "something else")
    mirrored = sum(likeness(one, image[:, ::-1]) > 0.999 for one in pictures)
    expect(0 < mirrored < 24, "some of each", f"{mirrored} of 24 mirrored")
    zooms = student.image_data_generator(rescale=RESCALE, zoom_range=[0.8, 0.8])
    first, *others = augmented(student, image, zooms, 3, int(rng.integers(1, 1000)))
    once = max(apart(first, other) for other in others) < DIFFERENT
    expect(once, "the same zoom 3 times", "more zoom each time", MOVED_AGAIN)


@points(1)
@hint("`image *= 255` changes the caller's picture. `255 * image` makes a new one.")
def test_image_stays_as_it_was(student, rng):
    """The given image is the same after the call, and still the picture that was moved."""
    image = (ramps((40, 40))[..., :1] / 255).astype(np.float32)
    generator = student.image_data_generator(rescale=RESCALE, rotation_range=15)
    answer, after = student.observe("augment_image", image, generator, 2, 3)
    expect(np.array_equal(after[0], image), "the image as before", "a changed one")
    numeric_array(answer, (2, *image.shape))
