import numpy as np

from course.checking.answers import numbers_in
from course.checking.expectation import expect
from course.checking.marks import hint

TRAIN = [[1, 0], [1, 0], [0, 0]]


def expect_shares(student, train: list[list[float]], test: list[list[float]], wanted) -> None:
    given = (np.array(train), np.array(test))
    came = student.observe("majority_baseline", *given)
    shares = [round(float(share), 3) for share in numbers_in(came.result, len(wanted))]
    expect(shares == wanted, f"{wanted}", f"{shares}")
    same = all(np.array_equal(old, new) for old, new in zip(given, came.arguments, strict=True))
    own = "Work with new arrays: `labels[:] = …` changes what you were given."
    expect(same, "the labels left as they were", "changed labels", own)


@hint("For each column: which value is more frequent in training, and how often is it right later?")
def test_shares_of_a_small_table(student):
    """The example of the text gives 0.25 and 0.75."""
    expect_shares(student, TRAIN, [[1, 0], [0, 1], [0, 0], [0, 0]], [0.25, 0.75])


@hint("The majority is that of `train_labels`, whatever the test labels are.")
def test_blind_answer_can_be_wrong(student):
    """If test labels are all the contrary of the training majority, the result is 0."""
    expect_shares(student, TRAIN, [[0, 1], [0, 1]], [0, 0])


@hint("Each column has a majority of its own; rows do not matter for it. Labels may be floats.")
def test_each_column_has_its_own_majority(student):
    """The majority is taken column by column, for labels as floats, too."""
    train = [[1.0, 0, 0], [1, 0, 0], [1, 1, 0], [1, 1, 1], [0, 1, 0]]
    test = [[1.0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 0, 1]]
    expect_shares(student, train, test, [0.75, 0.25, 0.75])
