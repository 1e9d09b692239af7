import numpy as np

from course.checking.answers import numeric_array
from course.checking.expectation import expect
from course.checking.marks import hint, points
from course.checking.model_answers import SAME, model_of, proven_layers
from course.checking.model_examples import random_images
from course.checking.network_examples import attribute_network, identical, weights_of


def networks(rng):
    """Attribute models that differ in picture size, depth and classifier."""
    yield attribute_network(rng, (16, 12, 1), (4, 6), (8, 5))
    yield attribute_network(rng, (24, 24, 3), (3, 4, 5), (6,))
    yield attribute_network(rng, (16, 16, 1), (5,), (9, 7, 4), normalised=True)


def features_of(student, example, images: np.ndarray) -> np.ndarray:
    base = model_of(student.call("convolutional_base", example.model(student)))
    wanted = example.base.answers(images)
    return numeric_array(student.predict(base, images), wanted.shape)


@points(1)
@hint(
    "Keep Flatten (no mean over a map): all values of the last block in one row for each picture."
)
def test_features_come_in_one_row(student, rng):
    """A picture gives one row of features: as many as the last block has values."""
    example = next(networks(rng))
    features_of(student, example, random_images(rng, 3, example.image_shape))


@points(2)
@hint(
    "Use the layers of the model in the function's brackets, from its input to Flatten. New "
    "layers know nothing."
)
def test_features_are_those_of_the_given_model(student, rng):
    """The features are what the given model itself has computed when it reaches its classifier."""
    for example in networks(rng):
        images = random_images(rng, 5, example.image_shape)
        wanted = example.base.answers(images)
        gap = float(np.abs(features_of(student, example, images) - wanted).max())
        expect(gap < SAME * (1 + np.abs(wanted).max()), "the same features", f"a gap of {gap:.4f}")


@points(1)
@hint(
    "Look for the Flatten layer by its kind (`isinstance`), and end with `flatten.output`, "
    "nothing behind it. How many layers stand before or behind it differs by model, and so does "
    "its name."
)
def test_whole_classifier_is_removed(student, rng):
    """Nothing of the classifier is left, however many layers it has."""
    for example in networks(rng):
        images = random_images(rng, 3, example.image_shape)
        base = model_of(student.call("convolutional_base", example.model(student)))
        kinds = [layer.kind for layer in proven_layers(student, base, images)]
        expect("Dense" not in kinds, "no Dense layer", f"{kinds}")
        expect(kinds.count("Conv2D") > 0, "the convolutions", f"{kinds}")


@points(1)
@hint("The weights must be the very same numbers: no new layers, no training, no rounding.")
def test_weights_are_kept_to_the_bit(student, rng):
    """Every weight of the convolutional layers is the given model's, to the last bit."""
    for example in networks(rng):
        base = model_of(student.call("convolutional_base", example.model(student)))
        layers = proven_layers(student, base, random_images(rng, 3, example.image_shape))
        same = identical(weights_of(layers), example.base.weights)
        expect(same, "the weights of the given model", "other weights")


@points(1)
@hint("Leave the model that you were given as it is. `keras.Model(…)` makes a new one.")
def test_given_model_still_answers_as_before(student, rng):
    """The attribute model that was given still answers its own questions."""
    example = attribute_network(rng)
    images = random_images(rng, 4, example.image_shape)
    model = example.model(student)
    base = model_of(student.call("convolutional_base", model))
    numeric_array(student.predict(base, images), example.base.answers(images).shape)
    wanted = example.answers(images)
    came = student.predict(model, images)
    same = came.shape == wanted.shape and bool(np.allclose(came, wanted, atol=SAME))
    expect(same, f"answers of shape {wanted.shape} as before", f"{came.shape}, or other numbers")
