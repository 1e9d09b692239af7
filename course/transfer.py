"""What is a head start worth? The same question learned from few pictures, in three ways."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import pandas as pd

FROM_ATTRIBUTES = "frozen, from attributes"
FROM_RANDOM = "frozen, random"
FROM_SCRATCH = "from scratch"
STARTS = (FROM_ATTRIBUTES, FROM_RANDOM, FROM_SCRATCH)
BATCH_SIZE = 16

Kinds = tuple[np.ndarray, np.ndarray]


def compare_starts(
    base: Any,
    train: Kinds,
    test: Kinds,
    counts: Sequence[int] = (50, 100, 200),
    seeds: int = 3,
    steps: int = 100,
) -> "pd.DataFrame":
    """Learn faces from few pictures, with several seeds, and return what each learner reached.

    `base` is a frozen Keras model from pictures to features; `train` and `test` are pairs (faces,
    not-faces) of pictures `(n, height, width, 1)`. Each learner gets `counts` training pictures, a
    half of them faces, drawn anew for each seed: one neuron on the features of `base`; one on those
    of the same layers with random weights; and all of it trained, from random weights. Each takes
    `steps` steps of training, with 16 pictures each.

    Returns a row for each learner: `start`, `pictures`, `seed`, and `accuracy` (0 to 1), the mean
    of the shares of test faces and of test not-faces that are answered rightly.
    """
    import keras
    import pandas as pd

    random_base = keras.models.clone_model(base)
    head = _Learner(keras.Sequential([keras.Input((base.output_shape[1],)), _neuron()]))
    whole = keras.models.clone_model(base)
    whole.trainable = True
    scratch = _Learner(keras.Sequential([whole, _neuron()]))
    ways = ((base, head), (random_base, head), (None, scratch))
    rows = []
    for seed in range(1, seeds + 1):
        keras.utils.set_random_seed(seed)
        random_base.set_weights(keras.models.clone_model(base).get_weights())
        drawn = _drawn(train, max(counts) // 2, seed)
        for start, (eyes, learner) in zip(STARTS, ways, strict=True):
            pictures, tests = _seen(eyes, drawn), _seen(eyes, test)
            for count in counts:
                some = (pictures[0][: count // 2], pictures[1][: count // 2])
                rows.append((start, count, seed, learner.learn(some, tests, steps, seed)))
    return pd.DataFrame(rows, columns=["start", "pictures", "seed", "accuracy"])


def _drawn(kinds: Kinds, most: int, seed: int) -> Kinds:
    """Return up to `most` pictures of each kind in a random order."""
    rng = np.random.default_rng(seed)
    faces, others = (kind[rng.permutation(len(kind))[:most]] for kind in kinds)
    return faces, others


def _seen(eyes: Any, kinds: Kinds) -> Kinds:
    """Return the pictures as a frozen base sees them, or as they are where there is none."""
    if eyes is None:
        return kinds
    return eyes.predict(kinds[0], verbose=0), eyes.predict(kinds[1], verbose=0)


class _Learner:
    """A compiled model that starts anew each time: compiling it each time would take longest."""

    def __init__(self, model: Any) -> None:
        model.compile(loss="binary_crossentropy", optimizer="rmsprop")
        model.optimizer.build(model.trainable_variables)
        self._model = model
        self._optimizer = [variable.numpy() for variable in model.optimizer.variables]

    def learn(self, train: Kinds, test: Kinds, steps: int, seed: int) -> float:
        """Train from new weights and return the accuracy on test pictures."""
        import keras

        self._model.set_weights(keras.models.clone_model(self._model).get_weights())
        for variable, value in zip(self._model.optimizer.variables, self._optimizer, strict=True):
            variable.assign(value)
        labels = np.repeat([1.0, 0.0], [len(kind) for kind in train])[:, np.newaxis]
        inputs, rng = np.concatenate(train), np.random.default_rng(seed)
        # All epochs in one: Keras takes longer to begin an epoch than for its few steps.
        epochs = -(-steps * BATCH_SIZE // len(labels))
        order = np.concatenate([rng.permutation(len(labels)) for _ in range(epochs)])
        order = order[: steps * BATCH_SIZE]
        self._model.fit(
            inputs[order], labels[order], batch_size=BATCH_SIZE, shuffle=False, verbose=0
        )
        faces, others = (self._model.predict(kind, verbose=0) >= 0.5 for kind in test)
        return float((faces.mean() + 1 - others.mean()) / 2)


def _neuron() -> Any:
    import keras

    return keras.layers.Dense(1, activation="sigmoid")
