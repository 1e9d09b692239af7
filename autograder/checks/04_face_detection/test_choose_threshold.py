import numpy as np

from course.checking.answers import number_of
from course.checking.expectation import expect
from course.checking.marks import hint, points


def chosen(student, probabilities, labels, most: float) -> float:
    answer = student.call("choose_threshold", probabilities, labels, most)
    number = number_of(answer)
    expect(not np.isnan(number), "one number", "not-a-number")
    return number


def rates(probabilities, labels, threshold: float) -> tuple[float, float]:
    """The shares of not-faces and of faces that are called faces."""
    says = probabilities >= threshold
    return float(says[labels == 0].mean()), float(says[labels == 1].mean())


def most_found(probabilities, labels, most: float) -> float:
    """The largest share of faces that any threshold finds within the limit."""
    pairs = [rates(probabilities, labels, t) for t in (*np.unique(probabilities), 2.0)]
    return max(found for alarms, found in pairs if alarms <= most)


def detector_like(rng, faces: int, others: int) -> tuple[np.ndarray, np.ndarray]:
    """Probabilities that are higher for faces, with some overlap, in no order."""
    logits = np.concatenate([rng.normal(1.3, 1.5, faces), rng.normal(-1.3, 1.5, others)])
    labels = np.repeat([1, 0], (faces, others))
    order = rng.permutation(len(labels))
    return (1 / (1 + np.exp(-logits)))[order], labels[order]


def equals_at_limits(
    rng, pictures: int, limits: tuple[float, ...]
) -> tuple[np.ndarray, np.ndarray]:
    """Probabilities of which the last not-face within each limit equals the first beyond it."""
    while True:
        probabilities, labels = detector_like(rng, pictures, pictures)
        probabilities = np.round(probabilities, 1)
        others = np.sort(probabilities[labels == 0])[::-1]
        beyond = [round(most * pictures) for most in limits]
        if all(others[place - 1] == others[place] for place in beyond):
            return probabilities, labels


def expect_best(student, probabilities, labels, most: float) -> None:
    threshold = chosen(student, probabilities, labels, most)
    alarms, found = rates(probabilities, labels, threshold)
    expect(alarms <= most, f"at most {most:.1%} false positives", f"{alarms:.1%}")
    best = most_found(probabilities, labels, most)
    expect(found >= best, f"{best:.1%} of the faces found", f"{found:.1%}")


@points(1)
@hint("Of the not-faces alone, at most this share may have a probability of t or more.")
def test_false_positive_rate_is_kept(student, rng):
    """Of the pictures without a face, at most the given share is called a face."""
    for most in (0.02, 0.1, 0.3):
        probabilities, labels = detector_like(rng, 90, 60)
        alarms, _ = rates(probabilities, labels, chosen(student, probabilities, labels, most))
        expect(alarms <= most, f"at most {most:.1%} false positives", f"{alarms:.1%}")


@points(2)
@hint(
    "Of the thresholds that keep the limit (exactly the limit is allowed, and 1 allows all), "
    "take the lowest. A fixed grid is too coarse: try the probabilities themselves. If you sort, "
    "sort both arrays alike."
)
def test_as_many_faces_as_possible_are_found(student, rng):
    """Among the thresholds that keep the limit it is one that finds the most faces."""
    for most in (0.02, 0.04, 0.25, 1.0):
        probabilities, labels = detector_like(rng, 80, 80)
        # For 0.25, which binary numbers hold exactly: a face that only exactly the limit finds.
        others = np.sort(probabilities[labels == 0])
        probabilities[np.flatnonzero(labels == 1)[0]] = others[-20]
        expect_best(student, probabilities, labels, most)


@points(1)
@hint("The share is taken of the not-faces: how many faces there are beside them is no matter.")
def test_few_faces_or_many_make_no_difference(student, rng):
    """The limit is a share of the not-faces, however many faces there are beside them."""
    expect_best(student, *detector_like(rng, 10, 200), 0.04)
    expect_best(student, *detector_like(rng, 200, 25), 0.04)


@points(1)
@hint(
    "If the surest answer is a not-face, only a threshold above all probabilities is left to "
    "return."
)
def test_no_false_positive_at_all(student, rng):
    """A limit of 0 is kept too, even if the surest answer of all is a false one."""
    probabilities, labels = detector_like(rng, 40, 40)
    expect_best(student, probabilities, labels, 0.0)
    probabilities[np.flatnonzero(labels == 0)[0]] = 1.0
    expect_best(student, probabilities, labels, 0.0)


@points(1)
@hint("Equal probabilities lie on the same side of every threshold: count with `>=`, then decide.")
def test_equal_probabilities_are_on_one_side(student, rng):
    """Where many answers are equal, all of them count."""
    probabilities, labels = equals_at_limits(rng, 60, (0.05, 0.2))
    for most in (0.05, 0.2):
        expect_best(student, probabilities, labels, most)
