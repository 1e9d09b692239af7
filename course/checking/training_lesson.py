"""A lesson for `train_attribute_cnn` from which a check can tell what was learned from what."""

from typing import TYPE_CHECKING

import numpy as np

from course.checking.model_answers import history_of
from course.checking.model_examples import LinearExample, logits, one_lit_pixel_each
from course.measures import cross_entropy

if TYPE_CHECKING:
    from course.checking.student import Student

ATTRIBUTES = 5


class TrainingLesson:
    """A model, and as many pictures as it has pixels, each with one lit pixel of its own.

    A pixel's weights move only when its picture is learned from, so they tell which ones were.
    """

    def __init__(self, student: "Student", rng: np.random.Generator) -> None:
        self.student = student
        self.images = one_lit_pixel_each()
        shape = (len(self.images), ATTRIBUTES)
        self.labels = rng.integers(0, 2, shape).astype(np.float32)
        self.kernel = rng.normal(0, 0.05, shape).astype(np.float32)
        bias = np.zeros(ATTRIBUTES, dtype=np.float32)
        self.model = LinearExample(self.images, self.kernel, bias).model(student)

    def train(self, first: int, epochs: int, batch_size: int = 5) -> dict[str, list[float]]:
        """Let the student's function train on the first pictures, with the others for validation;
        return the history."""
        train, validation = (
            self.student.dataset(self.images[rows], self.labels[rows], batch_size)
            for rows in (slice(first), slice(first, None))
        )
        answer = self.student.call("train_attribute_cnn", self.model, train, validation, epochs)
        return self.student.history(history_of(answer))

    def moved(self) -> np.ndarray:
        """How far each pixel's weights have moved: 0.001 or more when RMSprop saw its picture."""
        dark = logits(self.student.predict(self.model, 0 * self.images[:1]))
        kernel = logits(self.student.predict(self.model, self.images)) - dark
        return np.asarray(np.abs(kernel - self.kernel).max(axis=1))

    def learned_from(self) -> list[bool]:
        """Whether each picture was learned from."""
        return [bool(most > 2e-4) for most in self.moved()]

    def loss(self, rows: slice) -> float:
        """The model's loss on some of the pictures, in nats."""
        answers = self.student.predict(self.model, self.images[rows])
        return cross_entropy(answers, self.labels[rows])
