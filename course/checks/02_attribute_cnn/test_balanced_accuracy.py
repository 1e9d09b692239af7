import numpy as np

from course.checking.answers import describe
from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.model_examples import linear_example


def balanced(student, example, labels: np.ndarray, batch_size: int) -> float:
    data = student.dataset(example.images, labels, batch_size)
    answer = student.call("balanced_accuracy", example.model(student), data)
    expect(isinstance(answer, int | float) or np.shape(answer) == (), "a number", describe(answer))
    return round(float(answer), 3)


@hint("Always yes finds all who have it (1) and none of those who have not (0): 0.5.")
def test_always_yes_gives_one_half(student, rng):
    """A model that always says yes has 0.5, however many of the labels are 1."""
    example = linear_example(rng, pictures=6, attributes=2)
    example.bias[:] = 200
    labels = np.array([[1, 0], [1, 0], [1, 0], [1, 0], [1, 1], [0, 1]], dtype=np.float32)
    came = balanced(student, example, labels, 6)
    expect(came == 0.5, "0.5", f"{came}")


@hint("Nobody has the second attribute, so it has no sensitivity: leave it out of the mean.")
def test_attribute_that_nobody_has_is_left_out(student, rng):
    """An attribute that no picture has does not count; all right on the other one gives 1."""
    example = linear_example(rng, pictures=8, attributes=2)
    example.images[:2] = 0
    example.images[2:4] = 1
    labels = (example.probabilities >= 0.5).astype(np.float32)
    labels[:, 1] = 0
    came = balanced(student, example, labels, 3)
    expect(came == 1.0, "1.0", f"{came}")
