import numpy as np

from course.checking.answers import numbers_in
from course.checking.expectation import expect
from course.checking.marks import hint, points
from course.checking.model_examples import chosen_answers, labels_with_mistakes, linear_example
from course.measures import share_right


def accuracy(
    student, example, labels: np.ndarray, batch_size: int, shuffled: bool = False
) -> np.ndarray:
    # Each batch costs a `predict`, a twentieth of a second: few batches where they do not matter.
    dataset = student.dataset(example.images, labels, batch_size, shuffled=shuffled)
    answer = student.call("per_attribute_accuracy", example.model(student), dataset)
    return numbers_in(answer, labels.shape[1])


def expect_close(came: np.ndarray, wanted: np.ndarray, own: str = "") -> None:
    right = bool((np.abs(came - wanted) < 1e-4).all())
    expect(right, f"{wanted.round(3).tolist()}", f"{came.round(3).tolist()}", own)


@points(1)
@hint(
    "Compare `probabilities >= 0.5` with the labels (a no that is right counts, too), and take the "
    "mean over the pictures, axis 0. Use the `model` that you are given."
)
def test_share_of_right_answers_for_each_attribute(student, rng):
    """Each attribute has its own share of right answers, also where the dataset is shuffled."""
    example = linear_example(rng, pictures=20, attributes=int(rng.integers(3, 7)))
    labels = labels_with_mistakes(rng, example.probabilities, wrong=0.3)
    labels[:, 0] = example.probabilities[:, 0] >= 0.5
    labels[:, 1] = example.probabilities[:, 1] < 0.5
    wanted = share_right(example.probabilities, labels)
    expect_close(accuracy(student, example, labels, 20), wanted)
    own = "Take images and labels from the same pass over the dataset: each has another order here."
    expect_close(accuracy(student, example, labels, 20, shuffled=True), wanted, own)


@points(1)
@hint("Put all answers together before you take the mean; do not take the mean of batches' means.")
def test_small_last_batch_weighs_by_its_pictures(student, rng):
    """Every picture counts the same, whatever the batch sizes are."""
    example = linear_example(rng, pictures=13, attributes=4)
    labels = (example.probabilities >= 0.5).astype(np.float32)
    labels[-1] = 1 - labels[-1]
    expect_close(accuracy(student, example, labels, 6), np.full(4, 12 / 13))


@points(1)
@hint(
    "Go through the whole dataset, not through its first batch only: no `return` inside the loop."
)
def test_all_batches_count(student, rng):
    """All batches count, also when each holds a single picture."""
    example = linear_example(rng, pictures=5, attributes=40)
    labels = labels_with_mistakes(rng, example.probabilities, wrong=0.5)
    expect_close(accuracy(student, example, labels, 1), share_right(example.probabilities, labels))


@points(1)
@hint("`probabilities >= 0.5`, for every attribute: 0.5 itself means yes, whatever is frequent.")
def test_border_is_one_half(student, rng):
    """An answer of 0.5 or more means yes, whatever the labels are."""
    example = linear_example(rng, pictures=16, attributes=3)
    for value in (0, 1):
        labels = np.full((16, 3), value, dtype=np.float32)
        wanted = share_right(example.probabilities, labels)
        expect_close(accuracy(student, example, labels, 16), wanted)
    example = chosen_answers(rng.choice([0.5, 0.3, 0.8], (9, 3)))
    labels = np.ones((9, 3), dtype=np.float32)
    own = "0.5 itself means yes: `>=` and not `>`. `np.round` makes 0 of 0.5."
    wanted = share_right(example.probabilities, labels)
    expect_close(accuracy(student, example, labels, 9), wanted, own)
