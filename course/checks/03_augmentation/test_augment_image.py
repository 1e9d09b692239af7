import numpy as np

from course.checking.answers import describe, numeric_array
from course.checking.expectation import expect
from course.checking.generator_examples import likeness
from course.checking.marks import hint
from course.checking.model_examples import random_images

MOVES = {"rotation_range": 12, "width_shift_range": 0.1, "horizontal_flip": True}


def augmented(student, image: np.ndarray, count: int, seed: int, **moves) -> np.ndarray:
    generator = student.image_data_generator(rescale=1 / 255, **(moves or MOVES))
    answer, after = student.observe("augment_image", image, generator, count, seed)
    same = np.array_equal(after[0], image)
    expect(same, "the image as it was", "a changed image", "Do not change `image` in place.")
    return numeric_array(answer, (count, *image.shape))


@hint("`np.stack` puts pictures of (24, 18, 1) into one array of (4, 24, 18, 1).")
def test_four_pictures_in_one_array(student, rng):
    """Four versions of an image of shape (24, 18, 1) are float32 of shape (4, 24, 18, 1)."""
    pictures = augmented(student, random_images(rng, 1, (24, 18, 1))[0], 4, 1)
    expect(pictures.dtype == np.float32, "float32", describe(pictures))


@hint("The image is in [0, 1] already. Is it rescaled once more?")
def test_grey_stays_grey(student, rng):
    """An image of the grey 0.5 gives pictures of the grey 0.5."""
    image = np.full((20, 20, 1), 0.5, dtype=np.float32)
    pictures = augmented(student, image, 3, 2)
    low, high = float(pictures.min()), float(pictures.max())
    expect(low > 0.49 and high < 0.51, "0.5 everywhere", f"{low:.4f} to {high:.4f}")


@hint("Give a seed to the generator, but not the same one for each picture of a call.")
def test_seed_repeats_a_call_not_a_picture(student, rng):
    """The same seed gives the same three pictures, which differ from each other."""
    image = random_images(rng, 1, (24, 24, 1))[0]
    first, again, other = (augmented(student, image, 3, seed) for seed in (10, 10, 900))
    expect(np.allclose(first, again, atol=1e-5), "the same pictures for the same seed", "others")
    expect(not np.allclose(first, other, atol=1e-3), "others for another seed", "the same ones")
    twice = np.allclose(first[0], first[1], atol=1e-3) or np.allclose(first[1], first[2], atol=1e-3)
    expect(not twice, "three different pictures", "the same one more than once")


@hint("Use the generator that is given, not one that you make yourself.")
def test_given_generator_is_used(student, rng):
    """A generator that only mirrors gives the image itself and its mirror image."""
    image = random_images(rng, 1, (12, 16, 1))[0]
    pictures = augmented(student, image, 16, 3, horizontal_flip=True)
    mirrored = [likeness(one, image[:, ::-1]) > 0.999 for one in pictures]
    upright = [likeness(one, image) > 0.999 for one in pictures]
    expect(sum(mirrored) + sum(upright) == 16, "the image or its mirror image", "something else")
    expect(0 < sum(mirrored) < 16, "some of each", f"{sum(mirrored)} of 16 mirrored")
