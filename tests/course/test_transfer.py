import numpy as np
import pytest

from course import quiet
from course.transfer import FROM_ATTRIBUTES, FROM_RANDOM, FROM_SCRATCH, compare_starts

pytestmark = pytest.mark.tensorflow


def kinds(rng: np.random.Generator, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Pictures with a light or a dark left half, on noise."""
    images = rng.random((2, count, 8, 8, 1), dtype=np.float32)
    images[0, :, :, :4] += 1.0
    return images[0], images[1]


def test_each_start_learns_with_each_seed_and_number_of_pictures() -> None:
    with quiet():
        import keras
    rng = np.random.default_rng(8)
    # Sixteen random filters: some of them always tell light from dark.
    base = keras.Sequential(
        [keras.Input((8, 8, 1)), keras.layers.Conv2D(16, 3), keras.layers.Flatten()]
    )
    base.trainable = False
    before = base.get_weights()
    table = compare_starts(base, kinds(rng, 40), kinds(rng, 40), counts=(20, 60), seeds=2)
    assert len(table) == 3 * 2 * 2
    assert set(table["start"]) == {FROM_ATTRIBUTES, FROM_RANDOM, FROM_SCRATCH}
    assert (table.groupby("start")["accuracy"].mean() > 0.7).all()  # by chance 0.5
    assert all((one == other).all() for one, other in zip(before, base.get_weights(), strict=True))
    assert not base.trainable


def test_number_of_steps_is_that_of_training() -> None:
    with quiet():
        import keras
    rng = np.random.default_rng(9)
    base = keras.Sequential([keras.Input((8, 8, 1)), keras.layers.Flatten()])
    train, test = kinds(rng, 30), kinds(rng, 30)
    few, many = (
        compare_starts(base, train, test, counts=(40,), seeds=2, steps=steps) for steps in (3, 150)
    )
    assert many["accuracy"].mean() > few["accuracy"].mean() + 0.1
