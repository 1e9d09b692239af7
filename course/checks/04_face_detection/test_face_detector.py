from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.model_answers import history_of, model_of, probabilities_of, proven_layers
from course.checking.model_examples import random_images
from course.checking.network_examples import identical, weights_of

SHAPE = (64, 64, 1)


@hint("`build_face_detector(base)`, kept as `face_detector`.")
def test_detector_gives_one_probability(student, rng):
    """`face_detector` gives one probability for each picture of (64, 64, 1)."""
    model = model_of(student.value("face_detector"))
    probabilities_of(student.predict(model, random_images(rng, 4, SHAPE)), 4, 1)


@hint("Build it on `base`, with your own functions, and leave it frozen.")
def test_weights_below_the_neuron_are_the_attribute_models(student, rng):
    """Below its neuron are the weights of `attribute_model`, to the bit."""
    images = random_images(rng, 4, SHAPE)
    detector, start = (
        proven_layers(student, model_of(student.value(name)), images)
        for name in ("face_detector", "attribute_model")
    )
    below = weights_of([layer for layer in detector if layer.weights][:-1])
    same = bool(below) and identical(below, weights_of(start)[: len(below)])
    expect(same, "the same weights", "other weights")


@hint("Has it been trained? Run the cell with `train_face_detector` to its end.")
def test_loss_has_fallen(student):
    """In its `history` the loss of the last epoch is lower than that of the first."""
    losses = student.history(history_of(student.value("history"))).get("loss", [])
    fell = len(losses) > 1 and losses[-1] < losses[0]
    expect(fell, "a loss that falls", f"{[round(loss, 3) for loss in losses]}")
