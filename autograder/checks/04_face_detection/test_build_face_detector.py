import numpy as np

from course.checking.codec import Handle
from course.checking.detection_answers import expect_sigmoid, neuron_on
from course.checking.expectation import expect
from course.checking.marks import hint, points
from course.checking.model_answers import model_of, probabilities_of, proven_layers
from course.checking.model_examples import random_images
from course.checking.network_examples import (
    NetworkExample,
    attribute_network,
    identical,
    weights_of,
)


def bases(rng):
    """Bases that differ in picture size, depth, and what they are made of."""
    yield attribute_network(rng).base
    yield attribute_network(rng, (24, 16, 3), (3, 4, 5)).base
    yield attribute_network(rng, (16, 16, 1), (5,), normalised=True).base


def detector(student, base: NetworkExample) -> Handle:
    return model_of(student.call("build_face_detector", base.model(student)))


@points(1)
@hint("The last layer is `Dense(1, activation='sigmoid')`: one question, one probability.")
def test_one_probability_for_each_picture(student, rng):
    """The detector gives one probability for each picture, of the shape (n, 1)."""
    for base in bases(rng):
        images = random_images(rng, 4, base.image_shape)
        model = detector(student, base)
        layers = proven_layers(student, model, images)
        probabilities_of(student.predict(model, 20 * images), 4, 1)
        # A tanh, too, may happen to answer these with nothing below 0.
        expect_sigmoid(layers, "End in a sigmoid.")


@points(2)
@hint(
    "Put `Dense(1, activation='sigmoid')` right on the features of the base that you were given, "
    "the one in the function's brackets."
)
def test_one_sigmoid_neuron_on_the_given_base(student, rng):
    """It is the given base, its weights unchanged, with exactly one sigmoid neuron on top."""
    for base in bases(rng):
        images = random_images(rng, 4, base.image_shape)
        layers = proven_layers(student, detector(student, base), images)
        neuron_on(layers, base.weights)
        expect_sigmoid(layers)


@points(2)
@hint(
    "Freeze all its layers, and only the base: `base.trainable = False`, not `model.trainable`. "
    "Then put the neuron on top."
)
def test_training_moves_the_neuron_alone(student, rng):
    """Training changes the neuron, and leaves every weight of the base the same to the bit."""
    for base in bases(rng):
        images = random_images(rng, 6, base.image_shape)
        model = detector(student, base)
        before = weights_of(proven_layers(student, model, images))
        student.compile_plainly(model)
        for _ in range(2):
            student.train_on_batch(model, images, np.array([[1, 0] * 3], np.float32).T)
        after = weights_of(proven_layers(student, model, images))
        frozen = len(base.weights)
        expect(identical(after[:frozen], base.weights), "a frozen base", "a base that has changed")
        moved = [bool((one != two).any()) for one, two in zip(before, after, strict=True)]
        expect(any(moved[frozen:]), "a neuron that learns", "a neuron that stays as it was")


@points(1)
@hint("Make the Dense layer inside the function, so that each detector has a neuron of its own.")
def test_two_detectors_have_two_neurons(student, rng):
    """Two detectors on the same base have neurons of their own."""
    base = attribute_network(rng).base
    images = random_images(rng, 3, base.image_shape)
    handle = base.model(student)
    models = [model_of(student.call("build_face_detector", handle)) for _ in range(2)]
    for model in models:
        proven_layers(student, model, images)
    first, second = (student.predict(model, images) for model in models)
    expect(not np.allclose(first, second, atol=1e-7), "two neurons", "twice the same weights")
