from course.checking.expectation import expect
from course.checking.marks import hint, points
from course.checking.training_lesson import TrainingLesson

SAME_LOSS = 5e-5  # float32 sums differ by 1e-6
# `rostros prove margins`: 110 gradings of right solutions rejected none, so at most 2.7% are;
# nearest seen:
LEAST_CHANGE = 0.002  # of the loss, in nats; drawn faces 0.010, photographs 0.007


@points(1)
@hint("Return what one call of `model.fit(…, epochs=epochs)` returns: a History of all epochs.")
def test_history_of_as_many_epochs_as_asked(student, rng):
    """The result is the History of as many epochs as asked for, of the model as it was compiled."""
    way = []
    for epochs in (1, 3):
        lesson = TrainingLesson(student, rng)
        losses = lesson.train(first=6, epochs=epochs).get("loss", [])
        expect(len(losses) == epochs, f"{epochs} epochs", f"{len(losses)}")
        way.append(float(lesson.moved()[:6].mean()))
        own = "The model comes compiled. Train it as it is."
        same = student.is_still_compiled(lesson.model)
        expect(same, "the model as it was compiled", "one that was compiled again", own)
    # Three epochs take each weight more than twice as far as one (RMSprop's steps shrink).
    expect(way[1] > 1.4 * way[0] > 0, "as much training as epochs", f"weights moved by {way}")


@points(2)
@hint("`fit` changes the weights of the model it is called on: call it on the one you were given.")
def test_training_lowers_the_loss(student, rng, measured):
    """After training, the given model's loss on the training pictures is lower than before."""
    lesson, train = TrainingLesson(student, rng), slice(8)
    before = lesson.loss(train)
    lesson.train(first=8, epochs=10)
    measured.at_least("fall of the training loss, nats", before - lesson.loss(train), LEAST_CHANGE)


@points(1)
@hint("`validation_data=validation` measures after each epoch and learns nothing from it.")
def test_validation_is_measured_not_learned(student, rng):
    """After each epoch the loss on the validation pictures is noted, and nothing learned there."""
    lesson = TrainingLesson(student, rng)
    noted = lesson.train(first=7, epochs=3).get("val_loss", [])
    after = lesson.loss(slice(7, None))
    expect(len(noted) == 3, "3 losses called val_loss", f"{len(noted)}")
    # All losses here are near 0.69, so those of other pictures may be alike to three digits.
    expect(
        abs(noted[-1] - after) < SAME_LOSS * after, f"{after:.4f} at the end", f"{noted[-1]:.4f}"
    )
    learned = sum(lesson.learned_from()[7:])
    expect(learned == 0, "no validation picture learned from", f"{learned} of them")


@points(1)
@hint("Learn from `train`, all of it: no `steps_per_epoch`, no `take`; the small last batch, too.")
def test_every_training_picture_is_used(student, rng):
    """Each epoch learns from every training picture, those of the last batch included."""
    lesson = TrainingLesson(student, rng)
    lesson.train(first=11, epochs=1, batch_size=4)
    unseen = lesson.learned_from()[:11].count(False)
    expect(unseen == 0, "11 pictures learned from", f"{unseen} of them not shown")
