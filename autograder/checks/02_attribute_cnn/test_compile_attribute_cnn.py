import numpy as np

from course.checking.codec import Handle
from course.checking.expectation import expect
from course.checking.marks import hint, points
from course.checking.model_examples import (
    IMAGE_SHAPE,
    LinearExample,
    labels_with_mistakes,
    random_images,
)
from course.measures import cross_entropy, share_right

PICTURES, ATTRIBUTES, STEPS = 24, 16, 3
# Bright pictures make sure answers, some of them wrong: there the slopes of losses part ways. (The
# squared error goes down everywhere that cross-entropy does in 3 of 1,000 seeds; with pictures in
# 0 to 1 and six attributes, it did in half of them.)
BRIGHTNESS = 2
STEEP = 0.05  # of the largest slope: a step along it has a clear direction
PIXELS = int(np.prod(IMAGE_SHAPE))


class Compiled:
    """A model whose weights can be read off its answers, compiled by the student."""

    def __init__(self, student, rng) -> None:
        self.student = student
        kernel = rng.normal(0, 1.5, (PIXELS, ATTRIBUTES))
        kernel = (kernel - kernel.mean(axis=0)).astype(np.float32)
        bias = np.zeros(ATTRIBUTES, dtype=np.float32)
        images = BRIGHTNESS * random_images(rng, PICTURES, IMAGE_SHAPE)
        self.example = LinearExample(images, kernel, bias)
        self.labels = labels_with_mistakes(rng, self.example.probabilities, wrong=0.3)
        self.model: Handle = self.example.model(student, compiled=False)
        student.call("compile_attribute_cnn", self.model)
        own = "Call `compile` on the model that was given. Did you compile another one, or a copy?"
        compiled = student.is_compiled(self.model)
        expect(compiled, "the given model, compiled", "it is still not compiled", own)

    def evaluate(self) -> dict[str, float]:
        return self.student.evaluate(self.model, self.example.images, self.labels)

    def steps(self, count: int) -> np.ndarray:
        """How the pixels' weights move in some steps of training, `(pixels, attributes)`."""
        for _ in range(count):
            self.student.train_on_batch(self.model, self.example.images, self.labels)
        one_lit = np.eye(PIXELS, dtype=np.float32).reshape(PIXELS, *IMAGE_SHAPE)
        answers = self.student.predict(self.model, np.concatenate([one_lit, 0 * one_lit[:1]]))
        return logits(answers[:-1]) - logits(answers[-1:]) - self.example.kernel


def logits(probabilities: np.ndarray) -> np.ndarray:
    clipped = np.clip(probabilities.astype(np.float64), 1e-6, 1 - 1e-6)
    return np.asarray(np.log(clipped / (1 - clipped)))


def gradient(pixels: np.ndarray, weights: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """The gradient of the mean binary cross-entropy."""
    answers = 1 / (1 + np.exp(-pixels @ weights))
    return np.asarray(pixels.T @ (answers - labels) / labels.size)


def with_ones(example: LinearExample) -> tuple[np.ndarray, np.ndarray]:
    """Pixels with a column of ones, and weights with the bias as their last row."""
    pixels = example.images.reshape(len(example.images), -1).astype(float)
    return np.c_[pixels, np.ones(len(pixels))], np.vstack([example.kernel, example.bias])


def rmsprop(example: LinearExample, labels: np.ndarray, settings) -> np.ndarray:
    """How pixels' weights move by RMSprop (Tieleman and Hinton, 2012), as Keras computes it."""
    rate, rho, epsilon, momentum = (
        float(settings[name]) for name in ("learning_rate", "rho", "epsilon", "momentum")
    )
    pixels, start = with_ones(example)
    weights = start.astype(float)
    square, mean, velocity = (np.zeros_like(weights) for _ in range(3))
    for _ in range(STEPS):
        slope = gradient(pixels, weights, labels)
        square = rho * square + (1 - rho) * slope**2
        mean = rho * mean + (1 - rho) * slope
        spread = square - mean**2 if settings.get("centered") else square
        velocity = momentum * velocity + rate * slope / np.sqrt(spread + epsilon)
        weights = weights - velocity
    return np.asarray((weights - start)[:-1])


@points(1)
@hint(
    "`loss='binary_crossentropy'`: forty yes-or-no answers, not one of forty, each a probability."
)
def test_loss_is_binary_crossentropy(student, rng):
    """The loss is the binary cross-entropy of the model's probabilities, averaged over answers."""
    compiled = Compiled(student, rng)
    loss = compiled.evaluate().get("loss", -1.0)
    wanted = cross_entropy(compiled.example.probabilities, compiled.labels)
    expect(abs(loss - wanted) < 0.005 * wanted, f"{wanted:.4f}", f"{loss:.4f}")
    # That figure is the model's word. Training has to go down this loss, too, by any optimiser.
    slope = gradient(*with_ones(compiled.example), compiled.labels)[:-1]
    steep = np.abs(slope) > STEEP * np.abs(slope).max()
    downhill = bool((compiled.steps(1) * slope < 0)[steep].all())
    expect(downhill, "steps down this loss", "steps that go elsewhere")


@points(1)
@hint("`metrics=['binary_accuracy']`: what Keras makes of `'accuracy'` here is another figure.")
def test_accuracy_counts_every_answer(student, rng):
    """One of the metrics is the share of single answers that are right."""
    compiled = Compiled(student, rng)
    figures = compiled.evaluate()
    wanted = float(share_right(compiled.example.probabilities, compiled.labels).mean())
    near = {name for name, value in figures.items() if abs(value - wanted) < 1e-4}
    expect(bool(near - {"loss"}), f"a metric of {wanted:.4f}", f"{figures}")


@points(1)
@hint("`optimizer='rmsprop'`, or `keras.optimizers.RMSprop(…)` with a learning rate.")
def test_optimizer_is_rmsprop(student, rng):
    """Training moves the weights as RMSprop does."""
    compiled = Compiled(student, rng)
    optimizer = student.optimizer(compiled.model)
    expect(optimizer.get("kind") == "RMSprop", "RMSprop", f"{optimizer.get('kind')}")
    wanted = rmsprop(compiled.example, compiled.labels, optimizer["settings"])
    gap = float(np.abs(compiled.steps(STEPS) - wanted).max())
    close = gap < 0.05 * float(np.abs(wanted).max()) + 1e-4
    expect(close, "the steps of RMSprop", f"steps that differ by {gap:.4f}")


@points(1)
@hint("A learning rate of 0.001 is Keras's default; far larger ones jump, far smaller ones crawl.")
def test_learning_rate_is_sensible(student, rng):
    """The learning rate is between 0.0001 and 0.01."""
    settings = student.optimizer(Compiled(student, rng).model).get("settings", {})
    rate = float(settings.get("learning_rate", 0))
    expect(0.00009 < rate < 0.011, "0.0001 to 0.01", f"{rate}")


@points(1)
@hint("Compile the model that was given, and do nothing else with it: no training, no new weights.")
def test_weights_stay_as_they_are(student, rng):
    """The given model itself is compiled, and its weights stay as they are."""
    compiled = Compiled(student, rng)
    moved = float(np.abs(compiled.steps(0)).max())
    expect(moved < 1e-3, "the same weights after compiling", f"weights that moved by {moved:.3f}")
    expect("loss" in compiled.evaluate(), "a compiled model", "one without a loss")
