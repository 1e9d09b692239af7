import numpy as np

from course.checking.expectation import expect
from course.checking.marks import hint, points
from course.checking.model_answers import history_of
from course.checking.model_examples import IMAGE_SHAPE, LinearExample, cross_entropy

ATTRIBUTES = 5
PIXELS = int(np.prod(IMAGE_SHAPE))
LEAST_CHANGE = 0.002  # of the loss, in nats; lowest over 15 seeds: 0.010


class OnePixelEach:
    """A model, and as many pictures as it has pixels, each with one lit pixel of its own.

    A pixel's weights move only when its picture is learned from, so they tell which ones were.
    """

    def __init__(self, student, rng) -> None:
        self.student = student
        self.images = np.eye(PIXELS, dtype=np.float32).reshape(PIXELS, *IMAGE_SHAPE)
        self.labels = rng.integers(0, 2, (PIXELS, ATTRIBUTES)).astype(np.float32)
        self.kernel = rng.normal(0, 0.05, (PIXELS, ATTRIBUTES)).astype(np.float32)
        bias = np.zeros(ATTRIBUTES, dtype=np.float32)
        self.model = LinearExample(self.images, self.kernel, bias).model(student)

    def train(self, first: int, epochs: int, batch_size: int = 5) -> dict[str, list[float]]:
        """Train on the first pictures, with the others for validation; return the history."""
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
        answers = self.student.predict(self.model, self.images[rows])
        return cross_entropy(answers, self.labels[rows])


def logits(probabilities: np.ndarray) -> np.ndarray:
    return np.asarray(np.log(probabilities / (1 - probabilities)))


@points(1)
@hint("Return what `model.fit(…)` returns, and give it `epochs=epochs`.")
def test_history_of_as_many_epochs_as_asked(student, rng):
    """The result is the History of exactly as many epochs as were asked for."""
    way = []
    for epochs in (1, 3):
        lesson = OnePixelEach(student, rng)
        losses = lesson.train(first=6, epochs=epochs).get("loss", [])
        expect(len(losses) == epochs, f"{epochs} epochs", f"{len(losses)}")
        way.append(float(lesson.moved()[:6].mean()))
    # Three epochs take each weight more than twice as far as one (RMSprop's steps shrink).
    expect(way[1] > 1.4 * way[0] > 0, "as much training as epochs", f"weights moved by {way}")


@points(2)
@hint("`fit` changes the weights of the model it is called on: call it on the one you were given.")
def test_training_lowers_the_loss(student, rng, measured):
    """After training, the given model's loss on the training pictures is lower than before."""
    lesson, train = OnePixelEach(student, rng), slice(8)
    before = lesson.loss(train)
    lesson.train(first=8, epochs=10)
    measured.at_least("fall of the training loss, nats", before - lesson.loss(train), LEAST_CHANGE)


@points(1)
@hint("`validation_data=validation` measures after each epoch and learns nothing from it.")
def test_validation_is_measured_not_learned(student, rng):
    """After each epoch the loss on the validation pictures is noted, and nothing learned there."""
    lesson = OnePixelEach(student, rng)
    noted = lesson.train(first=7, epochs=3).get("val_loss", [])
    after = lesson.loss(slice(7, None))
    expect(len(noted) == 3, "3 losses called val_loss", f"{len(noted)}")
    expect(abs(noted[-1] - after) < 0.001 * after, f"{after:.4f} at the end", f"{noted[-1]:.4f}")
    learned = sum(lesson.learned_from()[7:])
    expect(learned == 0, "no validation picture learned from", f"{learned} of them")


@points(1)
@hint("Show all of `train` in each epoch: no `steps_per_epoch`, no `take`.")
def test_every_training_picture_is_used(student, rng):
    """Each epoch learns from every training picture, those of the last batch included."""
    lesson = OnePixelEach(student, rng)
    lesson.train(first=11, epochs=1, batch_size=4)
    unseen = lesson.learned_from()[:11].count(False)
    expect(unseen == 0, "11 pictures learned from", f"{unseen} of them not shown")
