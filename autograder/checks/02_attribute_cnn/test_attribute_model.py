import functools

import numpy as np

from course.checking.attribute_weights import base_weights, sharing_weights
from course.checking.codec import Handle
from course.checking.expectation import expect
from course.checking.marks import hint, points
from course.checking.model_answers import (
    answers_of_layers,
    model_of,
    probabilities_of,
    proven_layers,
    what_answers_show,
)
from course.checking.model_examples import random_images
from course.loading import Faces, load_split
from course.measures import mean_balanced_accuracy, share_right

SIZE = (64, 64)
# `rostros prove margins`: 110 gradings of right solutions rejected none, so at most 2.7% are;
# nearest seen:
LEAST_GAIN = 0.02  # drawn faces 0.097, photographs 0.045
LEAST_BALANCED = 0.56  # drawn faces 0.727, photographs 0.596
LEAST_SPREAD = 0.02  # drawn faces 0.221, photographs 0.137
# Correlation of the attributes' mean answers with how frequent they are:
LEAST_ALIKE = 0.8  # drawn faces 0.940, photographs 0.946

OWN = "Train a model of your own: the course's one, which step 4 starts from, earns nothing here."


def trained(student) -> Handle:
    return model_of(student.value("attribute_model"))


@functools.cache  # three checks look at the same answers, and so does whoever changes them
def asked_about_the_twin(student, twin) -> tuple[Handle, np.ndarray, Faces]:
    # Nobody has seen any picture of the twin, so its largest part will do.
    faces = load_split(twin, "train", SIZE)
    model = trained(student)
    answers = student.predict(model, faces.images)
    return model, probabilities_of(answers, len(faces), 40), faces


def answers_on_the_twin(student, twin, sample, rng) -> tuple[np.ndarray, Faces]:
    model, answers, faces = asked_about_the_twin(student, twin)
    layers = answers_of_layers(student, model, faces.images, answers, rng)
    shipped = sharing_weights(layers, base_weights(sample))
    expect(not shipped, "a model that you have trained", "the one that the course comes with", OWN)
    return answers, faces


@points(1)
@hint("Keep the model that you built with your own function, for pictures of (64, 64, 1).")
def test_model_is_what_its_layers_say(student, rng):
    """`attribute_model` gives 40 probabilities, and its layers and weights give the same ones."""
    images = random_images(rng, 16, (*SIZE, 1))
    model = trained(student)
    probabilities_of(student.predict(model, images), 16, 40)
    kinds = [layer.kind for layer in proven_layers(student, model, images)]
    expect("Conv2D" in kinds, "a network with convolutions", f"{kinds}")


@points(1)
@hint("Are the labels that it learns 0 and 1, in the file's order, and each picture's own?")
def test_answers_follow_frequencies_and_faces(student, twin, sample, rng, measured):
    """What is rare is seldom answered with yes, and different faces get different answers."""
    answers, faces = answers_on_the_twin(student, twin, sample, rng)
    alike = float(np.corrcoef(answers.mean(axis=0), faces.labels.mean(axis=0))[0, 1])
    own = what_answers_show(answers)
    measured.at_least("correlation of mean answers and frequencies", alike, LEAST_ALIKE, hint=own)
    spread = float(answers.std(axis=0).mean())
    measured.at_least("spread of the answers over pictures", spread, LEAST_SPREAD, hint=own)


@points(2)
@hint(
    "It has learned what is frequent, and hardly looks at faces yet: train some more epochs, on "
    "the pictures as they come, in [0, 1]."
)
def test_beats_the_majority_baseline_on_new_faces(student, twin, sample, rng, measured):
    """On faces nobody has seen, it is at least 2 points better than the majority baseline."""
    answers, faces = answers_on_the_twin(student, twin, sample, rng)
    accuracy = float(share_right(answers, faces.labels).mean())
    shares = faces.labels.mean(axis=0)
    baseline = float(np.maximum(shares, 1 - shares).mean())
    own = what_answers_show(answers)
    gain = accuracy - baseline
    measured.at_least("gain over the majority baseline", gain, LEAST_GAIN, hint=own)


@points(2)
@hint("A model that repeats the majority has 0.5. Train until it also finds rare attributes.")
def test_finds_rare_attributes_on_new_faces(student, twin, sample, rng, measured):
    """On faces nobody has seen, its balanced accuracy is at least 0.56."""
    answers, faces = answers_on_the_twin(student, twin, sample, rng)
    balanced = mean_balanced_accuracy(answers, faces.labels)
    own = what_answers_show(answers)
    measured.at_least("balanced accuracy", balanced, LEAST_BALANCED, hint=own)
