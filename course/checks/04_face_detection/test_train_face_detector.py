import numpy as np

from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.model_answers import history_of, proven_layers
from course.checking.network_examples import attribute_network, identical, weights_of
from course.measures import cross_entropy


class Trained:
    """A small detector, trained on light faces and dark not-faces.

    The validation pictures are the same ones with the contrary labels: whoever learns from them
    unlearns the others.
    """

    def __init__(self, student, rng, epochs: int) -> None:
        self.base = attribute_network(rng, (12, 8, 1), (3,)).base
        example = self.base.with_neuron(rng, scale=0.01)
        self.labels = np.array([[0], [1]] * 6, np.float32)
        noise = rng.random((12, *self.base.image_shape), dtype=np.float32)
        self.images = 0.4 * noise + 0.6 * self.labels[:, :, None, None]
        self.before = cross_entropy(example.answers(self.images), self.labels)
        self.model = example.model(student, frozen=len(self.base.layers), compiled=True)
        train, validation = (
            student.dataset(self.images, labels, 5) for labels in (self.labels, 1 - self.labels)
        )
        answer = student.call("train_face_detector", self.model, train, validation, epochs)
        self.history = student.history(history_of(answer))


@hint("`return model.fit(train, validation_data=validation, epochs=epochs, verbose=0)`, and so on.")
def test_two_epochs_give_two_losses(student, rng):
    """Two epochs give a History with two training losses and two validation losses."""
    history = Trained(student, rng, epochs=2).history
    for name in ("loss", "val_loss"):
        came = len(history.get(name, []))
        expect(came == 2, f"2 values of {name}", f"{came}")


@hint("Train the model that was given, on `train` alone.")
def test_loss_falls(student, rng):
    """After some epochs the given model's loss on the training pictures is lower than before."""
    trained = Trained(student, rng, epochs=6)
    after = cross_entropy(student.predict(trained.model, trained.images), trained.labels)
    least = trained.before - 0.05
    expect(after < least, f"a training loss of less than {least:.3f}", f"{after:.3f}")


@hint("Measure on the other dataset: `validation_data=validation`.")
def test_validation_loss_is_that_of_the_validation_pictures(student, rng):
    """The last `val_loss` is the trained model's loss on the validation pictures."""
    trained = Trained(student, rng, epochs=3)
    noted = trained.history.get("val_loss", [-1.0])[-1]
    answers = student.predict(trained.model, trained.images)
    wanted = cross_entropy(answers, 1 - trained.labels)
    expect(abs(noted - wanted) < 0.005 * wanted, f"{wanted:.3f}", f"{noted:.3f}")


@hint("Leave `trainable` alone: the base was frozen when you got the model.")
def test_frozen_weights_stay(student, rng):
    """The weights of the base are the same to the bit."""
    trained = Trained(student, rng, epochs=2)
    after = weights_of(proven_layers(student, trained.model, trained.images))
    same = identical(after[: len(trained.base.weights)], trained.base.weights)
    expect(same, "the same weights", "weights that moved")
