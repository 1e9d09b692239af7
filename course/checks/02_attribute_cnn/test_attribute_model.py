import numpy as np

from course import find_sample
from course.checking.codec import Handle
from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.model_answers import (
    history_of,
    model_of,
    probabilities_of,
    proven_layers,
    what_answers_show,
)
from course.checking.model_examples import random_images
from course.loading import load_split
from course.measures import mean_balanced_accuracy, share_right

SIZE = (64, 64)
# Grading asks for the same, of faces that nobody has seen.
LEAST_GAIN = 0.02
LEAST_BALANCED = 0.56


def trained(student) -> Handle:
    return model_of(student.value("attribute_model"))


def answers_on_validation(student) -> tuple[np.ndarray, np.ndarray]:
    """The model's answers to the validation pictures, and their labels."""
    model = trained(student)
    faces = load_split(find_sample(), "validation", SIZE)
    return probabilities_of(student.predict(model, faces.images), len(faces), 40), faces.labels


@hint("Build it with your own `build_attribute_cnn((*SIZE, 1), 40)`.")
def test_model_is_a_chain_of_layers(student, rng):
    """`attribute_model` gives 40 probabilities for a picture, and its layers give the same ones."""
    images = random_images(rng, 4, (*SIZE, 1))
    model = trained(student)
    probabilities_of(student.predict(model, images), 4, 40)
    proven_layers(student, model, images)


@hint("`history = train_attribute_cnn(attribute_model, …)`, in the same run of the cell.")
def test_history_is_that_of_the_model(student):
    """`history` is the History of this model's training, with its validation losses."""
    history = history_of(student.value("history"))
    expect("val_loss" in student.history(history), "validation losses", "a History without them")
    same = student.has_trained(history, trained(student))
    expect(same, "the History of `attribute_model`", "that of another model")


@hint("Does the loss fall? Are the pictures in [0, 1] when they come in? Train some epochs more.")
def test_beats_the_baseline_on_validation_pictures(student):
    """On your validation pictures, it is at least 2 points better than the majority baseline."""
    answers, labels = answers_on_validation(student)
    shares = labels.mean(axis=0)
    gain = share_right(answers, labels).mean() - np.maximum(shares, 1 - shares).mean()
    came = f"{100 * gain:+.1f} points"
    expect(gain >= LEAST_GAIN, "+2.0 points or more", came, what_answers_show(answers))


@hint("A model that repeats the majority has 0.5. Train until it also finds rare attributes.")
def test_balanced_accuracy_on_validation_pictures(student):
    """On your validation pictures, its balanced accuracy is at least 0.56."""
    answers, labels = answers_on_validation(student)
    balanced = mean_balanced_accuracy(answers, labels)
    own = what_answers_show(answers)
    expect(balanced >= LEAST_BALANCED, "0.56 or more", f"{balanced:.3f}", own)
