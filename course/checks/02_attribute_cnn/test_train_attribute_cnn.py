from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.training_lesson import TrainingLesson


@hint("Give `fit` the number of epochs that was asked for: `epochs=epochs`.")
def test_two_epochs_give_two_losses(student, rng):
    """Two epochs give a History with two training losses and two validation losses."""
    history = TrainingLesson(student, rng).train(first=8, epochs=2)
    validation = "Is `validation_data=validation` missing?" if "val_loss" not in history else ""
    for name, own in (("loss", ""), ("val_loss", validation)):
        count = len(history.get(name, []))
        expect(count == 2, f"2 values of {name}", f"{count}", own)


@hint("Train the model that was given to the function, not a copy or a new one.")
def test_loss_falls(student, rng):
    """After a few epochs the loss of the given model is lower than before."""
    lesson, train = TrainingLesson(student, rng), slice(8)
    before = lesson.loss(train)
    lesson.train(first=8, epochs=6)
    after = lesson.loss(train)
    expect(after < before, f"less than {before:.3f}", f"{after:.3f}")


@hint("All of `train`, batch by batch: no `steps_per_epoch`, no `take`, not the first batch only.")
def test_learns_from_the_training_pictures_only(student, rng):
    """The model learns from all pictures of `train`, and from none of `validation`."""
    lesson = TrainingLesson(student, rng)
    lesson.train(first=8, epochs=1, batch_size=3)
    learned = lesson.learned_from()
    train, validation = sum(learned[:8]), sum(learned[8:])
    swapped = "Are the two swapped? `fit(train, validation_data=validation, …)`."
    only = "`validation` is for measuring. Call `fit` once, with `train`."
    came = f"{train} of 8, and {validation} of the 4 validation pictures"
    hint = "" if not validation else only if train else swapped
    expect((train, validation) == (8, 0), "8 training pictures learned from", came, hint)


@hint("`validation_data=validation`: the dataset that the function gets under this name.")
def test_validation_loss_is_that_of_the_validation_pictures(student, rng):
    """`val_loss` is measured on the pictures of `validation`."""
    lesson = TrainingLesson(student, rng)
    noted = lesson.train(first=8, epochs=1).get("val_loss", [])
    loss = lesson.loss(slice(8, None))
    last = f"{noted[-1]:.4f}" if noted else "none"
    right = bool(noted) and abs(noted[-1] - loss) < 5e-5 * loss
    expect(right, f"a validation loss of {loss:.4f}", last)


@hint("The model comes compiled. Train it as it is.")
def test_model_is_not_compiled_again(student, rng):
    """The model keeps the optimiser that it was compiled with."""
    lesson = TrainingLesson(student, rng)
    lesson.train(first=8, epochs=1)
    same = student.is_still_compiled(lesson.model)
    expect(same, "the model as it was compiled", "one that was compiled again")
