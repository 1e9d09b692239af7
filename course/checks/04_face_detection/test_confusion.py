import numpy as np

from course.checking.answers import numeric_array
from course.checking.expectation import expect
from course.checking.marks import hint

PROBABILITIES = np.array([0.9, 0.4, 0.6, 0.2, 0.5])
LABELS = np.array([1, 1, 0, 0, 1])


def counted(student, threshold: float) -> list[list[int]]:
    answer = student.call("confusion", PROBABILITIES, LABELS, threshold)
    return numeric_array(np.asarray(answer), (2, 2)).astype(int).tolist()


@hint("First row: no face there. First column: the detector says no. 0.5 itself is a yes.")
def test_example_of_the_text(student):
    """The example of the text gives [[1, 1], [1, 2]]."""
    came = counted(student, 0.5)
    expect(came == [[1, 1], [1, 2]], "[[1, 1], [1, 2]]", f"{came}")


@hint("Compare the probabilities with `threshold`.")
def test_a_high_threshold_finds_nothing(student):
    """With a threshold of 0.95 nothing is called a face: [[2, 0], [3, 0]]."""
    came = counted(student, 0.95)
    expect(came == [[2, 0], [3, 0]], "[[2, 0], [3, 0]]", f"{came}")
