import numpy as np

from course.checking.answers import numbers_in
from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.model_examples import chosen_answers


def shares(
    student,
    probabilities: np.ndarray,
    labels: np.ndarray,
    batch_size: int,
    shuffled: bool = False,
) -> list[float]:
    example = chosen_answers(probabilities)
    data = student.dataset(example.images, labels.astype(np.float32), batch_size, shuffled=shuffled)
    answer = student.call("per_attribute_accuracy", example.model(student), data)
    return [round(float(share), 3) for share in numbers_in(answer, labels.shape[1])]


@hint("Compare `probabilities >= 0.5` with the labels; take the mean over the pictures, `axis=0`.")
def test_one_attribute_all_right_one_all_wrong(student):
    """With one attribute always right and one always wrong, the result is 1 and 0."""
    probabilities = np.array([[0.9, 0.2], [0.1, 0.7], [0.8, 0.6], [0.3, 0.1]])
    says_yes = probabilities >= 0.5
    labels = np.stack([says_yes[:, 0], ~says_yes[:, 1]], axis=1)
    came = shares(student, probabilities, labels, batch_size=2)
    expect(came == [1, 0], "[1, 0]", f"{came}")


@hint("Compare `probabilities >= 0.5` with the labels; take the mean over the pictures, `axis=0`.")
def test_every_picture_counts_the_same(student):
    """Four right answers in one batch and one wrong answer in the next give 0.8."""
    probabilities = np.array([[0.9, 0.2], [0.1, 0.7], [0.8, 0.6], [0.3, 0.1], [0.9, 0.8]])
    labels = probabilities >= 0.5
    labels[4] = ~labels[4]
    came = shares(student, probabilities, labels, batch_size=4)
    of_batches = "A last batch with one picture counts as one picture, not as one batch."
    first_only = "Go through all batches, not only the first one."
    own = {0.5: of_batches, 1.0: first_only}.get(came[0], "") if came[0] == came[1] else ""
    expect(came == [0.8, 0.8], "[0.8, 0.8]", f"{came}", own)


@hint("Compare `probabilities >= 0.5` with the labels; take the mean over the pictures, `axis=0`.")
def test_exactly_one_half_means_yes(student):
    """A probability of exactly 0.5 means yes."""
    labels = np.array([[1, 0], [0, 0], [0, 0], [0, 0]])
    probabilities = np.array([[0.5, 0.5], [0.2, 0.2], [0.2, 0.2], [0.2, 0.2]])
    came = shares(student, probabilities, labels, batch_size=4)
    own = "0.5 itself means yes: `>=` and not `>`. `np.round` makes 0 of 0.5."
    expect(came == [1, 0.75], "[1, 0.75]", f"{came}", own if came == [0.75, 1] else "")


@hint("Take images and labels from the same pass over the dataset: each pass has another order.")
def test_shuffled_dataset_gives_the_same_shares(student, rng):
    """A dataset that is shuffled anew in each pass gives the same shares."""
    probabilities = rng.permutation([[0.9, 0.2]] * 6 + [[0.1, 0.7]] * 6)
    came = shares(student, probabilities, probabilities >= 0.5, batch_size=6, shuffled=True)
    expect(came == [1, 1], "[1, 1]", f"{came}")
