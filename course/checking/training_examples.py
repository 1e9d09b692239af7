"""Pictures that show what a model has learned from, one weight for each pixel."""

import re
from typing import TYPE_CHECKING

import numpy as np

from course.checking.answers import describe
from course.checking.codec import Handle
from course.checking.expectation import NotYetRight, expect
from course.checking.model_answers import model_of, probabilities_of
from course.checking.model_examples import logits, one_lit_pixel_each
from course.checking.student import StudentRaised

if TYPE_CHECKING:
    from course.checking.student import Student


# How far RMSprop's first step moves a weight, whatever the gradient: rate / √(1 - ρ).
# https://keras.io/api/optimizers/rmsprop/ (rate 0.001, ρ 0.9)
FIRST_STEP = 0.001 / (1 - 0.9) ** 0.5
_HISTORY = "`fit` returns the history of the training. Return `model`."
_NOTHING = "A trained model is lost where nobody gets it: `return model`."
_OTHER_SHAPE = "Call `build()`, the function that is given, not `small_network()`."


class SeededTraining:
    """Calls `train_from_seed` with pictures of one lit pixel and a model of one weight for each."""

    def __init__(
        self,
        student: "Student",
        rng: np.random.Generator,
        *,
        image_shape: tuple[int, int, int] = (4, 3, 1),
        attributes: int = 3,
        spread: float = 0.5,
    ) -> None:
        self.student = student
        self.images = one_lit_pixel_each(image_shape)
        self.attributes = attributes
        labels = rng.integers(0, 2, (len(self.images), attributes)).astype(np.float32)
        self.batches = student.dataset(self.images, labels, 5)
        self.build = student.model_builder(image_shape, attributes, spread=spread)

    def train(self, epochs: int, seed: int) -> Handle:
        """Return the model that the student's function has trained."""
        arguments = (self.build, self.batches, epochs, seed)
        try:
            answer = self.student.call("train_from_seed", *arguments)
        except StudentRaised as problem:
            if not re.search(r"incompatible|expected axis|egative dimension", problem.message):
                raise
            came = "a network for pictures of another shape"
            raise NotYetRight("the model that `build` makes", came, _OTHER_SHAPE) from None
        expect(answer is not None, "a Keras model", describe(answer), _NOTHING)
        history = isinstance(answer, Handle) and answer.type_name == "History"
        expect(not history, "a Keras model", describe(answer), _HISTORY)
        return model_of(answer)

    def kernel(self, model: Handle) -> np.ndarray:
        """Return the model's weights, `(pixels, attributes)`, read off its answers."""
        images = np.concatenate([self.images, 0 * self.images[:1]])
        answers = self.student.predict(model, images)
        numbers = logits(probabilities_of(answers, len(images), self.attributes))
        return np.asarray(numbers[:-1] - numbers[-1:])
