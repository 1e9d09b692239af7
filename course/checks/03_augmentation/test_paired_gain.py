import numpy as np

from course.checking.answers import numeric_array
from course.checking.expectation import expect
from course.checking.marks import hint


def gain(student, without: list[float], augmented: list[float]) -> list[float]:
    answer = student.call("paired_gain", np.array(without), np.array(augmented))
    values = np.asarray(answer) if isinstance(answer, list | tuple) else answer
    return [float(value) for value in numeric_array(values, (2,))]


@hint("Differences first: with minus without. Then their mean, and `std(ddof=1) / √n`.")
def test_example_of_the_text(student, rng):
    """Scores 0.60, 0.70 without and 0.63, 0.71 with augmentation give (0.02, 0.01)."""
    came = gain(student, [0.60, 0.70], [0.63, 0.71])
    right = bool(np.allclose(came, [0.02, 0.01], atol=1e-6))
    expect(right, "(0.02, 0.01)", f"({came[0]:.4f}, {came[1]:.4f})")


@hint("Where augmentation does harm, the gain is negative.")
def test_harm_is_negative(student, rng):
    """If every pair loses 0.1, the gain is -0.1 and the standard error 0."""
    came = gain(student, [0.7, 0.8, 0.6, 0.9], [0.6, 0.7, 0.5, 0.8])
    right = bool(np.allclose(came, [-0.1, 0], atol=1e-6))
    expect(right, "(-0.1, 0)", f"({came[0]:.4f}, {came[1]:.4f})")
