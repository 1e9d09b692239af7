import numpy as np

from course.checking.answers import numeric_array
from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.model_answers import SAME, model_of
from course.checking.model_examples import random_images
from course.checking.network_examples import attribute_network


@hint("`keras.Model(attribute_model.inputs, flatten.output)`, where `flatten` is that layer.")
def test_features_of_a_small_model(student, rng):
    """For a small model the features are what its Flatten layer gives."""
    example = attribute_network(rng, (12, 8, 1), (3,), (4,))
    images = random_images(rng, 2, example.image_shape)
    base = model_of(student.call("convolutional_base", example.model(student)))
    wanted = example.base.answers(images)
    came = numeric_array(student.predict(base, images), wanted.shape)
    expect(bool(np.abs(came - wanted).max() < SAME), "the same features", "other numbers")


@hint("A model with a longer classifier has more layers to leave out: look for the Flatten layer.")
def test_features_of_a_model_with_a_longer_classifier(student, rng):
    """Three layers after Flatten are left out just as one is."""
    example = attribute_network(rng, (12, 8, 1), (3, 4), (6, 5, 3))
    images = random_images(rng, 2, example.image_shape)
    base = model_of(student.call("convolutional_base", example.model(student)))
    wanted = example.base.answers(images)
    came = numeric_array(student.predict(base, images), wanted.shape)
    expect(bool(np.abs(came - wanted).max() < SAME), "the same features", "other numbers")


@hint("Leave the given model as it is: make a new one from its layers.")
def test_given_model_keeps_its_answers(student, rng):
    """The given model still gives its own answers afterwards."""
    example = attribute_network(rng, (12, 8, 1), (3,), (4,))
    model = example.model(student)
    student.call("convolutional_base", model)
    images = random_images(rng, 2, example.image_shape)
    came, wanted = student.predict(model, images), example.answers(images)
    same = came.shape == wanted.shape and bool(np.abs(came - wanted).max() < SAME)
    expect(same, "the same answers as before", f"others, of shape {came.shape}")
