import numpy as np

from course.checking.expectation import expect
from course.checking.marks import hint, points
from course.checking.model_examples import (
    LinearExample,
    cross_entropy,
    labels_with_mistakes,
    linear_example,
    share_right,
)

STEPS = 3


def compiled(student, example: LinearExample):
    model = example.model(student, compiled=False)
    student.call("compile_attribute_cnn", model)
    return model


def example_with_labels(rng) -> tuple[LinearExample, np.ndarray]:
    example = linear_example(rng, pictures=24, attributes=6)
    return example, labels_with_mistakes(rng, example.probabilities, wrong=0.3)


@points(1)
@hint("`loss='binary_crossentropy'`. The model gives probabilities, so not `from_logits=True`.")
def test_loss_is_binary_crossentropy(student, rng):
    """The loss is the binary cross-entropy of the model's probabilities, averaged over answers."""
    example, labels = example_with_labels(rng)
    loss = student.evaluate(compiled(student, example), example.images, labels).get("loss", -1.0)
    wanted = cross_entropy(example.probabilities, labels)
    expect(abs(loss - wanted) < 0.005 * wanted, f"{wanted:.4f}", f"{loss:.4f}")


@points(1)
@hint("`metrics=['binary_accuracy']`: what Keras makes of `'accuracy'` here is another figure.")
def test_accuracy_counts_every_answer(student, rng):
    """One of the metrics is the share of single answers that are right."""
    example, labels = example_with_labels(rng)
    figures = student.evaluate(compiled(student, example), example.images, labels)
    wanted = float(share_right(example.probabilities, labels).mean())
    near = [name for name, value in figures.items() if abs(value - wanted) < 1e-4]
    expect(bool(set(near) - {"loss"}), f"a metric of {wanted:.4f}", f"{figures}")


@points(1)
@hint("`optimizer='rmsprop'`, or `keras.optimizers.RMSprop(…)` with a learning rate.")
def test_optimizer_is_rmsprop(student, rng):
    """Training moves the weights as RMSprop does."""
    example, labels = example_with_labels(rng)
    model = compiled(student, example)
    optimizer = student.optimizer(model)
    expect(optimizer.get("kind") == "RMSprop", "RMSprop", f"{optimizer.get('kind')}")
    for _ in range(STEPS):
        student.train_on_batch(model, example.images, labels)
    came = logits(student.predict(model, example.images))
    kernel, bias = rmsprop(example, labels, optimizer["settings"])
    pixels = example.images.reshape(len(example.images), -1)
    moved = pixels @ kernel + bias - logits(example.probabilities)
    gap = np.abs(came - logits(example.probabilities) - moved).max()
    close = bool(gap < 0.05 * np.abs(moved).max() + 1e-4)
    expect(close, "the steps of RMSprop", "other steps")


@points(1)
@hint(
    "A learning rate of 0.001 is Keras's default; much larger ones jump, much smaller ones crawl."
)
def test_learning_rate_is_sensible(student, rng):
    """The learning rate is between 0.0001 and 0.01."""
    example, _ = example_with_labels(rng)
    settings = student.optimizer(compiled(student, example)).get("settings", {})
    rate = float(settings.get("learning_rate", 0))
    expect(rate * 1.001 >= 0.0001 and rate <= 0.01001, "0.0001 to 0.01", f"{rate}")


@points(1)
@hint("Compile the model that was given, and do nothing else with it: no training, no new weights.")
def test_weights_stay_as_they_are(student, rng):
    """The given model is compiled, and its weights stay as they are."""
    example, labels = example_with_labels(rng)
    model = compiled(student, example)
    came = student.predict(model, example.images)
    same = bool(np.allclose(came, example.probabilities, atol=1e-5))
    expect(same, "the same answers after compiling", "other answers")
    student.evaluate(model, example.images, labels)


def logits(probabilities: np.ndarray) -> np.ndarray:
    clipped = np.clip(probabilities.astype(np.float64), 1e-6, 1 - 1e-6)
    return np.asarray(np.log(clipped / (1 - clipped)))


def rmsprop(example: LinearExample, labels: np.ndarray, settings) -> tuple[np.ndarray, np.ndarray]:
    """The weights after a few steps of RMSprop (Tieleman and Hinton, 2012) as Keras takes them."""
    rate, rho, epsilon, momentum = (
        float(settings[name]) for name in ("learning_rate", "rho", "epsilon", "momentum")
    )
    pixels = np.c_[example.images.reshape(len(labels), -1), np.ones(len(labels))].astype(float)
    weights = np.vstack([example.kernel, example.bias]).astype(float)
    square, mean, velocity = (np.zeros_like(weights) for _ in range(3))
    for _ in range(STEPS):
        answers = 1 / (1 + np.exp(-pixels @ weights))
        gradient = pixels.T @ (answers - labels) / labels.size
        square = rho * square + (1 - rho) * gradient**2
        mean = rho * mean + (1 - rho) * gradient
        spread = square - mean**2 if settings.get("centered") else square
        velocity = momentum * velocity + rate * gradient / np.sqrt(spread + epsilon)
        weights = weights - velocity
    return weights[:-1], weights[-1]
