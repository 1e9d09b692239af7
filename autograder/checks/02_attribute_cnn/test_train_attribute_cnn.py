import numpy as np

from course.checking.codec import Handle
from course.checking.expectation import expect
from course.checking.marks import hint, points
from course.checking.model_answers import history_of
from course.checking.model_examples import (
    IMAGE_SHAPE,
    LinearExample,
    cross_entropy,
    linear_example,
)

ATTRIBUTES = 5


class Lesson:
    """A model that knows nothing, and pictures that another one has labelled."""

    def __init__(self, student, rng, pictures: int = 48) -> None:
        self.student = student
        self.teacher = linear_example(rng, pictures, ATTRIBUTES)
        self.labels = (self.teacher.probabilities >= 0.5).astype(np.float32)
        kernel = rng.normal(0, 0.05, self.teacher.kernel.shape).astype(np.float32)
        bias = np.zeros(ATTRIBUTES, dtype=np.float32)
        self.before = LinearExample(self.teacher.images, kernel, bias)
        self.model = self.before.model(student)
        half = pictures // 2
        self.parts = {"train": slice(0, half), "validation": slice(half, pictures)}

    def dataset(self, part: str, batch_size: int = 4, flip: bool = False) -> Handle:
        rows = self.parts[part]
        labels = 1 - self.labels[rows] if flip else self.labels[rows]
        return self.student.dataset(self.teacher.images[rows], labels, batch_size)

    def train(self, epochs: int, flip: bool = False) -> dict[str, list[float]]:
        answer = self.student.call(
            "train_attribute_cnn",
            self.model,
            self.dataset("train"),
            self.dataset("validation", flip=flip),
            epochs,
        )
        return self.student.history(history_of(answer))

    def loss(self, part: str, answers: np.ndarray | None = None, flip: bool = False) -> float:
        rows = self.parts[part]
        labels = 1 - self.labels[rows] if flip else self.labels[rows]
        images = self.teacher.images[rows]
        return cross_entropy(
            self.student.predict(self.model, images) if answers is None else answers[rows], labels
        )


@points(1)
@hint("Return what `model.fit(…)` returns, and give it `epochs=epochs`.")
def test_history_of_as_many_epochs_as_asked(student, rng):
    """The result is the History of exactly as many epochs as were asked for."""
    for epochs in (1, 3):
        losses = Lesson(student, rng, pictures=16).train(epochs).get("loss", [])
        expect(len(losses) == epochs, f"{epochs} epochs", f"{len(losses)}")


@points(2)
@hint("`fit` changes the weights of the model it is called on: call it on the one you were given.")
def test_training_lowers_the_loss(student, rng):
    """After training, the given model's loss on the training pictures is lower than before."""
    lesson = Lesson(student, rng)
    before = lesson.loss("train", lesson.before.probabilities)
    lesson.train(epochs=4)
    after = lesson.loss("train")
    expect(after < before - 0.002, f"less than {before:.4f}", f"{after:.4f}")


@points(1)
@hint("`validation_data=validation` measures after each epoch and learns nothing from it.")
def test_validation_is_measured_not_learned(student, rng):
    """After each epoch the loss on the validation pictures is noted, and nothing else learned."""
    lesson = Lesson(student, rng)
    before = lesson.loss("validation", lesson.before.probabilities, flip=True)
    history = lesson.train(epochs=3, flip=True)
    noted = history.get("val_loss", [])
    expect(len(noted) == 3, "3 losses called val_loss", f"{len(noted)}")
    after = lesson.loss("validation", flip=True)
    expect(abs(noted[-1] - after) < 1e-3 + 1e-3 * after, f"{after:.4f} at the end", f"{noted[-1]}")
    # Its labels say the contrary of the training labels: whoever learns from them gets better.
    expect(after > before, f"more than {before:.4f}", f"{after:.4f}: it learned from them")


@points(1)
@hint("Show all of `train` in each epoch: no `steps_per_epoch`, no `take`.")
def test_every_training_picture_is_used(student, rng):
    """Each epoch learns from every training picture, those of the last batch included."""
    pixels = int(np.prod(IMAGE_SHAPE))
    images = np.eye(pixels, dtype=np.float32).reshape(pixels, *IMAGE_SHAPE)  # one lit pixel each
    labels = rng.integers(0, 2, (pixels, ATTRIBUTES)).astype(np.float32)
    kernel = rng.normal(0, 0.05, (pixels, ATTRIBUTES)).astype(np.float32)
    before = LinearExample(images, kernel, np.zeros(ATTRIBUTES, dtype=np.float32))
    model, dataset = before.model(student), student.dataset(images, labels, batch_size=5)
    history_of(student.call("train_attribute_cnn", model, dataset, dataset, 1))
    dark = logits(student.predict(model, np.zeros((1, *IMAGE_SHAPE), dtype=np.float32)))
    moved = logits(student.predict(model, images)) - dark - kernel
    # A pixel's weights move only when its picture is shown: RMSprop moves them by 0.001 or more.
    unseen = int((np.abs(moved).max(axis=1) < 2e-4).sum())
    expect(unseen == 0, f"{pixels} pictures learned from", f"{unseen} of them not shown")


def logits(probabilities: np.ndarray) -> np.ndarray:
    return np.asarray(np.log(probabilities / (1 - probabilities)))
