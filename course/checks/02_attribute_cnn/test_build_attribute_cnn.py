import numpy as np

from course.checking.architecture import blocks_of, count_weights, what_blocks_lack
from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.model_answers import model_of, probabilities_of, proven_layers
from course.checking.model_examples import random_images

SHAPE = (40, 32, 1)
MOST_WEIGHTS = 2_000_000


def small_model(student, attributes: int):
    return model_of(student.call("build_attribute_cnn", SHAPE, attributes))


@hint("The input has the shape `input_shape`, and the last layer has `n_attributes` outputs.")
def test_three_pictures_get_seven_answers_each(student, rng):
    """Three pictures and seven attributes give probabilities of shape (3, 7)."""
    answers = student.predict(small_model(student, 7), random_images(rng, 3, SHAPE))
    probabilities_of(answers, 3, 7)


@hint("End in a `Dense` layer with a sigmoid: each attribute has a probability of its own.")
def test_answers_do_not_share_out_one_hundred_percent(student, rng):
    """The answers are sigmoids: they do not add up to 1, and each can be anything from 0 to 1."""
    model, images = small_model(student, 9), random_images(rng, 3, SHAPE)
    own = "The last layer has `n_attributes` outputs, each with a sigmoid."
    answers = student.predict(model, images)
    expect(answers.shape == (3, 9), "answers of shape (3, 9)", f"{answers.shape}", own)
    sums = answers.sum(axis=1)
    away = bool((np.abs(sums - 1) > 1e-3).all())
    own = "A softmax shares out 100 % among the attributes. Here each needs a sigmoid of its own."
    expect(away, "answers of their own", f"answers that add up to {sums.round(3).tolist()}", own)
    last = [layer.activation for layer in proven_layers(student, model, images) if layer.activation]
    expect(last[-1:] == ["sigmoid"], "a sigmoid at the end", f"{last[-1] if last else 'none'}")


@hint("`Conv2D(16, 3, activation='relu')`, `MaxPooling2D()`, again, then `Flatten()` and `Dense`.")
def test_it_has_the_layers_of_its_kind(student, rng):
    """It is a chain of layers with two Conv2D, two MaxPooling2D, a Flatten and a Dense at least."""
    layers = proven_layers(student, small_model(student, 4), random_images(rng, 2, SHAPE))
    kinds = [layer.kind for layer in layers]
    wanted = {"Conv2D": 2, "MaxPooling2D": 2, "Flatten": 1, "Dense": 1}
    missing = [kind for kind, least in wanted.items() if kinds.count(kind) < least]
    expect(not missing, "all of these layers", f"too few layers of the kind {', '.join(missing)}")


@hint("A block: `Conv2D` with windows larger than 1 × 1, then ReLU, then `MaxPooling2D`. Repeat.")
def test_it_has_two_blocks(student, rng):
    """Convolution, ReLU and max pooling follow each other at least twice."""
    layers = proven_layers(student, small_model(student, 4), random_images(rng, 2, SHAPE))
    blocks = blocks_of(layers)
    expect(blocks >= 2, "two blocks or more", f"{blocks}", what_blocks_lack(layers))


@hint("Most weights lie between Flatten and Dense: pool more often, or use a smaller Dense layer.")
def test_it_is_small_and_not_compiled(student, rng):
    """For (64, 64, 1) and 40 it has at most 2 million weights, and it is not compiled."""
    model = model_of(student.call("build_attribute_cnn", (64, 64, 1), 40))
    weights = count_weights(proven_layers(student, model, random_images(rng, 2, (64, 64, 1))))
    expect(weights <= MOST_WEIGHTS, f"at most {MOST_WEIGHTS:,} weights", f"{weights:,}")
    own = "Return it as it is built: `compile` is the next exercise."
    expect(not student.is_compiled(model), "a model that is not compiled", "a compiled one", own)
