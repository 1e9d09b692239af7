import numpy as np

from course.checking.answers import describe, numeric_array
from course.checking.codec import Handle
from course.checking.expectation import expect
from course.checking.generator_examples import flat_pictures, likeness, middle_levels
from course.checking.marks import hint
from course.checking.model_examples import random_images

MOVES = {"rotation_range": 12, "width_shift_range": 0.1, "horizontal_flip": True}
STACK = "`np.stack` puts pictures of (24, 18, 1) into one array of (4, 24, 18, 1)."
ONE_CAME = (
    "`flow` gives a batch of as many pictures as it gets. Give it `count` copies "
    "(`np.repeat(image[np.newaxis], count, axis=0)`), or collect `count` batches of one."
)
ONE_SEED = (
    "The same seed for each picture moves each in the same way. `seed`, `seed + 1`, `seed + 2`, … "
    "are different ones, also if `seed` is 0; or give `flow` the seed once."
)
NO_RESCALE = "`random_transform` does not rescale: leave the image in [0, 1]."


def moving(student, **moves) -> Handle:
    return student.image_data_generator(rescale=1 / 255, **(moves or MOVES))


def augmented(student, image: np.ndarray, generator: Handle, count: int, seed: int) -> np.ndarray:
    answer, after = student.observe("augment_image", image, generator, count, seed)
    same = np.array_equal(after[0], image)
    expect(same, "the image as it was", "a changed image", "Do not change `image` in place.")
    wanted = (count, *image.shape)
    right = isinstance(answer, np.ndarray) and answer.shape == wanted
    one = isinstance(answer, np.ndarray) and answer.shape == (1, *image.shape)
    expect(right, f"an array of shape {wanted}", describe(answer), ONE_CAME if one else STACK)
    return numeric_array(answer, wanted)


def expect_different(pictures: np.ndarray) -> None:
    """Make sure that not all pictures are alike: two of many may be, by chance."""
    alike = all(np.allclose(pictures[0], one, atol=1e-4) for one in pictures[1:])
    expect(not alike, "pictures that differ", "the same one each time", ONE_SEED)


@hint('`.astype("float32")`: NumPy\'s own numbers are float64.')
def test_four_pictures_in_one_array(student, rng):
    """Four versions of an image of shape (24, 18, 1) are float32 of shape (4, 24, 18, 1)."""
    image = random_images(rng, 1, (24, 18, 1))[0]
    pictures = augmented(student, image, moving(student), 4, 1)
    expect(pictures.dtype == np.float32, "float32", describe(pictures))


@hint("The image is in [0, 1] already. Is it rescaled once more?")
def test_grey_stays_grey(student, rng):
    """An image of the grey 0.5 gives pictures of the grey 0.5."""
    image = np.full((20, 20, 1), 0.5, dtype=np.float32)
    pictures = augmented(student, image, moving(student), 3, 2)
    low, high = float(pictures.min()), float(pictures.max())
    expect(high < 0.51, "0.5 everywhere", f"{low:.4g} to {high:.4g}", NO_RESCALE)
    expect(low > 0.49, "0.5 everywhere", f"{low:.4g} to {high:.4g}")


@hint("Set no attribute of the generator: others use it too. `255 * image` fits its `rescale`.")
def test_generator_stays_as_it_was(student, rng):
    """The generator rescales afterwards as it did before."""
    generator = moving(student)
    augmented(student, random_images(rng, 1, (20, 20, 1))[0], generator, 2, 1)
    images = flat_pictures([255])
    white = float(middle_levels(student.generated(generator, images, 1))[0])
    expect(abs(white - 1) < 0.01, "1 for 255", f"{white:.4g}")


@hint("Give `seed` to the generator (`random_transform` and `flow` take one).")
def test_seed_repeats_a_call_not_a_picture(student, rng):
    """The same seed (0 as well) gives the same pictures, all moved, and not all alike."""
    image, generator = random_images(rng, 1, (24, 24, 1))[0], moving(student)
    first, again, other = (augmented(student, image, generator, 4, seed) for seed in (0, 0, 900))
    expect_different(first)
    expect(np.allclose(first, again, atol=1e-5), "the same pictures for the same seed", "others")
    expect(not np.allclose(first, other, atol=1e-3), "others for another seed", "the same ones")
    still = any(np.allclose(image, one, atol=1e-3) for one in first)
    everyone = "Move each of the `count` pictures; the original is not one of them."
    expect(not still, "moved pictures only", "the image itself among them", everyone)


@hint("Use the generator that is given, not one that you make yourself.")
def test_given_generator_is_used(student, rng):
    """A generator that only mirrors gives the image itself and its mirror image."""
    image = random_images(rng, 1, (12, 16, 1))[0]
    pictures = augmented(student, image, moving(student, horizontal_flip=True), 20, 3)
    mirrored = [likeness(one, image[:, ::-1]) > 0.999 for one in pictures]
    upright = [likeness(one, image) > 0.999 for one in pictures]
    expect(sum(mirrored) + sum(upright) == 20, "the image or its mirror image", "something else")
    expect_different(pictures)
