import numpy as np

from course.checking.answers import numbers_in
from course.checking.expectation import expect
from course.checking.marks import hint, points


def labels(rng, rows: int, shares: list[float]) -> np.ndarray:
    """Labels with exactly these shares of 1 (no ties), in random order."""
    columns = [rng.permutation(np.arange(rows) < round(share * rows)) for share in shares]
    return np.stack(columns, axis=1).astype(np.int64)


def baseline(student, train: np.ndarray, test: np.ndarray) -> np.ndarray:
    return numbers_in(student.call("majority_baseline", train, test), train.shape[1])


def expect_close(came: np.ndarray, wanted: np.ndarray) -> None:
    right = bool((np.abs(came - wanted) < 1e-5).all())
    same_shares = bool(np.allclose(np.sort(came), np.sort(wanted), rtol=0, atol=1e-5))
    own = "The shares are right, but they do not stand in the columns' order."
    words = (f"{wanted.round(3).tolist()}", f"{came.round(3).tolist()}")
    expect(right, *words, hint=own if same_shares else "")


@points(1)
@hint(
    "Each column has a majority of its own: take means over the rows (`axis=0`), however many "
    "columns there are."
)
def test_one_share_per_attribute(student, rng):
    """The result has one share for each attribute, for any number of pictures and attributes."""
    for attributes in (40, int(rng.integers(2, 12))):
        shares = rng.choice([0.1, 0.3, 0.8], attributes).tolist()
        train, test = labels(rng, 20, shares), labels(rng, 10, shares)
        expect_close(baseline(student, train, test), np.maximum(test.mean(0), 1 - test.mean(0)))


@points(1)
@hint(
    "Ask `train_labels` what is more frequent, and `test_labels` how often that is right: these "
    "two, not the notebook's own labels."
)
def test_majority_comes_from_the_training_labels(student, rng):
    """Where training and test labels differ, the blind answer is the training labels' majority."""
    # A majority may be small: 16 of 30.
    train, test = (
        labels(rng, 30, [0.9, 0.1, 16 / 30, 14 / 30]),
        labels(rng, 20, [0.2, 0.9, 0.9, 0.1]),
    )
    expect_close(baseline(student, train, test), np.array([0.2, 0.1, 0.9, 0.9]))


@points(1)
@hint("Where the majority is 0, right answers are the zeros of the test labels.")
def test_absent_and_present_attributes(student, rng):
    """An attribute that everybody has, or nobody, is answered that way."""
    train = labels(rng, 12, [0.0, 1.0, 0.0, 1.0])
    test = labels(rng, 8, [0.0, 1.0, 0.75, 0.25])
    expect_close(baseline(student, train, test), np.array([1.0, 1.0, 0.25, 0.25]))


@points(1)
@hint("Compare with 0 and 1 whatever their dtype, and leave the arrays as they are.")
def test_labels_may_be_floats(student, rng):
    """Labels as floats give the same shares as integers, and are not changed."""
    train, test = labels(rng, 15, [0.2, 0.8, 0.6]), labels(rng, 9, [1 / 3, 2 / 3, 1 / 9])
    given = (train.astype(np.float32), test.astype(np.float32))
    expect_close(baseline(student, *given), np.array([2 / 3, 2 / 3, 1 / 9]))
    after = student.observe("majority_baseline", *given).arguments
    same = all(np.array_equal(old, new) for old, new in zip(given, after, strict=True))
    expect(same, "the labels as they were", "changed labels")
