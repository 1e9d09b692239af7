"""Make sure what kind of thing a student's model is, and prove what it is made of."""

from typing import TYPE_CHECKING, Any

import numpy as np

from course.checking.answers import describe, numeric_array
from course.checking.codec import Handle
from course.checking.expectation import NotYetRight, expect
from course.checking.network import KINDS, CannotFollow, Layer, layers_of, outputs_of
from course.checking.pointwise_layers import ACTIVATIONS

if TYPE_CHECKING:
    from course.checking.student import Student

ALLOWED = (
    "Allowed are these layers, one after the other, and nothing between them: "
    + ", ".join(sorted(KINDS.keys() - {"InputLayer"}))
    + "; activations: "
    + ", ".join(sorted(ACTIVATIONS))
    + "."
)
SHARED_OUT = "The answers add up to 1, as by a softmax. Forty questions need a sigmoid for each."
NOT_TRAINED = (
    "All answers are near 0.5, as before training. Has this very model been trained to the end, "
    "and on pictures in [0, 1], as they come?"
)
ALL_THE_SAME = (
    "All faces get nearly the same answers. Are the labels that it learns 0 and 1, and each "
    "picture's own? Is the learning rate small enough?"
)
PICTURES_AGAIN = 16
RARE_AFTER_TRAINING = 0.3  # the rarest attribute has a share of 0.02
CONSTANT = 0.02  # mean deviation of an attribute's answers; right solutions have 0.15 or more
SAME = 1e-4  # float32 sums in another order differ by 1e-6; another network by 1e-2


def model_of(answer: Any) -> Handle:
    """Return the answer as the handle of a model that stays on the student's side."""
    kind = answer.type_name if isinstance(answer, Handle) else ""
    expect(
        kind != "KerasTensor",
        "a Keras model",
        "the output of a layer",
        "A model goes from inputs to outputs: `keras.Model(inputs, outputs)`.",
    )
    expect(
        kind != "History",
        "a Keras model",
        "a History",
        "`fit` returns the History; the model is the one that `fit` was called on.",
    )
    expect(
        kind not in KINDS,
        "a Keras model",
        f"a layer {kind}",
        "A layer alone is no model: `keras.Model(inputs, outputs)` makes one.",
    )
    nothing = "This is None: is a `return` missing?" if answer is None else ""
    expect(isinstance(answer, Handle), "a Keras model", describe(answer), nothing)
    handle: Handle = answer
    return handle


def history_of(answer: Any) -> Handle:
    """Return the answer as the handle of Keras's History."""
    right = isinstance(answer, Handle) and answer.type_name == "History"
    own = "Keep or return what `model.fit(…)` returns, not its `.history`."
    expect(right, "the History that `fit` returns", describe(answer), own)
    handle: Handle = answer
    return handle


def probabilities_of(answer: Any, pictures: int, attributes: int) -> np.ndarray:
    """Return a model's answers as numbers in 0 to 1 of shape `(pictures, attributes)`."""
    array = numeric_array(answer, (pictures, attributes))
    inside = bool(((array >= 0) & (array <= 1)).all())
    came = f"numbers from {array.min():.3g} to {array.max():.3g}"
    own = "End in a sigmoid" + (", for each attribute." if attributes > 1 else ".")
    expect(inside, "probabilities, from 0 to 1", came, own)
    return array


def what_answers_show(answers: np.ndarray) -> str:
    """Return a hint for whoever's trained model gives such answers, `(pictures, attributes)`.

    Empty where they do not look as by one of the mistakes that are known well enough.
    """
    adds_up = bool(np.allclose(answers.sum(axis=1), 1, rtol=0, atol=0.001))
    if adds_up and float(answers.max(axis=1).mean()) < 0.99:  # else all are 0 but one: no shares
        return SHARED_OUT
    if float(answers.mean(axis=0).min()) > RARE_AFTER_TRAINING:
        return NOT_TRAINED
    return ALL_THE_SAME if float(answers.std(axis=0).mean()) < CONSTANT else ""


def proven_layers(student: "Student", model: Handle, images: np.ndarray) -> tuple[Layer, ...]:
    """Return a model's layers, proven to give its answers to these images one after the other.

    Raises:
        NotYetRight: they do not, or cannot be followed.
    """
    return _proven(student, model, images, student.predict(model, images))


def answers_of_layers(
    student: "Student",
    model: Handle,
    images: np.ndarray,
    answers: np.ndarray,
    rng: np.random.Generator,
) -> tuple[Layer, ...]:
    """Return a model's layers, proven to have given these answers of its to these images.

    Some are drawn and computed again: which ones, nobody could foresee when the model answered. A
    model that tells pictures to prove its layers from pictures that count gains nothing so.

    Raises:
        NotYetRight: as for `proven_layers`.
    """
    drawn = rng.choice(len(images), min(PICTURES_AGAIN, len(images)), replace=False)
    return _proven(student, model, images[drawn], answers[drawn])


def _proven(
    student: "Student", model: Handle, images: np.ndarray, answers: np.ndarray
) -> tuple[Layer, ...]:
    try:
        layers = layers_of(student.layers(model))
        again = outputs_of(layers, images)
    except CannotFollow as problem:
        raise NotYetRight("a chain of the layers that are allowed", str(problem), ALLOWED) from None
    same = answers.shape == again.shape and bool(np.allclose(answers, again, rtol=0, atol=SAME))
    expect(
        same,
        "layers that, one after the other, give the model's answers",
        "layers that give others",
        "Is something done between two layers, or are they used in another order? " + ALLOWED,
    )
    return layers
