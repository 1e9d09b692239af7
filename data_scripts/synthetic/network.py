"""How well a small network sees each attribute: ROC AUC on pictures it has not been shown."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from course.attributes import ATTRIBUTES
from data_scripts.synthetic.streams import Labels, Picture

EPOCHS = 14


@dataclass(frozen=True)
class Examples:
    """Pictures uint8 (count, height, width, channels) and their 0/1 labels (count, 40)."""

    pictures: npt.NDArray[np.uint8]
    labels: Labels


def area_under_curve(scores: npt.NDArray[np.float64], labels: Labels) -> float:
    """Return the ROC AUC: how often a 1 scores higher than a 0 (ties count half).

    Computed from mean ranks (Mann and Whitney, 1947); nan when one value is missing.
    """
    positive = labels == 1
    ones, zeros = int(positive.sum()), int((~positive).sum())
    if ones == 0 or zeros == 0:
        return float("nan")
    _, place, count = np.unique(scores, return_inverse=True, return_counts=True)
    last = np.cumsum(count)
    ranks = (last - (count - 1) / 2)[place]
    return float((ranks[positive].sum() - ones * (ones + 1) / 2) / (ones * zeros))


def auc_per_attribute(
    train: Examples, test: Examples, after_epoch: Callable[[], None] = lambda: None
) -> dict[str, float]:
    """Train on one set, return the AUC on the other for each attribute by name."""
    import keras

    class Tick(keras.callbacks.Callback):  # type: ignore[misc]
        def on_epoch_end(self, epoch: int, logs: object = None) -> None:
            after_epoch()

    keras.utils.set_random_seed(1)
    model = _network(train.pictures.shape[1:])
    model.fit(
        train.pictures,
        train.labels.astype(np.float32),
        batch_size=32,
        epochs=EPOCHS,
        verbose=0,
        callbacks=[Tick()],
    )
    scores = np.asarray(model.predict(test.pictures, verbose=0), dtype=np.float64)
    return {
        name: area_under_curve(scores[:, column], test.labels[:, column])
        for column, name in enumerate(ATTRIBUTES)
    }


def _network(input_shape: tuple[int, ...]):  # type: ignore[no-untyped-def]
    """Return a network of four convolutions and about 0.4 million parameters."""
    from keras import Sequential, layers, optimizers

    blocks = []
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
            *blocks,
            layers.Flatten(),
            layers.Dropout(0.4),
            layers.Dense(128, activation="relu"),
            layers.Dropout(0.3),
            layers.Dense(len(ATTRIBUTES), activation="sigmoid"),
        ]
    )
    steps = EPOCHS * 125
    rate = optimizers.schedules.CosineDecay(2e-3, steps)
    model.compile(optimizer=optimizers.Adam(rate), loss="binary_crossentropy")
    return model


def reduced(picture: Picture, size: tuple[int, int], *, grey: bool) -> npt.NDArray[np.uint8]:
    """Return a picture resized to (height, width), uint8 with 1 or 3 channels."""
    from PIL import Image

    image = Image.fromarray(picture)
    if grey:
        image = image.convert("L")
    small = np.asarray(image.resize((size[1], size[0]), Image.Resampling.BOX))
    return small[..., None] if grey else small
