import numpy as np

from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.model_answers import model_of, probabilities_of, proven_layers
from course.checking.model_examples import random_images
from course.checking.network_examples import attribute_network, identical, weights_of


def detector(student, rng):
    base = attribute_network(rng, (12, 8, 1), (3,)).base
    return model_of(student.call("build_face_detector", base.model(student))), base


@hint("One neuron gives one number; a sigmoid makes it a probability.")
def test_three_pictures_get_three_probabilities(student, rng):
    """Three pictures get probabilities of shape (3, 1)."""
    model, base = detector(student, rng)
    images = random_images(rng, 3, base.image_shape)
    probabilities_of(student.predict(model, 20 * images), 3, 1)


@hint("`Sequential([base, Dense(1, activation='sigmoid')])`: the given base, and nothing else.")
def test_one_neuron_on_the_given_base(student, rng):
    """Below the one neuron are the weights of the given base."""
    model, base = detector(student, rng)
    layers = proven_layers(student, model, random_images(rng, 3, base.image_shape))
    *below, neuron = [layer for layer in layers if layer.weights]
    expect(identical(weights_of(below), base.weights), "the base's weights", "other weights")
    expect(neuron.weights[0].shape[1:] == (1,), "one neuron", f"a layer {neuron.kind}")


@hint("Freeze it: `base.trainable = False`.")
def test_a_step_of_training_leaves_the_base_alone(student, rng):
    """A step of training changes no weight of the base."""
    model, base = detector(student, rng)
    images = random_images(rng, 4, base.image_shape)
    student.compile_plainly(model)
    student.train_on_batch(model, images, np.array([[1], [0], [1], [0]], np.float32))
    after = weights_of(proven_layers(student, model, images))[: len(base.weights)]
    expect(identical(after, base.weights), "the same weights", "weights that moved")
