import numpy as np

from course.checking.answers import numeric_array
from course.checking.expectation import expect
from course.checking.marks import hint

PROBABILITIES = np.array([0.9, 0.4, 0.6, 0.2, 0.5, 0.3])
LABELS = np.array([1, 1, 0, 0, 1, 1])


def counted(student, threshold: float) -> list[list[int]]:
    answer = student.call("confusion", PROBABILITIES, LABELS, threshold)
    return numeric_array(np.asarray(answer), (2, 2)).astype(int).tolist()


@hint("First row: the faces. First column: the detector says face. 0.5 itself is a yes.")
def test_example_of_the_text(student):
    """The example of the text gives [[2, 2], [1, 1]]."""
    came = counted(student, 0.5)
    expect(came == [[2, 2], [1, 1]], "[[2, 2], [1, 1]]", f"{came}")


@hint("Compare the probabilities with `threshold`.")
def test_a_high_threshold_finds_nothing(student):
    """With a threshold of 0.95 nothing is called a face: [[0, 4], [0, 2]]."""
    came = counted(student, 0.95)
    expect(came == [[0, 4], [0, 2]], "[[0, 4], [0, 2]]", f"{came}")
