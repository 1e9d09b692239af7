from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.model_answers import proven_layers
from course.checking.model_examples import (
    cross_entropy,
    labels_with_mistakes,
    random_images,
    share_right,
)
from course.checking.network_examples import attribute_network, identical, weights_of


class Small:
    """A small detector with a frozen base, compiled by the student."""

    def __init__(self, student, rng) -> None:
        base = attribute_network(rng, (12, 8, 1), (3,)).base
        example = base.with_neuron(rng)
        self.images = random_images(rng, 10, base.image_shape)
        self.answers = example.answers(self.images)
        self.labels = labels_with_mistakes(rng, self.answers, wrong=0.3)
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


@hint("`metrics=['binary_accuracy']`.")
def test_accuracy_of_a_small_detector(student, rng):
    """A metric says how many of a small detector's answers are right."""
    small = Small(student, rng)
    figures = student.evaluate(small.model, small.images, small.labels)
    wanted = float(share_right(small.answers, small.labels).mean())
    others = [round(value, 3) for name, value in figures.items() if name != "loss"]
    near = any(abs(value - wanted) < 1e-3 for value in others)
    expect(near, f"a metric of {wanted:.3f}", f"{others or 'no metric'}")


@hint("Leave `trainable` as it is.")
def test_a_step_after_compiling_leaves_the_base_alone(student, rng):
    """A step of training after your compiling moves no frozen weight."""
    small = Small(student, rng)
    student.train_on_batch(small.model, small.images, small.labels)
    after = weights_of(proven_layers(student, small.model, small.images))
    same = identical(after[: len(small.base.weights)], small.base.weights)
    expect(same, "the same weights", "weights that moved")
