"""How well a small network sees each attribute, on pictures it has not been shown."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from course.attributes import ATTRIBUTES
from data_scripts.synthetic.streams import Labels

EPOCHS = 18
BATCH = 32

Scores = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Examples:
    """Pictures uint8 (count, height, width, channels) and their 0/1 labels (count, 40)."""

    pictures: npt.NDArray[np.uint8]
    labels: Labels


def area_under_curve(scores: Scores, labels: Labels) -> float:
    """Return the ROC AUC: how often a 1 scores higher than a 0 (ties count half).

    Computed from mean ranks (Mann and Whitney, 1947); nan when one of the values is missing.
    """
    positive = labels == 1
    ones, zeros = int(positive.sum()), int((~positive).sum())
    if ones == 0 or zeros == 0:
        return float("nan")
    _, place, count = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(count) - (count - 1) / 2)[place]
    return float((ranks[positive].sum() - ones * (ones + 1) / 2) / (ones * zeros))


def auc_per_attribute(scores: Scores, labels: Labels) -> dict[str, float]:
    """Return the AUC of scores (count, 40) for each attribute by name."""
    return {
        name: area_under_curve(scores[:, column], labels[:, column])
        for column, name in enumerate(ATTRIBUTES)
    }


def train_and_score(
    train: Examples, pictures: npt.NDArray[np.uint8], after_epoch: Callable[[], None]
) -> Scores:
    """Train a small network; return its scores (count, 40) for other pictures."""
    import keras

    keras.utils.set_random_seed(1)
    model = _network(train.pictures.shape[1:], EPOCHS * len(train.pictures) // BATCH)
    model.fit(
        train.pictures,
        train.labels.astype(np.float32),
        batch_size=BATCH,
        epochs=EPOCHS,
        verbose=0,
        callbacks=[keras.callbacks.LambdaCallback(on_epoch_end=lambda *_: after_epoch())],
    )
    return np.asarray(model.predict(pictures, verbose=0), dtype=np.float64)


def _network(input_shape: tuple[int, ...], steps: int) -> Any:
    """Return a compiled network of four convolutions, half a million parameters at most."""
    from keras import Sequential, layers, optimizers

    blocks: list[Any] = []
    for filters in (16, 32, 64, 64):
        blocks += [
            layers.Conv2D(filters, 3, padding="same", use_bias=False),
            layers.BatchNormalization(momentum=0.9),
            layers.ReLU(),
            layers.MaxPooling2D(),
        ]
    model = Sequential(
        [
            layers.Input(input_shape),
            layers.Rescaling(1 / 127.5, offset=-1),
            layers.RandomFlip("horizontal"),  # no attribute tells left from right
            *blocks,
            layers.Flatten(),
            layers.Dropout(0.4),
            layers.Dense(128, activation="relu"),
            layers.Dropout(0.3),
            layers.Dense(len(ATTRIBUTES), activation="sigmoid"),
        ]
    )
    rate = optimizers.schedules.CosineDecay(2e-3, steps)
    model.compile(optimizer=optimizers.Adam(rate), loss="binary_crossentropy")
    return model
