from pathlib import Path

from course.checking.attribute_weights import base_weights
from course.checking.detection_answers import neuron_on
from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.model_answers import history_of, model_of, probabilities_of, proven_layers
from course.checking.model_examples import random_images
from course.loading import load_not_faces, load_split
from course.sample import Sample

SIZE = (64, 64)
SPOILED = (
    "The base has been trained. Freeze it in exercise 2, then run again from the cell that loads "
    "`attribute_model`."
)


def detector(student):
    return model_of(student.value("face_detector"))


def own_sample(student) -> Sample:
    place = student.value("sample")
    return Sample(Path(place["folder"]), place["kind"])


def called_faces(student, images) -> float:
    answers = probabilities_of(student.predict(detector(student), images), len(images), 1)
    return float((answers >= 0.5).mean())


@hint("Build it on `base`: one neuron on the features, not on the forty answers.")
def test_neuron_stands_on_the_attribute_models_base(student, rng):
    """Below its one neuron are the weights that the attribute model came with, to the bit."""
    layers = proven_layers(student, detector(student), random_images(rng, 4, (*SIZE, 1)))
    neuron_on(layers, base_weights(own_sample(student)), SPOILED)


@hint("Train it with `train_face_detector` on `train_batches`, ten epochs, and keep the History.")
def test_loss_has_fallen(student):
    """In its `history` the loss of the last epoch is lower than that of the first."""
    losses = student.history(history_of(student.value("history"))).get("loss", [])
    expect(len(losses) > 1, "the losses of ten epochs", f"{len(losses)} (is `epochs` 1?)")
    stays = "Nothing can learn: look at the count of weights below exercise 2."
    own = stays if len(set(losses)) == 1 else ""
    shown = [round(loss, 3) for loss in losses]
    expect(losses[-1] < losses[0], "a loss that falls", f"{shown}", own)


@hint(
    "Are `train_batches` made of (faces, not_faces), in this order, and is it these that it "
    "learned from? Ten epochs are enough, with the learning rate of exercise 3."
)
def test_tells_faces_from_other_pictures(student):
    """At 0.5 it calls 85 % of the validation faces a face, and 25 % of the not-faces at most."""
    sample = own_sample(student)
    found = called_faces(student, load_split(sample, "validation", SIZE).images)
    alarms = called_faces(student, load_not_faces(sample, "validation", SIZE).images)
    came = f"{found:.0%} of the faces and {alarms:.0%} of the not-faces called a face"
    expect(found >= 0.85 and alarms <= 0.25, "at least 85 % and at most 25 %", came)
