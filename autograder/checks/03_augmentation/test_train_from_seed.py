import numpy as np

from course.checking.expectation import expect
from course.checking.marks import hint, points
from course.checking.training_examples import FIRST_STEP, SeededTraining

AS_ASKED = "As many epochs as asked, with the optimiser that `build` chose: do not compile again."
ONCE = "Call `build()` once in a call: a second one draws other weights."

# The same seed gives the same weights but for rounding; other seeds give weights that differ by
# about the spread they are drawn with (0.5). One step of RMSprop moves a weight by 0.001 or more.
SAME, MOVED = 1e-4, 2e-4


@points(2)
@hint(
    "First the seed, then the model: `keras.utils.set_random_seed(seed)` before `build()`. NumPy's "
    "seed alone, or TensorFlow's, leaves Keras's own random numbers as they come."
)
def test_same_seed_same_model(student, rng):
    """The same seed gives the same trained model, whatever was trained before."""
    training = SeededTraining(student, rng)
    one, other = (int(seed) for seed in rng.choice(1000, 2, replace=False))
    first, _, again = (training.kernel(training.train(2, seed)) for seed in (one, other, one))
    gap = float(np.abs(first - again).max())
    expect(gap < SAME, "the same weights again", f"weights that differ by {gap:.4f}")


@points(1)
@hint("Use the `seed` that is given; a number written into the function is no seed.")
def test_another_seed_another_beginning(student, rng):
    """Another seed gives a model that began with other weights."""
    training = SeededTraining(student, rng)
    seeds = rng.choice(1000, 3, replace=False).tolist()
    kernels = [training.kernel(training.train(1, seed)) for seed in seeds]
    gap = min(float(np.abs(kernels[0] - other).max()) for other in kernels[1:])
    expect(gap > 0.1, "other weights for each seed", f"weights that differ by {gap:.4f}")


@points(1)
@hint("Call `build()` inside the function, once each time: a model that is kept goes on learning.")
def test_each_call_trains_a_model_of_its_own(student, rng):
    """Each call builds one new model; models of earlier calls stay as they were."""
    training = SeededTraining(student, rng)
    first = training.train(1, 7)
    before = training.kernel(first)
    training.train(3, 8)
    gap = float(np.abs(training.kernel(first) - before).max())
    expect(gap < SAME, "the first model as it was", f"weights that moved by {gap:.4f}")
    built = student.times_built(training.build)
    expect(built == 2, "2 models built for 2 trainings", f"{built}", ONCE)


@points(1)
@hint("`model.fit(batches, epochs=epochs, verbose=0)`: all batches, as many epochs as asked.")
def test_learns_from_every_picture_in_every_epoch(student, rng):
    """It learns from all pictures of `batches`, as many epochs as asked for."""
    training = SeededTraining(student, rng, spread=0.0)
    way = [np.abs(training.kernel(training.train(epochs, 3))).max(axis=1) for epochs in (1, 3)]
    unseen = int((way[0] < MOVED).sum())
    expect(unseen == 0, "every picture learned from", f"{unseen} of {len(way[0])} not shown")
    # The first time that a picture is seen, its weights take a step of one length.
    steps = float(way[0].mean()) / FIRST_STEP
    expect(
        0.8 < steps < 1.2, "one step for each picture in 1 epoch", f"{steps:.2f} steps", AS_ASKED
    )
    # Three epochs take a weight more than twice as far as one (RMSprop's steps shrink).
    ratio = float(way[1].mean() / way[0].mean())
    expect(1.4 < ratio < 6, "three times as much training for 3 epochs as for 1", f"{ratio:.2f}")


@points(1)
@hint("Train and return the model that `build()` gives, already compiled; do not build another.")
def test_model_is_the_one_that_build_gives(student, rng):
    """The model is what `build` makes, for any size of picture and any number of attributes."""
    shape = (int(rng.integers(2, 5)), int(rng.integers(5, 8)), 2)
    training = SeededTraining(student, rng, image_shape=shape, attributes=2)
    kernel = training.kernel(training.train(1, int(rng.integers(1, 1000))))
    expect(bool(np.isfinite(kernel).all()), "finite answers", "NaN")
