import numpy as np

from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.model_answers import proven_layers
from course.checking.model_examples import random_images
from course.checking.network_examples import attribute_network, identical, weights_of
from course.measures import cross_entropy, share_right


class Small:
    """A small detector with a frozen base, compiled by the student.

    Half of its answers are 0.5 or more, none is far from there, and seven of ten are right.
    """

    def __init__(self, student, rng) -> None:
        base = attribute_network(rng, (12, 8, 1), (3,)).base
        self.images = random_images(rng, 10, base.image_shape)
        example = base.with_neuron(rng, scale=0.3, even_on=self.images)
        self.answers = example.answers(self.images)
        says_face = self.answers >= 0.5
        wrong = [*np.flatnonzero(says_face)[:1], *np.flatnonzero(~says_face)[:2]]
        self.labels = says_face.astype(np.float32)
        self.labels[wrong] = 1 - self.labels[wrong]
        self.base = base
        self.model = example.model(student, frozen=len(base.layers))
        student.call("compile_face_detector", self.model)


@hint("`loss='binary_crossentropy'`.")
def test_loss_of_a_small_detector(student, rng):
    """The loss of a small detector is its binary cross-entropy."""
    small = Small(student, rng)
    loss = student.evaluate(small.model, small.images, small.labels).get("loss", -1.0)
    wanted = cross_entropy(small.answers, small.labels)
    expect(abs(loss - wanted) < 0.005 * wanted, f"a loss of {wanted:.3f}", f"{loss:.3f}")


@hint("`metrics=['binary_accuracy']`, which counts from 0.5 on.")
def test_accuracy_of_a_small_detector(student, rng):
    """A metric says how many of a small detector's answers are right."""
    small = Small(student, rng)
    figures = student.evaluate(small.model, small.images, small.labels)
    wanted = float(share_right(small.answers, small.labels).mean())
    others = [round(value, 3) for name, value in figures.items() if name != "loss"]
    near = any(abs(value - wanted) < 1e-3 for value in others)
    expect(near, f"a metric of {wanted:.3f}", f"{others or 'no metric'}")


@hint("`optimizer='rmsprop'` takes a learning rate of 0.001, and so does `'adam'`.")
def test_optimiser_and_learning_rate(student, rng):
    """The optimiser is RMSprop or Adam, with a learning rate from 0.0005 to 0.01."""
    own = student.optimizer(Small(student, rng).model)
    kind, rate = own["kind"], own["settings"]["learning_rate"]
    expect(kind in ("RMSprop", "Adam"), "RMSprop or Adam", f"{kind}")
    expect(0.00049 < rate < 0.011, "a learning rate of 0.0005 to 0.01", f"{rate:.5g}")


@hint("Leave `trainable` as it is.")
def test_a_step_after_compiling_leaves_the_base_alone(student, rng):
    """A step of training after your compiling moves no frozen weight."""
    small = Small(student, rng)
    student.train_on_batch(small.model, small.images, small.labels)
    after = weights_of(proven_layers(student, small.model, small.images))
    same = identical(after[: len(small.base.weights)], small.base.weights)
    expect(same, "the same weights", "weights that moved")
