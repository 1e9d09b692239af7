from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.model_examples import labels_with_mistakes, linear_example
from course.measures import cross_entropy, share_right


def compiled(student, rng):
    example = linear_example(rng, pictures=8, attributes=4)
    model = example.model(student, compiled=False)
    student.call("compile_attribute_cnn", model)
    own = "Call `compile` on the model that was given. Did you compile another one, or a copy?"
    expect(student.is_compiled(model), "the given model, compiled", "it is still not compiled", own)
    return model, example, labels_with_mistakes(rng, example.probabilities, wrong=0.3)


@hint("`loss='binary_crossentropy'`, without `from_logits`: the model ends in a sigmoid already.")
def test_loss_of_a_small_model(student, rng):
    """The loss of a small model is its binary cross-entropy."""
    model, example, labels = compiled(student, rng)
    loss = student.evaluate(model, example.images, labels).get("loss", -1.0)
    wanted = cross_entropy(example.probabilities, labels)
    expect(abs(loss - wanted) < 0.005 * wanted, f"a loss of {wanted:.3f}", f"{loss:.3f}")


@hint("`metrics=['binary_accuracy']`. A mere 'accuracy' is another figure for many outputs.")
def test_accuracy_of_a_small_model(student, rng):
    """A metric says how many of a small model's answers are right."""
    model, example, labels = compiled(student, rng)
    figures = student.evaluate(model, example.images, labels)
    wanted = float(share_right(example.probabilities, labels).mean())
    others = [round(value, 3) for name, value in figures.items() if name != "loss"]
    near = any(abs(value - wanted) < 1e-3 for value in others)
    expect(near, f"a metric of {wanted:.3f}", f"{others or 'no metric'}")


@hint("`optimizer='rmsprop'`, or an object: `keras.optimizers.RMSprop(learning_rate=0.001)`.")
def test_optimizer_is_called_rmsprop(student, rng):
    """The optimiser is RMSprop, with a sensible learning rate."""
    model, _, _ = compiled(student, rng)
    optimizer = student.optimizer(model)
    kind, rate = optimizer.get("kind"), optimizer.get("settings", {}).get("learning_rate", 0.0)
    expect(kind == "RMSprop", "RMSprop", f"{kind}")
    expect(0.00009 < rate < 0.011, "a learning rate from 0.0001 to 0.01", f"{rate:.4g}")
