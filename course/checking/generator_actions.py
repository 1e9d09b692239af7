"""The student's side of questions about `ImageDataGenerator`; like `bridge`, nothing is trusted.

Keras is imported only when a question needs it.
"""

from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, UnidentifiedImageError


def image_data_generator(options: dict[str, Any]) -> Any:
    """Return an `ImageDataGenerator` with these settings."""
    from tensorflow.keras.preprocessing.image import ImageDataGenerator

    return ImageDataGenerator(**options)


def generated(generator: Any, images: np.ndarray, seed: int) -> np.ndarray:
    """Return what a generator makes of images `(n, height, width, channels)` in 0 to 255."""
    flow = generator.flow(images, batch_size=len(images), shuffle=False, seed=seed)
    return np.asarray(next(flow))


def epoch(batches: Any, most: int) -> list[Any]:
    """Return the batches of one epoch, as `fit` takes them, and end the epoch.

    Iterators of Keras never end by themselves: their length says how many batches an epoch has.
    Of anything else at most `most` batches are taken.
    """
    if not hasattr(batches, "__getitem__"):
        return [batch for _, batch in zip(range(most), batches, strict=False)]
    taken = [batches[number] for number in range(min(len(batches), most))]
    if hasattr(batches, "on_epoch_end"):
        batches.on_epoch_end()
    return taken


def files(folder: Path) -> dict[str, bytes]:
    """Return the names of all files in a folder, subfolders included, with their content."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def pictures(folder: Path) -> dict[str, np.ndarray]:
    """Return the pictures in a folder by name: RGB, uint8, `(height, width, 3)`."""
    found = {}
    for path in sorted(folder.rglob("*")):
        try:
            with Image.open(path) as picture:
                found[path.relative_to(folder).as_posix()] = np.asarray(picture.convert("RGB"))
        except (OSError, UnidentifiedImageError):  # a folder, or no picture
            continue
    return found


def model_builder(image_shape: list[int], attributes: int, spread: float) -> Any:
    """Return a function that builds a compiled model with weights of their own each time.

    The weights are drawn from a normal distribution with standard deviation `spread`.
    """
    import keras

    def build() -> Any:
        build.__dict__["times"] = times_built(build) + 1
        initial = keras.initializers.RandomNormal(stddev=spread)
        model = keras.Sequential(
            [
                keras.Input(tuple(image_shape)),
                keras.layers.Flatten(),
                keras.layers.Dense(attributes, activation="sigmoid", kernel_initializer=initial),
            ]
        )
        model.compile(
            loss="binary_crossentropy",
            optimizer="rmsprop",
            run_eagerly=True,  # compiling a graph would cost more than the few steps of a check
        )
        return model

    return build


def times_built(builder: Any) -> int:
    """Return how often a function of `model_builder` was called."""
    return int(builder.__dict__.get("times", 0))
