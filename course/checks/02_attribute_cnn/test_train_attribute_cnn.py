import numpy as np

from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.model_answers import history_of
from course.checking.model_examples import cross_entropy, linear_example


def trained(student, rng, epochs: int):
    """A small model before and after training, its History, and the pictures with their labels."""
    example = linear_example(rng, pictures=16, attributes=3)
    example.bias[:] = 0
    labels = (example.images.mean(axis=(1, 2, 3)) > 0.5).astype(np.float32)
    labels = np.repeat(labels[:, None], 3, axis=1)
    model, data = example.model(student), student.dataset(example.images, labels, 4)
    answer = student.call("train_attribute_cnn", model, data, data, epochs)
    return example, model, student.history(history_of(answer)), labels


@hint("`return model.fit(train, validation_data=validation, epochs=epochs, verbose=0)`, and so on.")
def test_two_epochs_give_two_losses(student, rng):
    """Two epochs give a History with two training losses and two validation losses."""
    _, _, history, _ = trained(student, rng, epochs=2)
    for name in ("loss", "val_loss"):
        expect(len(history.get(name, [])) == 2, f"2 values of {name}", f"{history.get(name)}")


@hint("Train the model that was given to the function.")
def test_loss_falls(student, rng):
    """After a few epochs the loss of the given model is lower than before."""
    example, model, _, labels = trained(student, rng, epochs=5)
    before = cross_entropy(example.probabilities, labels)
    after = cross_entropy(student.predict(model, example.images), labels)
    expect(after < before, f"less than {before:.3f}", f"{after:.3f}")
