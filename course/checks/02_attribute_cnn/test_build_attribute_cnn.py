import numpy as np

from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.model_answers import model_of, probabilities_of, proven_layers
from course.checking.model_examples import random_images

SHAPE = (40, 32, 1)


def small_model(student, attributes: int):
    return model_of(student.call("build_attribute_cnn", SHAPE, attributes))


@hint("The input has the shape `input_shape`, and the last layer has `n_attributes` outputs.")
def test_three_pictures_get_seven_answers_each(student, rng):
    """Three pictures and seven attributes give probabilities of shape (3, 7)."""
    answers = student.predict(small_model(student, 7), random_images(rng, 3, SHAPE))
    probabilities_of(answers, 3, 7)


@hint("A softmax shares out 100 % among the attributes. Here each needs a sigmoid of its own.")
def test_answers_do_not_share_out_one_hundred_percent(student, rng):
    """The answers to one picture do not add up to 1: they are independent."""
    answers = student.predict(small_model(student, 9), random_images(rng, 3, SHAPE))
    sums = probabilities_of(answers, 3, 9).sum(axis=1)
    away = bool((np.abs(sums - 1) > 1e-3).all())
    expect(away, "answers that add up to anything", f"sums {sums.round(3).tolist()}")


@hint("`Conv2D(16, 3, activation='relu')`, `MaxPooling2D()`, again, then `Flatten()` and `Dense`.")
def test_it_has_the_layers_of_its_kind(student, rng):
    """It is a chain of layers with two Conv2D, two MaxPooling2D, a Flatten and a Dense at least."""
    layers = proven_layers(student, small_model(student, 4), random_images(rng, 2, SHAPE))
    kinds = [layer.kind for layer in layers]
    wanted = {"Conv2D": 2, "MaxPooling2D": 2, "Flatten": 1, "Dense": 1}
    missing = [kind for kind, least in wanted.items() if kinds.count(kind) < least]
    expect(not missing, "all of these layers", f"too few of {', '.join(missing)}")
