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


@hint("The n-th score of one belongs to the n-th of the other: no sorting, no pairs across.")
def test_pairs_are_the_ones_given(student, rng):
    """Scores (0.60, 0.70, 0.65) and (0.70, 0.66, 0.69): differences 0.10, -0.04 and 0.04."""
    came = gain(student, [0.60, 0.70, 0.65], [0.70, 0.66, 0.69])
    wanted = [0.1 / 3, 0.0702376916856849 / 3**0.5]
    right = bool(np.allclose(came, wanted, atol=1e-6))
    expect(right, f"({wanted[0]:.4f}, {wanted[1]:.4f})", f"({came[0]:.4f}, {came[1]:.4f})")
