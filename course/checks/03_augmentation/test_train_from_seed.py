import numpy as np

from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.training_examples import FIRST_STEP, SeededTraining


@hint("`keras.utils.set_random_seed(seed)` first, then `build()`: weights are drawn on building.")
def test_seed_repeats_a_training(student, rng):
    """Twice the same seed gives twice the same model; another seed gives another."""
    training = SeededTraining(student, rng)
    first, again, other = (training.kernel(training.train(1, seed)) for seed in (4, 4, 5))
    gap = float(np.abs(first - again).max())
    expect(gap < 1e-4, "the same weights again", f"weights that differ by {gap:.4f}")
    expect(float(np.abs(first - other).max()) > 0.1, "other weights for another seed", "the same")
    built = student.times_built(training.build)
    once = "Call `build()` once in a call: the second one draws other weights."
    expect(built == 3, "3 models built for 3 trainings", f"{built}", once)


@hint("`model.fit(batches, epochs=epochs, verbose=0)`, and return the model.")
def test_model_is_trained(student, rng):
    """The model has learned from every picture, longer for more epochs."""
    training = SeededTraining(student, rng, spread=0.0)
    one, four = (
        np.abs(training.kernel(training.train(epochs, 1))).max(axis=1) for epochs in (1, 4)
    )
    unseen = int((one < 2e-4).sum())
    expect(unseen == 0, "all 12 pictures learned from", f"{unseen} of them not shown")
    # The first time that a picture is seen, its weights take a step of one length.
    steps = float(one.mean()) / FIRST_STEP
    just = "As many epochs as asked, with the optimiser that `build` chose: do not compile again."
    expect(0.8 < steps < 1.2, "one step for each picture in 1 epoch", f"{steps:.2f} steps", just)
    expect(four.mean() > 1.4 * one.mean(), "more training in 4 epochs than in 1", "no more")
