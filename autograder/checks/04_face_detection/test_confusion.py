import numpy as np

from course.checking.detection_answers import counts_of
from course.checking.expectation import expect
from course.checking.marks import hint, points


def counted(student, probabilities, labels, threshold: float) -> list[list[int]]:
    return counts_of(student.call("confusion", probabilities, labels, threshold))


def example(rng, pictures: int) -> tuple[np.ndarray, np.ndarray]:
    """Probabilities that are no threshold used here, and labels of which a third are faces."""
    probabilities = rng.integers(1, 99, pictures) / 100 + 0.005
    return probabilities, (rng.random(pictures) < 0.35).astype(int)


def wanted(probabilities, labels, threshold: float) -> list[list[int]]:
    says = probabilities >= threshold
    return [
        [int(((labels == own) & (says == answer)).sum()) for answer in (1, 0)] for own in (1, 0)
    ]


def expect_same(came: list[list[int]], right: list[list[int]]) -> None:
    expect(came == right, f"{right}", f"{came}")


@points(1)
@hint(
    "First row: faces, found and missed. Second: false positives, and rightly rejected. Count in "
    "the two arrays that were given."
)
def test_rows_are_truth_and_columns_are_answers(student, rng):
    """Rows are what a picture is (a face, or not), columns what the detector says."""
    found, missed, alarms, rejected = rng.permutation([5, 9, 14, 22])  # no two counts are alike
    labels = np.repeat([1, 0], (found + missed, alarms + rejected))
    sure = np.repeat([True, False, True, False], (found, missed, alarms, rejected))
    order = rng.permutation(len(labels))
    probabilities = np.where(sure, rng.uniform(0.71, 1, 50), rng.uniform(0, 0.69, 50))[order]
    came = counted(student, probabilities, labels[order], 0.7)
    expect_same(came, wanted(probabilities, labels[order], 0.7))


@points(1)
@hint("The threshold is an argument: 0.5 is only one of many.")
def test_threshold_is_the_given_one(student, rng):
    """Every threshold gives its own counts, also one below all answers and one above."""
    probabilities, labels = example(rng, 40)
    for threshold in (0.0, 0.25, 0.8, 1.01):
        right = wanted(probabilities, labels, threshold)
        expect_same(counted(student, probabilities, labels, threshold), right)


@points(1)
@hint("An answer that is exactly the threshold means face: `>=`.")
def test_border_means_face(student, rng):
    """A probability of exactly the threshold means face."""
    probabilities, labels = example(rng, 30)
    probabilities[::3] = 0.75
    expect_same(counted(student, probabilities, labels, 0.75), wanted(probabilities, labels, 0.75))


@points(1)
@hint("Count all four kinds, also where one of them does not occur: its place holds 0.")
def test_all_faces_or_none(student, rng):
    """Pictures, or answers, of one kind alone give a table of the same shape, with zeros."""
    probabilities, labels = example(rng, 20)
    for own in (np.zeros_like(labels), np.ones_like(labels)):
        for threshold in (0.0, 0.5, 1.01):
            right = wanted(probabilities, own, threshold)
            expect_same(counted(student, probabilities, own, threshold), right)


@points(1)
@hint("Labels of 1.0 and 0.0 mean the same: compare (`labels == 1`). Change neither of the arrays.")
def test_labels_may_be_floats(student, rng):
    """Labels may be floats 0.0 and 1.0, and both arrays stay as they are."""
    probabilities, labels = example(rng, 25)
    seen = student.observe("confusion", probabilities, labels.astype(np.float32), 0.4)
    came = counts_of(seen.result)
    expect_same(came, wanted(probabilities, labels, 0.4))
    same = all(
        isinstance(after, np.ndarray) and np.array_equal(after, before)
        for after, before in zip(seen.arguments[:2], (probabilities, labels), strict=True)
    )
    expect(same, "the arrays as they were", "changed ones")
