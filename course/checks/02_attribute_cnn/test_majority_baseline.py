import numpy as np

from course.checking.answers import numeric_array
from course.checking.expectation import expect
from course.checking.marks import hint

TRAIN = np.array([[1, 0], [1, 0], [0, 0]])


def baseline(student, test: np.ndarray) -> list[float]:
    answer = student.call("majority_baseline", TRAIN, test)
    return [round(float(share), 3) for share in numeric_array(np.asarray(answer), (2,))]


@hint("For each column: which value is more frequent in training, and how often is it right later?")
def test_shares_of_a_small_table(student):
    """The example of the text gives 0.5 and 0.5."""
    shares = baseline(student, np.array([[1, 0], [1, 1], [0, 0], [0, 1]]))
    expect(shares == [0.5, 0.5], "[0.5, 0.5]", f"{shares}")


@hint("The majority is that of `train_labels`, whatever the test labels are.")
def test_blind_answer_can_be_wrong(student):
    """If test labels are all the contrary of the training majority, the result is 0."""
    shares = baseline(student, np.array([[0, 1], [0, 1]]))
    expect(shares == [0, 0], "[0, 0]", f"{shares}")
