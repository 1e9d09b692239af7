"""Compute in NumPy what a Keras network of standard layers gives, to prove what it is made of.

A student's process says which layers a model has. That is only its word, until these layers with
these weights, one after the other, give the same answers as the model on pictures that nobody could
foresee. Nothing is built from the description except what is in `KINDS`, with its numbers
checked and its cost limited.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

MOST_LAYERS = 100
MOST_VALUES = 60_000_000  # in one layer, for one chunk of pictures: 240 MB as float32
MOST_MULTIPLICATIONS = 8_000_000_000  # for one chunk: about a second of one core
PICTURES_AT_ONCE = 8


class CannotFollow(Exception):
    """The network is not a chain of layers known here; the message names what is in the way."""


@dataclass(frozen=True)
class Layer:
    """One layer: its Keras class's name, its public settings, and its weights in Keras's order."""

    kind: str
    settings: Mapping[str, Any]
    weights: tuple[np.ndarray, ...]

    @property
    def activation(self) -> str:
        """The name of its activation: its own, or what an activation layer applies."""
        if self.kind == "Activation" or "activation" in self.settings:
            return str(self.settings.get("activation"))
        return {"ReLU": "relu", "LeakyReLU": "leaky_relu", "Softmax": "softmax"}.get(self.kind, "")


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
        if layer.kind not in KINDS:
            raise CannotFollow(f"a layer of the kind {layer.kind!r:.40}")
        try:
            values = KINDS[layer.kind](layer, values)
        except (ValueError, TypeError, KeyError, IndexError, OverflowError) as problem:
            raise CannotFollow(f"a layer {layer.kind} that does not fit") from problem
    return values


def _convolution(layer: Layer, values: np.ndarray) -> np.ndarray:
    kernel, *bias = layer.weights
    plain = (_pair(layer.settings.get("dilation_rate", 1)) == (1, 1)) and kernel.ndim == 4
    if not plain or kernel.shape[2] != values.shape[3] or len(bias) > 1:
        raise ValueError("not a plain convolution")
    windows = _windows(layer, values, kernel.shape[:2], layer.settings["strides"], 0)
    _limit(windows.size, windows.size * kernel.shape[3])
    sums = np.tensordot(windows, kernel, axes=((4, 5, 3), (0, 1, 2)))
    return _activated(layer, sums + bias[0] if bias else sums)


def _dense(layer: Layer, values: np.ndarray) -> np.ndarray:
    kernel, *bias = layer.weights
    if kernel.ndim != 2 or len(bias) > 1:
        raise ValueError("not a plain dense layer")
    _limit(values.size, values.size * kernel.shape[1])
    sums = values @ kernel
    return _activated(layer, sums + bias[0] if bias else sums)


def _pooling(reduce: Callable[..., Any], fill: float) -> Callable[[Layer, np.ndarray], np.ndarray]:
    def pool(layer: Layer, values: np.ndarray) -> np.ndarray:
        window = _pair(layer.settings["pool_size"])
        strides = layer.settings.get("strides") or window
        windows = _windows(layer, values, window, strides, fill)
        _limit(windows.size, windows.size)
        return np.asarray(reduce(windows, axis=(4, 5)), dtype=np.float32)

    return pool


def _normalised(layer: Layer, values: np.ndarray) -> np.ndarray:
    if layer.settings["axis"] not in (-1, values.ndim - 1, [-1], [values.ndim - 1]):
        raise ValueError("not over channels")
    arrays = list(layer.weights)
    scale = arrays.pop(0) if layer.settings["scale"] else np.float32(1)
    shift = arrays.pop(0) if layer.settings["center"] else np.float32(0)
    mean, variance = arrays
    deviation = np.sqrt(variance + np.float32(layer.settings["epsilon"]))
    return np.asarray((values - mean) / deviation * scale + shift, dtype=np.float32)


def _standardised(layer: Layer, values: np.ndarray) -> np.ndarray:
    given = [np.asarray(layer.settings.get(name), np.float32) for name in ("mean", "variance")]
    mean, variance = layer.weights[:2] if layer.weights else given
    return np.asarray((values - mean) / np.maximum(np.sqrt(variance), 1e-7), dtype=np.float32)


def _rescaled(layer: Layer, values: np.ndarray) -> np.ndarray:
    scale, offset = (np.float32(layer.settings[name]) for name in ("scale", "offset"))
    return np.asarray(values * scale + offset, dtype=np.float32)


def _rectified(layer: Layer, values: np.ndarray) -> np.ndarray:
    slope = float(layer.settings.get("negative_slope") or 0)
    most = layer.settings.get("max_value")
    if layer.settings.get("threshold"):
        raise ValueError("a threshold")
    above = np.maximum(values, 0) if most is None else np.clip(values, 0, float(most))
    return np.asarray(above + slope * np.minimum(values, 0), dtype=np.float32)


def _activated(layer: Layer, values: np.ndarray) -> np.ndarray:
    return np.asarray(ACTIVATIONS[layer.settings["activation"]](values), dtype=np.float32)


def _softmax(values: np.ndarray) -> np.ndarray:
    powers = np.exp(values - values.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True))


def _windows(
    layer: Layer, values: np.ndarray, window: tuple[int, ...], strides: Any, fill: float
) -> np.ndarray:
    """Return every place of a window, `(n, rows, columns, channels, window rows, columns)`."""
    if layer.settings.get("data_format", "channels_last") != "channels_last":
        raise ValueError("channels first")
    steps = _pair(strides)
    if layer.settings["padding"] == "same":
        edges = [
            _same_padding(length, size, step)
            for length, size, step in zip(values.shape[1:3], window, steps, strict=True)
        ]
        values = np.pad(values, [(0, 0), *edges, (0, 0)], constant_values=fill)
    elif layer.settings["padding"] != "valid":
        raise ValueError("another padding")
    return sliding_window_view(values, window, axis=(1, 2))[:, :: steps[0], :: steps[1]]


def _same_padding(length: int, window: int, step: int) -> tuple[int, int]:
    """Return the padding before and after, as TensorFlow chooses it: the odd one comes after."""
    missing = max((math.ceil(length / step) - 1) * step + window - length, 0)
    if missing > 2 * length + 2 * window:
        raise ValueError("more padding than picture")
    return missing // 2, missing - missing // 2


def _pair(value: Any) -> tuple[int, int]:
    rows, columns = (value, value) if isinstance(value, int) else value
    if not (1 <= int(rows) <= 64 and 1 <= int(columns) <= 64):
        raise ValueError("a window or step out of bounds")
    return int(rows), int(columns)


def _limit(values: int, multiplications: int) -> None:
    if values > MOST_VALUES or multiplications > MOST_MULTIPLICATIONS:
        raise CannotFollow("a layer that is too large to be computed again")


def _unchanged(layer: Layer, values: np.ndarray) -> np.ndarray:
    return values


ACTIVATIONS: dict[str, Callable[[np.ndarray], Any]] = {
    "linear": lambda x: x,
    "relu": lambda x: np.maximum(x, 0),
    "relu6": lambda x: np.clip(x, 0, 6),
    "leaky_relu": lambda x: np.where(x > 0, x, np.float32(0.2) * x),
    "elu": lambda x: np.where(x > 0, x, np.expm1(np.minimum(x, 0))),
    "silu": lambda x: x / (1 + np.exp(-x)),
    "tanh": np.tanh,
    "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
    "softmax": _softmax,
}

KINDS: dict[str, Callable[[Layer, np.ndarray], np.ndarray]] = {
    **dict.fromkeys(("InputLayer", "Dropout", "SpatialDropout2D", "GaussianNoise"), _unchanged),
    **dict.fromkeys(("RandomFlip", "RandomRotation", "RandomTranslation"), _unchanged),
    **dict.fromkeys(("RandomZoom", "RandomContrast", "RandomBrightness"), _unchanged),
    "Conv2D": _convolution,
    "Dense": _dense,
    "MaxPooling2D": _pooling(np.max, -np.inf),
    "AveragePooling2D": _pooling(np.nanmean, np.nan),
    "GlobalAveragePooling2D": lambda layer, x: x.mean(axis=(1, 2)),
    "GlobalMaxPooling2D": lambda layer, x: x.max(axis=(1, 2)),
    "Flatten": lambda layer, x: x.reshape(len(x), -1),
    "BatchNormalization": _normalised,
    "Normalization": _standardised,
    "Rescaling": _rescaled,
    "Activation": _activated,
    "ReLU": _rectified,
    "LeakyReLU": _rectified,
    "Softmax": lambda layer, x: _softmax(x),
}
