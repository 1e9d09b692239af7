import numpy as np

from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.model_answers import history_of, proven_layers
from course.checking.model_examples import cross_entropy, random_images
from course.checking.network_examples import attribute_network, identical, weights_of


class Trained:
    """A small detector before and after training."""

    def __init__(self, student, rng, epochs: int) -> None:
        self.base = attribute_network(rng, (12, 8, 1), (3,)).base
        example = self.base.with_neuron(rng, scale=0.01)
        self.images = random_images(rng, 10, self.base.image_shape)
        self.labels = np.array([[0], [1]] * 5, np.float32)
        self.before = cross_entropy(example.answers(self.images), self.labels)
        self.model = example.model(student, frozen=len(self.base.layers), compiled=True)
        data = student.dataset(self.images, self.labels, 5)
        answer = student.call("train_face_detector", self.model, data, data, epochs)
        self.history = student.history(history_of(answer))


@hint("`return model.fit(train, validation_data=validation, epochs=epochs, verbose=0)`, and so on.")
def test_two_epochs_give_two_losses(student, rng):
    """Two epochs give a History with two training losses and two validation losses."""
    history = Trained(student, rng, epochs=2).history
    for name in ("loss", "val_loss"):
        expect(len(history.get(name, [])) == 2, f"2 values of {name}", f"{history.get(name)}")


@hint("Train the model that was given to the function.")
def test_loss_falls(student, rng):
    """After some epochs the loss of the given model is lower than before."""
    trained = Trained(student, rng, epochs=6)
    after = cross_entropy(student.predict(trained.model, trained.images), trained.labels)
    expect(after < trained.before, f"less than {trained.before:.3f}", f"{after:.3f}")


@hint("Leave `trainable` alone: the base was frozen when you got the model.")
def test_frozen_weights_stay(student, rng):
    """The weights of the base are the same to the bit."""
    trained = Trained(student, rng, epochs=2)
    after = weights_of(proven_layers(student, trained.model, trained.images))
    same = identical(after[: len(trained.base.weights)], trained.base.weights)
    expect(same, "the same weights", "weights that moved")
