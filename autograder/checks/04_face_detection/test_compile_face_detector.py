import numpy as np

from course.checking.expectation import expect
from course.checking.marks import hint, points
from course.checking.model_answers import proven_layers
from course.checking.model_examples import labels_with_mistakes, random_images
from course.checking.network_examples import attribute_network, identical, weights_of
from course.measures import cross_entropy, share_right

PICTURES = 24


def labels_that_tell_thresholds_apart(rng, answers: np.ndarray) -> np.ndarray:
    """Return labels for which as many answers are right at 0.5 as at no threshold far from it."""
    says = answers >= 0.5
    others = [answers >= threshold for threshold in (0.05, 0.1, 0.25, 0.75, 0.9, 0.95)]
    others = [other for other in others if (other != says).any()]
    while True:
        labels = labels_with_mistakes(rng, answers, wrong=0.4)
        right = (says == labels).sum()
        if all((other == labels).sum() != right for other in others):
            return labels


class Compiled:
    """A detector with a frozen base, compiled by the student."""

    def __init__(self, student, rng) -> None:
        self.student = student
        base = attribute_network(rng).base
        self.images = random_images(rng, PICTURES, base.image_shape)
        self.example = base.with_neuron(rng, scale=0.3, even_on=self.images)
        self.frozen = len(base.weights)
        self.answers = self.example.answers(self.images)
        self.labels = labels_that_tell_thresholds_apart(rng, self.answers)
        self.model = self.example.model(student, frozen=len(base.layers))
        student.call("compile_face_detector", self.model)
        own = "Call `compile` on the model that was given. Did you compile another one, or a copy?"
        compiled = student.is_compiled(self.model)
        expect(compiled, "the given model, compiled", "it is still not compiled", own)

    def evaluate(self) -> dict[str, float]:
        return self.student.evaluate(self.model, self.images, self.labels)

    def weights(self) -> tuple[np.ndarray, ...]:
        return weights_of(proven_layers(self.student, self.model, self.images))

    def step(self) -> None:
        self.student.train_on_batch(self.model, self.images, self.labels)


@points(1)
@hint("`loss='binary_crossentropy'`: one yes-or-no question, answered with a probability.")
def test_loss_is_binary_crossentropy(student, rng):
    """The loss is the binary cross-entropy of the detector's probabilities."""
    compiled = Compiled(student, rng)
    loss = compiled.evaluate().get("loss", -1.0)
    wanted = cross_entropy(compiled.answers, compiled.labels)
    expect(abs(loss - wanted) < 0.005 * wanted, f"{wanted:.4f}", f"{loss:.4f}")


@points(1)
@hint(
    "`metrics=['binary_accuracy']` counts the answers on the right side of 0.5. (The accuracy of "
    "one of many classes is always 1 here.)"
)
def test_accuracy_is_measured(student, rng):
    """One of the metrics is the share of right answers."""
    compiled = Compiled(student, rng)
    figures = compiled.evaluate()
    wanted = float(share_right(compiled.answers, compiled.labels).mean())
    near = {name for name, value in figures.items() if abs(value - wanted) < 1e-4}
    expect(bool(near - {"loss"}), f"a metric of {wanted:.4f}", f"{figures}")


@points(1)
@hint("Take RMSprop or Adam. A learning rate of 0.001, Keras's default for both, is right here.")
def test_a_step_goes_down_the_loss(student, rng):
    """A step of training moves the neuron down this loss, by a sensible learning rate."""
    compiled = Compiled(student, rng)
    before = compiled.weights()[compiled.frozen :]
    compiled.step()
    after = compiled.weights()[compiled.frozen :]
    features = compiled.example.base.answers(compiled.images)
    slope = features.T @ (compiled.answers - compiled.labels) / PICTURES
    steep = np.abs(slope) > 0.2 * np.abs(slope).max()
    moved = after[0] - before[0]
    downhill = bool((moved * slope < 0)[steep].all())
    expect(downhill, "a step down the binary cross-entropy", "one that goes elsewhere")
    own = student.optimizer(compiled.model)
    kind, rate = own.get("kind"), float(own["settings"]["learning_rate"])
    expect(kind in ("RMSprop", "Adam"), "RMSprop or Adam", f"{kind:.40}")
    expect(0.00049 < rate < 0.011, "a learning rate of 0.0005 to 0.01", f"{rate}")


@points(1)
@hint(
    "Compile, and do nothing else: leave `trainable` alone and draw no new weights. The base that "
    "you got is frozen and stays so."
)
def test_frozen_layers_stay_frozen(student, rng):
    """Compiling changes no weight, and what was frozen is still frozen when it is trained."""
    compiled = Compiled(student, rng)
    untouched = identical(compiled.weights(), compiled.example.weights)
    expect(untouched, "the same weights after compiling", "other weights")
    compiled.step()
    after, before = compiled.weights(), compiled.example.weights
    same = identical(after[: compiled.frozen], before[: compiled.frozen])
    expect(same, "frozen weights that stay", "weights of the base that moved")
    learned = not identical(after[compiled.frozen :], before[compiled.frozen :])
    expect(learned, "a neuron that learns", "a neuron that stays as it was")
