import functools

import numpy as np

from course.checking.attribute_weights import base_weights
from course.checking.codec import Handle
from course.checking.detection_answers import neuron_on
from course.checking.detection_examples import scrambled
from course.checking.expectation import expect
from course.checking.marks import hint, points
from course.checking.model_answers import (
    answers_of_layers,
    model_of,
    probabilities_of,
    proven_layers,
)
from course.checking.model_examples import random_images
from course.loading import load_not_faces, load_split
from course.measures import area_under_roc

SIZE = (64, 64)
# `rostros prove margins`: 110 gradings of right solutions rejected none, so at most 2.7% are;
# nearest seen:
LEAST_FOUND = 0.85  # drawn faces 0.975, photographs 0.965
MOST_ALARMS = 0.2  # drawn faces 0.150, photographs 0.042
MOST_SCRAMBLED = 0.4  # drawn faces 0.010, photographs 0.065
LEAST_AREA = 0.95  # drawn faces 0.990, photographs 0.997
TOO_MUCH_IS_A_FACE = (
    "It calls other pictures faces, too. Has this very model been trained, on as many not-faces as "
    "faces, and with each picture's own label? Does it end in a sigmoid? (A softmax of one number "
    "is always 1.)"
)
NOTHING_LEARNED = (
    "It does not tell faces from other pictures. Has this very model been trained, on pictures as "
    "they come, in [0, 1]? Are the labels the right way round (1 for faces), and each picture's "
    "own?"
)
OTHER_BASE = (
    "The base has been trained, or made anew: take `base` as it came, freeze it, and start anew."
)


def trained(student) -> Handle:
    return model_of(student.value("face_detector"))


def answers(student, images: np.ndarray) -> np.ndarray:
    return probabilities_of(student.predict(trained(student), images), len(images), 1)[:, 0]


@functools.cache
def new_faces(twin) -> np.ndarray:
    # Nobody has seen any picture of the twin, so its largest part will do.
    return load_split(twin, "train", SIZE).images


@functools.cache
def new_not_faces(twin) -> np.ndarray:
    splits = ("train", "validation", "test")
    return np.concatenate([load_not_faces(twin, split, SIZE).images for split in splits])


# The checks look at the same answers: a detector that changes them gains nothing.
@functools.cache
def answers_to_faces(student, twin) -> np.ndarray:
    return answers(student, new_faces(twin))


@functools.cache
def answers_to_others(student, twin) -> np.ndarray:
    return answers(student, new_not_faces(twin))


def expect_answers_of_layers(student, images: np.ndarray, came: np.ndarray, rng) -> None:
    answers_of_layers(student, trained(student), images, came[:, None], rng)


def called_faces(probabilities: np.ndarray) -> float:
    return float((probabilities >= 0.5).mean())


def expect_a_detector(student, twin, rng) -> None:
    """Whoever always gives the same answer has no false alarms, or misses no face: that is free.

    And so is every answer that does not come out of the layers.
    """
    faces, others = answers_to_faces(student, twin), answers_to_others(student, twin)
    expect_answers_of_layers(student, new_faces(twin), faces, rng)
    expect_answers_of_layers(student, new_not_faces(twin), others, rng)
    found, alarms = called_faces(faces), called_faces(others)
    own = what_answers_show(faces, others)
    several = "other answers to faces than to not-faces"
    expect(found - alarms > 0.5, several, "much the same ones", own)


def what_answers_show(faces: np.ndarray, others: np.ndarray) -> str:
    """A hint for whoever's detector gives such answers; empty if it tells faces from the rest."""
    found, alarms = called_faces(faces), called_faces(others)
    if found - alarms > 0.5:
        return ""
    return TOO_MUCH_IS_A_FACE if found > 0.9 else NOTHING_LEARNED


@points(2)
@hint("Train with your own functions, from `base`: nothing below the neuron may have changed.")
def test_base_is_that_of_the_attribute_model(student, sample, rng):
    """It is the attribute model's convolutional layers, to the bit, and one sigmoid neuron."""
    images = random_images(rng, 8, (*SIZE, 1))
    layers = proven_layers(student, trained(student), images)
    # The file's own weights: `attribute_model` itself shares its layers with `base`.
    neuron_on(layers, base_weights(sample), OTHER_BASE)


@points(1)
@hint("Do training and validation loss fall? Train some epochs more, on more faces.")
def test_finds_new_faces(student, twin, rng, measured):
    """Of faces nobody has seen, it finds at least 85 % (and says more than always yes)."""
    found = called_faces(answers_to_faces(student, twin))
    own = what_answers_show(answers_to_faces(student, twin), answers_to_others(student, twin))
    measured.at_least("share of new faces found", found, LEAST_FOUND, hint=own)
    expect_a_detector(student, twin, rng)


@points(2)
@hint("Show it as many not-faces as faces: what is rare in training is learned badly.")
def test_leaves_other_pictures_alone(student, twin, rng, measured):
    """Of new pictures without a face, hard ones among them, at most 20 % are called a face."""
    alarms = called_faces(answers_to_others(student, twin))
    own = what_answers_show(answers_to_faces(student, twin), answers_to_others(student, twin))
    measured.at_most("share of new not-faces called a face", alarms, MOST_ALARMS, hint=own)
    expect_a_detector(student, twin, rng)


@points(1)
@hint("It must know where things are in a face: Flatten keeps that, a mean over the map does not.")
def test_scrambled_faces_are_no_faces(student, twin, rng, measured):
    """Of new faces cut into sixteen pieces and shuffled, at most 40 % are called a face."""
    pieces = scrambled(rng, new_faces(twin))
    came = answers(student, pieces)
    expect_answers_of_layers(student, pieces, came, rng)
    alarms = called_faces(came)
    measured.at_most("share of scrambled faces called a face", alarms, MOST_SCRAMBLED)
    expect_a_detector(student, twin, rng)


@points(1)
@hint("Faces should come out above not-faces at every threshold: more pictures, more epochs.")
def test_faces_rank_above_not_faces(student, twin, rng, measured):
    """A new face gets a higher probability than a new not-face, in 95 of 100 pairs."""
    faces, others = answers_to_faces(student, twin), answers_to_others(student, twin)
    expect_answers_of_layers(student, new_faces(twin), faces, rng)
    expect_answers_of_layers(student, new_not_faces(twin), others, rng)
    labels = np.repeat([1, 0], (len(faces), len(others)))
    area = area_under_roc(np.concatenate([faces, others]), labels)
    own = what_answers_show(faces, others)
    measured.at_least("area under the ROC curve", area, LEAST_AREA, hint=own)
