import numpy as np

from course.checking.architecture import blocks_of, count_weights, what_blocks_lack
from course.checking.codec import Handle
from course.checking.expectation import expect
from course.checking.marks import hint, points
from course.checking.model_answers import model_of, probabilities_of, proven_layers
from course.checking.model_examples import random_images

MOST_WEIGHTS = 2_000_000


def build(student, shape: tuple[int, int, int], attributes: int) -> Handle:
    return model_of(student.call("build_attribute_cnn", shape, attributes))


def some_shape(rng) -> tuple[int, int, int]:
    return (int(rng.integers(32, 50)), int(rng.integers(32, 50)), int(rng.choice([1, 3])))


@points(1)
@hint("Use `input_shape` and `n_attributes`, not numbers of your own, for input and last layer.")
def test_any_picture_size_and_number_of_attributes(student, rng):
    """The model takes pictures of the given shape and gives one answer for each attribute."""
    for shape, attributes in (((64, 64, 1), 40), (some_shape(rng), int(rng.integers(2, 9)))):
        answers = student.predict(build(student, shape, attributes), random_images(rng, 3, shape))
        probabilities_of(answers, 3, attributes)


@points(1)
@hint("Softmax makes the answers of a picture add up to 1. Forty questions need forty sigmoids.")
def test_answers_are_independent_probabilities(student, rng):
    """Each answer is a probability of its own: a sigmoid, not a share of 100 %."""
    shape, attributes = (32, 32, 1), int(rng.integers(5, 9))
    model = build(student, shape, attributes)
    images = random_images(rng, 6, shape)
    answers = probabilities_of(student.predict(model, 30 * images), 6, attributes)
    sums = answers.sum(axis=1)
    expect(bool((np.abs(sums - 1) > 1e-3).any()), "independent answers", "answers that add up to 1")
    last = [layer for layer in proven_layers(student, model, images) if layer.activation][-1]
    expect(last.activation == "sigmoid", "a sigmoid at the end", f"{last.activation!r}")


@points(2)
@hint("A block is `Conv2D(filters, 3, activation='relu')` and `MaxPooling2D()`. Make two or more.")
def test_blocks_of_convolution_relu_and_pooling(student, rng):
    """There are at least two blocks of convolution, ReLU and max pooling, in this order."""
    shape = some_shape(rng)
    layers = proven_layers(student, build(student, shape, 5), random_images(rng, 4, shape))
    blocks = blocks_of(layers)
    expect(blocks >= 2, "two blocks or more", f"{blocks}", what_blocks_lack(layers))


@points(1)
@hint("After the last block: `Flatten()`, then one or more `Dense` layers.")
def test_flatten_and_dense_decide(student, rng):
    """After the convolutions come Flatten and Dense, and a picture makes a difference."""
    shape = some_shape(rng)
    images = random_images(rng, 5, shape)
    model = build(student, shape, 4)
    kinds = [layer.kind for layer in proven_layers(student, model, images)]
    right = "Conv2D" in kinds and "Flatten" in kinds and kinds[::-1].index("Dense") < 4
    last_look = len(kinds) - kinds[::-1].index("Conv2D") if right else 0
    expect("Flatten" in kinds[last_look:] and right, "Conv2D …, Flatten, Dense", f"{kinds}")
    spread = student.predict(model, images).std(axis=0).max()
    expect(bool(spread > 1e-6), "answers that depend on the picture", "the same for all pictures")


@points(1)
@hint("Most weights lie between Flatten and Dense: pool more often, or use a smaller Dense layer.")
def test_small_enough_to_train_here(student, rng):
    """For pictures of (64, 64, 1) and 40 attributes it has at most 2 million weights."""
    shape = (64, 64, 1)
    layers = proven_layers(student, build(student, shape, 40), random_images(rng, 2, shape))
    weights = count_weights(layers)
    expect(weights <= MOST_WEIGHTS, f"at most {MOST_WEIGHTS:,} weights", f"{weights:,}")


@points(1)
@hint("Make all layers inside the function: a model or layer kept outside is shared by all calls.")
def test_each_call_gives_a_new_model(student, rng):
    """Two calls give two models with weights of their own."""
    shape = (32, 32, 1)
    images = random_images(rng, 3, shape)
    first, second = build(student, shape, 3), build(student, shape, 3)
    one, other = student.predict(first, images), student.predict(second, images)
    expect(one.shape == other.shape == (3, 3), "answers of shape (3, 3)", f"{one.shape}")
    expect(not np.allclose(one, other, atol=1e-7), "two models", "twice the same weights")
