"""Layers that look at each value alone, or put it beside a mean: activations, normalisation."""

from collections.abc import Callable
from typing import Any

import numpy as np

from course.checking.layer import Layer, not_here


def normalised(layer: Layer, values: np.ndarray) -> np.ndarray:
    """Return what a BatchNormalization over channels makes of values when it does not train."""
    _only_last_axis(layer, values)
    arrays = list(layer.weights)
    scale, shift = _scale_and_shift(layer, arrays)
    mean, variance = arrays
    return np.asarray(_normal(layer, values, mean, variance) * scale + shift, dtype=np.float32)


def layer_normalised(layer: Layer, values: np.ndarray) -> np.ndarray:
    """Return what a LayerNormalization over the last axis makes of values."""
    _only_last_axis(layer, values)
    if layer.settings.get("rms_scaling"):
        raise not_here(layer, "`rms_scaling`")
    scale, shift = _scale_and_shift(layer, list(layer.weights))
    mean, variance = values.mean(-1, keepdims=True), values.var(-1, keepdims=True)
    return np.asarray(_normal(layer, values, mean, variance) * scale + shift, dtype=np.float32)


def _only_last_axis(layer: Layer, values: np.ndarray) -> None:
    if layer.settings["axis"] not in (-1, values.ndim - 1, [-1], [values.ndim - 1]):
        raise not_here(layer, "another `axis` than the last")


def _scale_and_shift(layer: Layer, arrays: list[np.ndarray]) -> tuple[Any, Any]:
    """Take the two that are learned, or stand-ins that change nothing, from a layer's weights."""
    scale = arrays.pop(0) if layer.settings["scale"] else np.float32(1)
    shift = arrays.pop(0) if layer.settings["center"] else np.float32(0)
    return scale, shift


def _normal(layer: Layer, values: np.ndarray, mean: Any, variance: Any) -> np.ndarray:
    deviation = np.sqrt(variance + np.float32(layer.settings["epsilon"]))
    return np.asarray((values - mean) / deviation)


def standardised(layer: Layer, values: np.ndarray) -> np.ndarray:
    """Return what a Normalization layer makes of values."""
    given = [np.asarray(layer.settings.get(name), np.float32) for name in ("mean", "variance")]
    mean, variance = layer.weights[:2] if layer.weights else given
    return np.asarray((values - mean) / np.maximum(np.sqrt(variance), 1e-7), dtype=np.float32)


def rescaled(layer: Layer, values: np.ndarray) -> np.ndarray:
    """Return what a Rescaling layer makes of values."""
    scale, offset = (np.float32(layer.settings[name]) for name in ("scale", "offset"))
    return np.asarray(values * scale + offset, dtype=np.float32)


def rectified(layer: Layer, values: np.ndarray) -> np.ndarray:
    """Return what a ReLU or LeakyReLU makes of values."""
    slope = float(layer.settings.get("negative_slope") or 0)
    most = layer.settings.get("max_value")
    if layer.settings.get("threshold"):
        raise not_here(layer, "`threshold`")
    above = np.maximum(values, 0) if most is None else np.clip(values, 0, float(most))
    return np.asarray(above + slope * np.minimum(values, 0), dtype=np.float32)


def rectified_by_weights(layer: Layer, values: np.ndarray) -> np.ndarray:
    """Return what a PReLU makes of values: below 0, slopes that are learned."""
    (slopes,) = layer.weights
    return np.asarray(np.maximum(values, 0) + slopes * np.minimum(values, 0), dtype=np.float32)


def exponential_below_zero(layer: Layer, values: np.ndarray) -> np.ndarray:
    """Return what an ELU layer makes of values."""
    below = np.float32(layer.settings["alpha"]) * np.expm1(np.minimum(values, 0))
    return np.asarray(np.where(values > 0, values, below), dtype=np.float32)


def activated(layer: Layer, values: np.ndarray) -> np.ndarray:
    """Return what a layer's own activation makes of values."""
    name = layer.settings.get("activation", "(a function of one's own)")
    if name not in ACTIVATIONS:
        raise not_here(layer, f"the activation {name!r:.40}")
    return np.asarray(ACTIVATIONS[name](values), dtype=np.float32)


def softmax(values: np.ndarray) -> np.ndarray:
    """Return shares that add up to 1 along the last axis."""
    powers = np.exp(values - values.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True))


ACTIVATIONS: dict[str, Callable[[np.ndarray], Any]] = {
    "linear": lambda x: x,
    "relu": lambda x: np.maximum(x, 0),
    "relu6": lambda x: np.clip(x, 0, 6),
    "leaky_relu": lambda x: np.where(x > 0, x, np.float32(0.2) * x),
    "elu": lambda x: np.where(x > 0, x, np.expm1(np.minimum(x, 0))),
    "silu": lambda x: x / (1 + np.exp(-x)),
    "tanh": np.tanh,
    "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
    "softmax": softmax,
}
