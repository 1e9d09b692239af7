import numpy as np

from course.checking.answers import number_of
from course.checking.expectation import expect
from course.checking.marks import hint

PROBABILITIES = np.array([0.9, 0.8, 0.7, 0.6, 0.5, 0.4])
LABELS = np.array([1, 0, 1, 1, 0, 0])


def chosen(student, most: float, probabilities=PROBABILITIES, labels=LABELS) -> float:
    return number_of(student.call("choose_threshold", probabilities.copy(), labels.copy(), most))


@hint(
    "The share is taken of the three not-faces alone. One of them may be called a face, not two. "
    "At 0.6 just one is, and all faces are found."
)
def test_one_of_three(student):
    """In the example of the text, a limit of 0.5 gives a threshold above 0.5, at most 0.6."""
    came = chosen(student, 0.5)
    expect(0.5 < came <= 0.6, "0.6 (or a little less)", f"{came!r}")


@hint("No not-face may be called a face: above 0.8. One face, at 0.9, can still be found.")
def test_none_at_all(student):
    """In the example of the text, a limit of 0 gives a threshold above 0.8, at most 0.9."""
    came = chosen(student, 0.0)
    expect(0.8 < came <= 0.9, "0.9 (or a little less)", f"{came!r}")


@hint("A fixed grid of thresholds is too coarse: try the probabilities themselves.")
def test_probabilities_that_lie_close_together(student):
    """Between a face at 0.9917 and a not-face at 0.9912, a limit of 0 finds the face."""
    came = chosen(student, 0.0, np.array([0.3, 0.9912, 0.9917, 0.2]), np.array([1, 0, 1, 0]))
    expect(0.9912 < came <= 0.9917, "0.9917 (or a little less)", f"{came!r}")


@hint("If no probability will do, the threshold is above all of them: `np.inf` always is.")
def test_surest_answer_is_a_not_face(student):
    """If a not-face has a probability of 1, a limit of 0 gives a threshold above 1."""
    came = chosen(student, 0.0, np.array([0.3, 1.0, 0.9]), np.array([1, 0, 1]))
    expect(came > 1, "a threshold above 1", f"{came!r}")
