import numpy as np

from course.checking.answers import number_of
from course.checking.expectation import expect
from course.checking.marks import hint, points
from course.checking.model_examples import chosen_answers, labels_with_mistakes, linear_example
from course.measures import mean_balanced_accuracy


def balanced(
    student, example, labels: np.ndarray, batch_size: int, shuffled: bool = False
) -> float:
    # Each batch costs a `predict`, a twentieth of a second: few batches where they do not matter.
    dataset = student.dataset(example.images, labels, batch_size, shuffled=shuffled)
    return number_of(student.call("balanced_accuracy", example.model(student), dataset))


def expect_close(came: float, wanted: float, own: str = "") -> None:
    expect(abs(came - wanted) < 1e-4, f"{wanted:.4f}", f"{came:.4f}", own)


def both_values(labels: np.ndarray) -> np.ndarray:
    labels[0], labels[1] = 0, 1
    return labels


def labels_that_tell_measures_apart(rng, says: np.ndarray) -> np.ndarray:
    """Return labels for these answers, `(n, 1)`, which no other measure rates nearly the same."""
    while True:
        labels = says.copy()
        for answer in (True, False):
            own = rng.permutation(np.flatnonzero(says == answer))
            labels[own[: rng.integers(1, len(own))]] = not answer
        sensitivity, specificity = says[labels].mean(), (~says[~labels]).mean()
        balanced_accuracy = (sensitivity + specificity) / 2
        precisions = (labels[says].mean() + (~labels[~says]).mean()) / 2
        others = np.array([sensitivity, specificity, precisions, (says == labels).mean()])
        if np.abs(others - balanced_accuracy).min() > 0.01:
            return labels.astype(np.float32)


@points(1)
@hint(
    "Sensitivity looks at the pictures with label 1 only, specificity at those with label 0, of "
    "the `model` and the `dataset` that you are given."
)
def test_mean_of_sensitivity_and_specificity(student, rng):
    """For one attribute it is the mean of sensitivity and specificity."""
    example = linear_example(rng, pictures=30, attributes=1)
    labels = labels_that_tell_measures_apart(rng, example.probabilities >= 0.5)
    wanted = mean_balanced_accuracy(example.probabilities, labels)
    expect_close(balanced(student, example, labels, 30), wanted)
    border = chosen_answers(rng.permutation([0.5, 0.5, 0.3, 0.3, 0.8])[:, np.newaxis])
    own = (border.probabilities >= 0.5).astype(np.float32)
    half = "0.5 itself means yes: `>=` and not `>`. `np.round` makes 0 of 0.5."
    expect_close(balanced(student, border, own, 5), 1.0, half)


@points(1)
@hint("First one figure for each attribute, then the mean of these: do not pool all answers.")
def test_every_attribute_weighs_the_same(student, rng):
    """It is the mean over attributes, also where the dataset is shuffled: a frequent one weighs no
    more than a rare one."""
    example = linear_example(rng, pictures=40, attributes=8)
    labels = labels_with_mistakes(rng, example.probabilities, wrong=0.25)
    labels[:, :4] *= rng.random((40, 4)) < 0.2
    labels = both_values(labels)
    wanted = mean_balanced_accuracy(example.probabilities, labels)
    expect_close(balanced(student, example, labels, 40), wanted)
    own = "Take images and labels from the same pass over the dataset: each has another order here."
    expect_close(balanced(student, example, labels, 40, shuffled=True), wanted, own)


@points(1)
@hint("Leave out attributes whose labels are all 0 or all 1: they have only one of the two shares.")
def test_attributes_with_one_value_only_are_left_out(student, rng):
    """Attributes that all pictures have, or none, are left out of the mean."""
    example = linear_example(rng, pictures=24, attributes=6)
    labels = both_values(labels_with_mistakes(rng, example.probabilities, wrong=0.3))
    labels[:, 1], labels[:, 4] = 0, 1
    expect_close(
        balanced(student, example, labels, 24),
        mean_balanced_accuracy(example.probabilities, labels),
    )


@points(1)
@hint("Count over the whole dataset first; a single batch may lack an attribute altogether.")
def test_counted_over_all_batches_together(student, rng):
    """Batch sizes make no difference: shares are taken over all pictures together."""
    example = linear_example(rng, pictures=6, attributes=5)
    labels = both_values(labels_with_mistakes(rng, example.probabilities, wrong=0.3))
    wanted = mean_balanced_accuracy(example.probabilities, labels)
    for batch_size in (1, 4):
        expect_close(balanced(student, example, labels, batch_size), wanted)


@points(1)
@hint("A model that always says no has sensitivity 0 and specificity 1.")
def test_constant_answers_give_one_half(student, rng):
    """Whoever always gives the same answer gets 0.5, however rare the other one is."""
    example = linear_example(rng, pictures=20, attributes=3)
    labels = np.zeros((20, 3), dtype=np.float32)
    labels[:2] = 1
    for bias in (-200.0, 200.0):
        example.bias[:] = bias
        expect_close(balanced(student, example, labels, 20), 0.5)
