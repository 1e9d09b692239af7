import numpy as np

from course.checking.answers import numeric_array
from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.model_examples import linear_example


@hint("Yes is a probability of 0.5 or more. Count right answers for each column.")
def test_one_attribute_all_right_one_all_wrong(student, rng):
    """With one attribute always right and one always wrong, the result is 1 and 0."""
    example = linear_example(rng, pictures=6, attributes=2)
    labels = (example.probabilities >= 0.5).astype(np.float32)
    labels[:, 1] = 1 - labels[:, 1]
    data = student.dataset(example.images, labels, 3)
    answer = student.call("per_attribute_accuracy", example.model(student), data)
    shares = numeric_array(np.asarray(answer), (2,)).round(3).tolist()
    expect(shares == [1, 0], "[1, 0]", f"{shares}")


@hint("A last batch with one picture counts as one picture, not as one batch.")
def test_every_picture_counts_the_same(student, rng):
    """Four right answers in one batch and one wrong answer in the next give 0.8."""
    example = linear_example(rng, pictures=5, attributes=1)
    labels = (example.probabilities >= 0.5).astype(np.float32)
    labels[4] = 1 - labels[4]
    data = student.dataset(example.images, labels, 4)
    answer = student.call("per_attribute_accuracy", example.model(student), data)
    share = round(float(numeric_array(np.asarray(answer), (1,))[0]), 3)
    expect(share == 0.8, "0.8", f"{share}")
