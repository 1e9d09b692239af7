import numpy as np

from course.checking.detection_answers import counts_of
from course.checking.expectation import expect
from course.checking.marks import hint

PROBABILITIES = np.array([0.9, 0.4, 0.6, 0.2, 0.5, 0.3])
LABELS = np.array([1, 1, 0, 0, 1, 1])


def counted(student, threshold: float, kind: type = int) -> list[list[int]]:
    labels = LABELS.astype(kind)
    return counts_of(student.call("confusion", PROBABILITIES.copy(), labels, threshold))


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


@hint("Labels of 1.0 and 0.0 mean the same: compare, as in `labels == 1`.")
def test_float_labels_count_too(student):
    """The example of the text with labels 1.0 and 0.0 gives the same."""
    came = counted(student, 0.5, float)
    expect(came == [[2, 2], [1, 1]], "[[2, 2], [1, 1]]", f"{came}")
