import numpy as np

from course.checking.answers import describe
from course.checking.expectation import expect
from course.checking.marks import hint

PROBABILITIES = np.array([0.9, 0.8, 0.7, 0.6, 0.5, 0.4])
LABELS = np.array([1, 0, 1, 1, 0, 0])


def chosen(student, most: float) -> float:
    answer = student.call("choose_threshold", PROBABILITIES, LABELS, most)
    expect(isinstance(answer, int | float) or np.shape(answer) == (), "a number", describe(answer))
    return float(answer)


@hint("One of three not-faces may be called a face. At 0.6 just one is, and all faces are found.")
def test_one_of_three(student):
    """In the example of the text, a limit of 0.34 gives a threshold above 0.5, at most 0.6."""
    came = chosen(student, 0.34)
    expect(0.5 < came <= 0.6, "0.6 (or a little less)", f"{came:.3f}")


@hint("No not-face may be called a face: above 0.8. One face, at 0.9, can still be found.")
def test_none_at_all(student):
    """In the example of the text, a limit of 0 gives a threshold above 0.8, at most 0.9."""
    came = chosen(student, 0.0)
    expect(0.8 < came <= 0.9, "0.9 (or a little less)", f"{came:.3f}")
