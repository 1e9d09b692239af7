import numpy as np

from course.checking.expectation import expect
from course.checking.marks import hint, points
from course.checking.model_answers import history_of, proven_layers
from course.checking.network_examples import attribute_network, identical, weights_of
from course.measures import cross_entropy

PICTURES = 12
# `rostros prove margins`: 110 gradings of right solutions rejected none, so at most 2.7% are;
# nearest seen:
LEAST_CHANGE = 0.03  # of the loss, in nats; drawn faces 0.078, photographs 0.066
# Between the two kinds of labels (0.06 at most where it learns from both):
LEAST_BETWEEN = 0.1  # drawn faces 0.223, photographs 0.202


class Lesson:
    """A small detector with a frozen base, and pictures: light ones are faces, dark ones are not.

    The validation pictures are the training pictures with the contrary labels: whoever learns from
    both learns nothing, and while the training loss falls, that of validation must rise.
    """

    def __init__(self, student, rng, *, normalised: bool = False) -> None:
        self.student = student
        base = attribute_network(rng, normalised=normalised).base
        self.example = base.with_neuron(rng, scale=0.01)
        self.labels = rng.permutation(np.repeat([0, 1], PICTURES // 2))[:, None].astype(np.float32)
        noise = rng.random((PICTURES, *base.image_shape), dtype=np.float32)
        self.images = 0.4 * noise + 0.6 * self.labels[:, :, None, None]
        self.frozen = len(base.weights)
        self.model = self.example.model(student, frozen=len(base.layers), compiled=True)

    def train(self, epochs: int, batch_size: int = 7) -> dict[str, list[float]]:
        """Let the student train; return the history."""
        train, validation = (
            self.student.dataset(self.images, labels, batch_size)
            for labels in (self.labels, 1 - self.labels)
        )
        answer = self.student.call("train_face_detector", self.model, train, validation, epochs)
        return self.student.history(history_of(answer))

    def weights(self) -> tuple[np.ndarray, ...]:
        return weights_of(proven_layers(self.student, self.model, self.images))

    def loss(self, labels: np.ndarray) -> float:
        return cross_entropy(self.student.predict(self.model, self.images), labels)


@points(2)
@hint("Leave `trainable` alone and train the model as you got it: its base is frozen.")
def test_frozen_weights_are_bit_identical(student, rng):
    """Every weight of the frozen base is the same after training, to the last bit."""
    for normalised in (False, True):
        lesson = Lesson(student, rng, normalised=normalised)
        lesson.train(epochs=2)
        after = lesson.weights()
        base, wanted = after[: lesson.frozen], lesson.example.weights[: lesson.frozen]
        expect(identical(base, wanted), "a frozen base", "a base that has changed")
        moved = not identical(after[lesson.frozen :], lesson.example.weights[lesson.frozen :])
        expect(moved, "a neuron that has learned", "a neuron that is as it was")


@points(1)
@hint(
    "Return what one call of `model.fit(…, epochs=epochs)` returns: a History of so many epochs "
    "(no early stopping)."
)
def test_history_of_as_many_epochs_as_asked(student, rng):
    """The result is the History of exactly as many epochs as were asked for."""
    for epochs in (1, 3):
        losses = Lesson(student, rng).train(epochs).get("loss", [])
        expect(len(losses) == epochs, f"{epochs} epochs", f"{len(losses)}")


@points(1)
@hint(
    "`fit` changes the weights of the model it is called on: call it on the one you were given, "
    "and learn from the `train` you were given."
)
def test_training_lowers_the_loss(student, rng, measured):
    """After training, the given model's loss on the training pictures is lower than before."""
    lesson = Lesson(student, rng)
    before = lesson.loss(lesson.labels)
    lesson.train(epochs=6)
    fall = before - lesson.loss(lesson.labels)
    measured.at_least("fall of the training loss, nats", fall, LEAST_CHANGE)


@points(1)
@hint(
    "`validation_data=validation` measures on it after each epoch, on all of it, and learns "
    "nothing from it."
)
def test_validation_is_measured_not_learned(student, rng, measured):
    """After each epoch the loss on the validation pictures is noted, and nothing learned there."""
    lesson = Lesson(student, rng)
    noted = lesson.train(epochs=6).get("val_loss", [])
    after = lesson.loss(1 - lesson.labels)
    expect(len(noted) == 6, "6 losses called val_loss", f"{len(noted)}")
    expect(abs(noted[-1] - after) < 0.002 * after, f"{after:.4f} at the end", f"{noted[-1]:.4f}")
    between = after - lesson.loss(lesson.labels)
    measured.at_least("validation loss above training loss, nats", between, LEAST_BETWEEN)
