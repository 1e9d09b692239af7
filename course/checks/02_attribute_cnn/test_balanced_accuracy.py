import numpy as np

from course.checking.answers import number_of
from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.model_examples import chosen_answers

YES, NO = 0.8, 0.3


def expect_balanced(
    student,
    probabilities: list[list[float]],
    labels: list[list[int]],
    wanted: float,
    half: str = "",
    shuffled: bool = False,
) -> None:
    example = chosen_answers(np.array(probabilities))
    data = student.dataset(example.images, np.array(labels, dtype=np.float32), 3, shuffled=shuffled)
    came = round(number_of(student.call("balanced_accuracy", example.model(student), data)), 3)
    expect(came == wanted, f"{wanted}", f"{came}", half if came == 0.5 else "")


@hint("Always yes finds all who have it (1) and none of those who have not (0): 0.5.")
def test_always_yes_gives_one_half(student):
    """A model that always says yes has 0.5, however many of the labels are 1."""
    labels = [[1, 0], [1, 0], [1, 0], [1, 0], [1, 1], [0, 1]]
    expect_balanced(student, [[YES, YES]] * 6, labels, 0.5)


@hint("Nobody has the second attribute, so it has no sensitivity: leave it out of the mean.")
def test_attribute_that_nobody_has_is_left_out(student):
    """An attribute that no picture has is left out: the example of the text gives 0.75."""
    answers = [[YES, NO], [NO, YES], [NO, NO], [NO, NO]]
    expect_balanced(student, answers, [[1, 0], [1, 0], [0, 0], [0, 0]], 0.75)


@hint("Everybody has the second attribute, so it has no specificity: leave it out of the mean.")
def test_attribute_that_everybody_has_is_left_out(student):
    """An attribute that all pictures have is left out, too."""
    answers = [[YES, NO], [NO, YES], [NO, YES], [NO, YES]]
    expect_balanced(student, answers, [[1, 1], [1, 1], [0, 1], [0, 1]], 0.75)


@hint("Sensitivity looks at the pictures with label 1 only, specificity at those with label 0.")
def test_exactly_one_half_is_a_yes(student):
    """A probability of exactly 0.5 means yes."""
    half = "0.5 itself means yes: `>=` and not `>`. `np.round` makes 0 of 0.5."
    expect_balanced(student, [[0.5], [NO], [NO], [NO]], [[1], [0], [0], [0]], 1.0, half)


@hint(
    "Collect the answers and the labels of all batches first, then compute: a single batch may "
    "lack all who have an attribute."
)
def test_shares_are_of_all_pictures(student):
    """Shares are taken over all pictures together: here two batches give 0.667, not their mean."""
    labels = [[1], [0], [0], [1], [1]]
    expect_balanced(student, [[YES], [NO], [NO], [NO], [NO]], labels, 0.667)


@hint("Take images and labels from the same pass over the dataset: each pass has another order.")
def test_shuffled_dataset_gives_the_same_figure(student, rng):
    """A dataset that is shuffled anew in each pass gives the same figure."""
    answers = rng.permutation([[YES, NO]] * 6 + [[NO, YES]] * 6).tolist()
    labels = [[int(value >= 0.5) for value in row] for row in answers]
    expect_balanced(student, answers, labels, 1.0, shuffled=True)
