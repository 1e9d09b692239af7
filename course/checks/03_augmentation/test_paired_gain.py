import numpy as np

from course.checking.answers import numeric_array
from course.checking.expectation import expect
from course.checking.marks import hint


def expect_gain(student, without: list[float], augmented: list[float]) -> None:
    """Make sure of both numbers; what is wrong with one is told by the number it is instead."""
    one, other = np.array(without), np.array(augmented)
    answer = student.call("paired_gain", one, other)
    values = np.asarray(answer) if isinstance(answer, list | tuple) else answer
    gain, error = (float(value) for value in numeric_array(values, (2,)))
    differences = other - one
    right = float(differences.mean())
    turned = near(gain, -right) and not near(gain, right)
    harm = "Subtract the scores without augmentation from those with it: harm is negative."
    expect(not turned, "`augmented - without`", "`without - augmented`", harm)
    expect(near(gain, right), f"the gain {right:.4f}", f"{gain:.4f}")
    right = float(differences.std(ddof=1)) / len(differences) ** 0.5
    came, hint_of_error = f"{error:.4f}", error_hint(error, differences)
    expect(near(error, right), f"the standard error {right:.4f}", came, hint_of_error)


def near(came: float, right: float) -> bool:
    return abs(came - right) < 1e-6


def error_hint(error: float, differences: np.ndarray) -> str:
    """Return the likely cause of a wrong standard error."""
    root = len(differences) ** 0.5
    if near(error, float(differences.std(ddof=1))):
        return "This is the standard deviation. Divide it by √n, the root of the number of pairs."
    others = (differences.std(), differences.std() / root, differences.std(ddof=1) / root**2)
    if any(near(error, float(other)) for other in others):
        return "Divide `std(ddof=1)` (NumPy's `std` alone divides by n) by √n, not by n."
    return "Take the spread of the differences; that of the scores has the luck of the seeds in it."


@hint("The first number is the mean of the differences.")
def test_example_of_the_text(student, rng):
    """Scores 0.60, 0.70 without and 0.63, 0.71 with augmentation give (0.02, 0.01)."""
    expect_gain(student, [0.60, 0.70], [0.63, 0.71])


@hint("Take the differences with their signs: where augmentation does harm, they are negative.")
def test_harm_is_negative(student, rng):
    """If every pair loses 0.1, the gain is -0.1 and the standard error 0."""
    expect_gain(student, [0.7, 0.8, 0.6, 0.9], [0.6, 0.7, 0.5, 0.8])


@hint("The n-th score of one belongs to the n-th of the other: no sorting, no pairs across.")
def test_pairs_are_the_ones_given(student, rng):
    """Scores (0.60, 0.70, 0.65) and (0.70, 0.66, 0.69): differences 0.10, -0.04 and 0.04."""
    expect_gain(student, [0.60, 0.70, 0.65], [0.70, 0.66, 0.69])
