import numpy as np

from course.checking.detection_answers import expect_sigmoid, neuron_on
from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.model_answers import model_of, probabilities_of, proven_layers
from course.checking.model_examples import random_images
from course.checking.network_examples import attribute_network, identical, weights_of


def detector(student, rng):
    base = attribute_network(rng, (12, 8, 1), (3,)).base
    return model_of(student.call("build_face_detector", base.model(student))), base


@hint(
    "`Dense(1, activation='sigmoid')`. (This check gives a small base of its own: does your "
    "function use the one in its brackets, or a name from outside?)"
)
def test_probability_is_a_sigmoid(student, rng):
    """Four pictures get four probabilities, of shape (4, 1), from a sigmoid."""
    model, base = detector(student, rng)
    images = random_images(rng, 4, base.image_shape)
    probabilities_of(student.predict(model, images), 4, 1)
    expect_sigmoid(proven_layers(student, model, images))


@hint("`Sequential([base, Dense(1, activation='sigmoid')])`: the given base, and nothing else.")
def test_one_neuron_on_the_given_base(student, rng):
    """Below the one neuron are the weights of the given base, and no others."""
    model, base = detector(student, rng)
    layers = proven_layers(student, model, random_images(rng, 3, base.image_shape))
    neuron_on(layers, base.weights)


@hint("Freeze the base, and only the base: `base.trainable = False`.")
def test_a_step_of_training_moves_the_neuron_alone(student, rng):
    """A step of training moves the neuron's two arrays, and no weight below it."""
    model, base = detector(student, rng)
    images = random_images(rng, 4, base.image_shape)
    before = weights_of(proven_layers(student, model, images))
    student.compile_plainly(model)
    student.train_on_batch(model, images, np.array([[1], [0], [1], [0]], np.float32))
    after = weights_of(proven_layers(student, model, images))
    frozen = len(before) - 2
    expect(identical(after[:frozen], before[:frozen]), "a base that stays", "weights that moved")
    moved = all(
        (one != two).any() for one, two in zip(before[frozen:], after[frozen:], strict=True)
    )
    expect(moved, "a neuron that learns", "a neuron that stays as it was")
