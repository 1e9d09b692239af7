import numpy as np

from course.checking.answers import describe, numeric_array
from course.checking.expectation import expect
from course.checking.marks import hint, points

RETURNED = "Return both numbers: what is only printed is lost."
ROUNDED = "Do not round: the standard error is smaller than what you cut off."
IN_PLACE = "`augmented -= without` writes into the caller's scores; `augmented - without` does not."


def gain(student, without: np.ndarray, augmented: np.ndarray) -> tuple[float, float]:
    answer, after = student.observe("paired_gain", without, augmented)
    expect(answer is not None, "two numbers", describe(answer), RETURNED)
    same = np.array_equal(after[0], without) and np.array_equal(after[1], augmented)
    expect(same, "the scores as they were", "changed ones", IN_PLACE)
    values = np.asarray(answer) if isinstance(answer, list | tuple) else answer
    mean, error = numeric_array(values, (2,)).tolist()
    return float(mean), float(error)


def wanted(without: np.ndarray, augmented: np.ndarray) -> tuple[float, float]:
    differences = augmented - without
    return float(differences.mean()), float(differences.std(ddof=1) / len(differences) ** 0.5)


def scores(rng, seeds: int) -> tuple[np.ndarray, np.ndarray]:
    """Scores that go up and down together by much more than they differ."""
    common = rng.uniform(0.5, 0.8, seeds)
    return common, common + rng.normal(rng.choice([-0.03, 0.03]), 0.01, seeds)


def expect_close(came: float, right: float) -> None:
    rounded = any(came == round(right, digits) for digits in (2, 3, 4))
    expect(abs(came - right) < 1e-6, f"{right:.6f}", f"{came:.6f}", ROUNDED if rounded else "")


@points(1)
@hint("First comes the gain, with minus without: it is negative where augmentation does harm.")
def test_gain_is_with_minus_without(student, rng):
    """The first number is the mean of (with - without): below 0 where augmentation does harm."""
    for shift in (-0.1, 0.1):
        without = rng.uniform(0.5, 0.8, 5)
        augmented = without + shift + rng.normal(0, 0.01, 5)
        expect_close(gain(student, without, augmented)[0], wanted(without, augmented)[0])


@points(1)
@hint("Take the difference for each seed first, and then the spread of these differences.")
def test_spread_is_that_of_the_differences(student, rng):
    """The second number tells how much the differences vary, not how much the scores do."""
    without, augmented = scores(rng, 12)
    right = wanted(without, augmented)[1]
    came = gain(student, without, augmented)[1]
    expect(0.5 * right < came < 2 * right, f"{right:.5f}", f"{came:.5f}")


@points(1)
@hint("`std(ddof=1)`: the mean was estimated from the same few numbers, so divide by n - 1.")
def test_few_seeds_divide_by_one_less(student, rng):
    """For few seeds the standard deviation divides by n - 1."""
    for seeds in (2, 3):
        without, augmented = scores(rng, seeds)
        expect_close(gain(student, without, augmented)[1], wanted(without, augmented)[1])


@points(1)
@hint("A mean of n is surer than one value: divide the standard deviation by √n, for any n.")
def test_more_seeds_are_surer(student, rng):
    """The standard error of the mean shrinks with the root of the number of seeds."""
    without, augmented = scores(rng, 4)
    many = np.tile(without, 25), np.tile(augmented, 25)
    expect_close(gain(student, *many)[1], wanted(*many)[1])


@points(1)
@hint("Pair by place: the n-th score of one belongs to the n-th of the other. Do not sort.")
def test_pairs_stay_pairs(student, rng):
    """Scores are paired by their places, in whatever order the seeds were taken."""
    rising, other = np.sort(rng.uniform(0.5, 0.8, (2, 8)))
    without, augmented = rising, other[::-1]  # sorted, they would be other pairs
    order = rng.permutation(8)
    for pair in ((without, augmented), (without[order], augmented[order])):
        came, right = gain(student, *pair), wanted(*pair)
        expect_close(came[0], right[0])
        expect_close(came[1], right[1])
