from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.model_answers import model_of, probabilities_of, proven_layers
from course.checking.model_examples import random_images

SHAPE = (64, 64, 1)


@hint("`build_attribute_cnn((*SIZE, 1), 40)`, kept as `attribute_model`.")
def test_model_gives_forty_probabilities(student, rng):
    """`attribute_model` gives 40 probabilities for each picture of (64, 64, 1)."""
    model = model_of(student.value("attribute_model"))
    answers = student.predict(model, random_images(rng, 4, SHAPE))
    probabilities_of(answers, 4, 40)


@hint("Has it been trained? Run the cell with `train_attribute_cnn` to its end.")
def test_model_has_learned_what_is_rare(student, rng):
    """It has learned at least that some attributes are rare and others are not."""
    images = random_images(rng, 8, SHAPE)
    answers = student.predict(model_of(student.value("attribute_model")), images).mean(axis=0)
    reach = float(answers.max() - answers.min())
    expect(reach > 0.4, "frequent and rare answers", f"all between {answers.min():.2f} and more")


@hint("Build it with your own `build_attribute_cnn`, from standard Keras layers.")
def test_model_is_a_chain_of_layers(student, rng):
    """Its layers, computed again one after the other, give the same answers."""
    model = model_of(student.value("attribute_model"))
    proven_layers(student, model, random_images(rng, 4, SHAPE))
