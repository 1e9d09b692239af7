"""Compute in NumPy what a Keras network of standard layers gives, to prove what it is made of.

A student's process says which layers a model has. That is only its word, until these layers with
these weights, one after the other, give the same answers as the model on pictures that nobody could
foresee. Nothing is built from the description except what is in `KINDS`, with its numbers
checked and its cost limited.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from course.checking import pointwise_layers as pointwise
from course.checking import spatial_layers as spatial
from course.checking.layer import CannotFollow, Layer

__all__ = ["KINDS", "OUTSIDE", "CannotFollow", "Layer", "layers_of", "outputs_of"]

MOST_LAYERS = 100
PICTURES_AT_ONCE = 8
OUTSIDE = "operation"  # the kind of what a model does outside its layers begins with this word


def layers_of(description: Any) -> tuple[Layer, ...]:
    """Return the layers in a student's description of a model (see `Student.layers`).

    Raises:
        CannotFollow: it is no such description.
    """
    if not isinstance(description, list) or not 0 < len(description) <= MOST_LAYERS:
        raise CannotFollow(f"it does not have 1 to {MOST_LAYERS} layers")
    return tuple(_layer_of(part) for part in description)


def outputs_of(layers: Sequence[Layer], images: np.ndarray) -> np.ndarray:
    """Return what the layers, one after the other, make of images `(n, height, width, channels)`.

    Layers that only act in training (dropout, augmentation) let everything pass.

    Raises:
        CannotFollow: a layer is of another kind, or does not fit, or costs too much.
    """
    chunks = [
        images[start : start + PICTURES_AT_ONCE]
        for start in range(0, len(images), PICTURES_AT_ONCE)
    ]
    with np.errstate(all="ignore"):
        return np.concatenate([_through(layers, chunk.astype(np.float32)) for chunk in chunks])


def _layer_of(part: Any) -> Layer:
    try:
        kind, settings, weights = part["kind"], part["settings"], part["weights"]
    except (TypeError, KeyError, IndexError):
        raise CannotFollow("a layer's description is incomplete") from None
    numeric = isinstance(weights, list) and all(
        isinstance(array, np.ndarray) and array.dtype.kind in "fiu" for array in weights
    )
    if not (isinstance(kind, str) and isinstance(settings, dict) and numeric):
        raise CannotFollow("a layer's description is incomplete")
    return Layer(kind, settings, tuple(array.astype(np.float32) for array in weights))


def _through(layers: Sequence[Layer], values: np.ndarray) -> np.ndarray:
    for layer in layers:
        if layer.kind.startswith(f"{OUTSIDE} "):
            raise CannotFollow(
                f"an {layer.kind:.40} between two layers, where a layer such as `ReLU()` or "
                "`Rescaling(…)` could stand"
            )
        if layer.kind not in KINDS:
            raise CannotFollow(f"a layer of the kind {layer.kind!r:.40}")
        try:
            values = KINDS[layer.kind](layer, values)
        except (ValueError, TypeError, KeyError, IndexError, OverflowError) as problem:
            raise CannotFollow(
                f"a layer {layer.kind} that does not fit behind the one before it"
            ) from problem
    return values


def _unchanged(layer: Layer, values: np.ndarray) -> np.ndarray:
    return values


KINDS: dict[str, Callable[[Layer, np.ndarray], np.ndarray]] = {
    **dict.fromkeys(("InputLayer", "Identity", "Dropout"), _unchanged),
    **dict.fromkeys(("SpatialDropout2D", "GaussianNoise"), _unchanged),
    **dict.fromkeys(("RandomFlip", "RandomRotation", "RandomTranslation"), _unchanged),
    **dict.fromkeys(("RandomZoom", "RandomContrast", "RandomBrightness"), _unchanged),
    "Conv2D": spatial.convolution,
    "Dense": spatial.dense,
    "MaxPooling2D": spatial.pooling(np.max, -np.inf),
    "AveragePooling2D": spatial.pooling(np.nanmean, np.nan),
    "GlobalAveragePooling2D": lambda layer, x: x.mean(axis=(1, 2)),
    "GlobalMaxPooling2D": lambda layer, x: x.max(axis=(1, 2)),
    "ZeroPadding2D": spatial.padded,
    "Flatten": lambda layer, x: x.reshape(len(x), -1),
    "BatchNormalization": pointwise.normalised,
    "LayerNormalization": pointwise.layer_normalised,
    "Normalization": pointwise.standardised,
    "Rescaling": pointwise.rescaled,
    "Activation": pointwise.activated,
    "ReLU": pointwise.rectified,
    "LeakyReLU": pointwise.rectified,
    "PReLU": pointwise.rectified_by_weights,
    "ELU": pointwise.exponential_below_zero,
    "Softmax": lambda layer, x: pointwise.softmax(x),
}
