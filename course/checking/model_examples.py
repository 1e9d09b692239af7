"""Models and figures that a check can compute by hand, to put beside what a student's code says."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from course.checking.codec import Handle

if TYPE_CHECKING:
    from course.checking.student import Student

IMAGE_SHAPE = (4, 3, 1)
CLOSEST_TO_HALF = 0.02  # no probability is so near to 0.5 that rounding decides


@dataclass(frozen=True)
class LinearExample:
    """Pictures, and weights that turn their pixels into probabilities."""

    images: np.ndarray
    kernel: np.ndarray
    bias: np.ndarray

    @property
    def probabilities(self) -> np.ndarray:
        """The model's answers, `(n, attributes)`."""
        pixels = self.images.reshape(len(self.images), -1)
        return np.asarray(1 / (1 + np.exp(-(pixels @ self.kernel + self.bias))))

    def model(self, student: "Student", *, compiled: bool = True) -> Handle:
        """Make this model on the student's side."""
        return student.linear_model(self.kernel, self.bias, IMAGE_SHAPE, compiled=compiled)


def linear_example(rng: np.random.Generator, pictures: int, attributes: int) -> LinearExample:
    """Return a model with clear answers of both kinds, and pictures for it."""
    kernel = rng.normal(0, 3, (int(np.prod(IMAGE_SHAPE)), attributes)).astype(np.float32)
    bias = (-kernel.sum(axis=0) / 2).astype(np.float32)  # the answers are even at mean grey
    images = np.empty((0, *IMAGE_SHAPE), dtype=np.float32)
    while len(images) < pictures:
        more = LinearExample(random_images(rng, 4 * pictures, IMAGE_SHAPE), kernel, bias)
        clear = np.abs(more.probabilities - 0.5).min(axis=1) > CLOSEST_TO_HALF
        images = np.concatenate([images, more.images[clear]])
    return LinearExample(images[:pictures], kernel, bias)


def chosen_answers(probabilities: np.ndarray) -> LinearExample:
    """Return a model and pictures to which it gives these answers, `(n, attributes)`, n up to 12.

    0.5 comes out as exactly 0.5.
    """
    pixels = int(np.prod(IMAGE_SHAPE))
    kernel = np.zeros((pixels, probabilities.shape[1]), dtype=np.float32)
    kernel[: len(probabilities)] = np.log(probabilities / (1 - probabilities))
    images = one_lit_pixel_each()[: len(probabilities)]
    return LinearExample(images, kernel, np.zeros(probabilities.shape[1], dtype=np.float32))


def logits(probabilities: np.ndarray) -> np.ndarray:
    """Return the numbers of which these are the sigmoids."""
    clipped = np.clip(probabilities.astype(np.float64), 1e-7, 1 - 1e-7)
    return np.asarray(np.log(clipped / (1 - clipped)))


def one_lit_pixel_each(image_shape: tuple[int, ...] = IMAGE_SHAPE) -> np.ndarray:
    """Return as many pictures as they have pixels, each dark but for one pixel of its own."""
    pixels = int(np.prod(image_shape))
    return np.eye(pixels, dtype=np.float32).reshape(pixels, *image_shape)


def random_images(
    rng: np.random.Generator, pictures: int, shape: tuple[int, int, int]
) -> np.ndarray:
    """Return noise in 0 to 1, float32, each picture with a brightness and contrast of its own."""
    noise = rng.random((pictures, *shape), dtype=np.float32)
    contrast = rng.uniform(0.2, 1, (pictures, 1, 1, 1))
    return np.asarray(noise * contrast + rng.uniform(0, 1 - contrast), dtype=np.float32)


def labels_with_mistakes(
    rng: np.random.Generator, probabilities: np.ndarray, wrong: float
) -> np.ndarray:
    """Return labels that follow the answers, but for a share `wrong` of them; float32."""
    other = rng.random(probabilities.shape) < wrong
    return np.asarray((probabilities >= 0.5) ^ other, dtype=np.float32)
