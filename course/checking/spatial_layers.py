"""Layers that look at places: convolution, pooling, padding; and Dense, which looks at all."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from course.checking.layer import CannotFollow, Layer, not_here
from course.checking.pointwise_layers import activated

MOST_VALUES = 60_000_000  # in one layer, for one chunk of pictures: 240 MB as float32
MOST_MULTIPLICATIONS = 8_000_000_000  # for one chunk: about a second of one core


def convolution(layer: Layer, values: np.ndarray) -> np.ndarray:
    """Return what a Conv2D makes of `(n, height, width, channels)`."""
    kernel, *bias = layer.weights
    if _pair(layer.settings.get("dilation_rate", 1)) != (1, 1):
        raise not_here(layer, "`dilation_rate`")
    if layer.settings.get("groups", 1) != 1:
        raise not_here(layer, "`groups`")
    if kernel.ndim != 4 or kernel.shape[2] != values.shape[3] or len(bias) > 1:
        raise ValueError("not a plain convolution")
    windows = _windows(layer, values, kernel.shape[:2], layer.settings["strides"], 0)
    _limit(windows.size, windows.size * kernel.shape[3])
    sums = np.tensordot(windows, kernel, axes=((4, 5, 3), (0, 1, 2)))
    return activated(layer, sums + bias[0] if bias else sums)


def dense(layer: Layer, values: np.ndarray) -> np.ndarray:
    """Return what a Dense makes of the last axis."""
    kernel, *bias = layer.weights
    if kernel.ndim != 2 or len(bias) > 1:
        raise ValueError("not a plain dense layer")
    _limit(values.size, values.size * kernel.shape[1])
    sums = values @ kernel
    return activated(layer, sums + bias[0] if bias else sums)


def pooling(reduce: Callable[..., Any], fill: float) -> Callable[[Layer, np.ndarray], np.ndarray]:
    """Return the pooling that takes `reduce` of each window; `fill` stands outside the picture."""

    def pool(layer: Layer, values: np.ndarray) -> np.ndarray:
        window = _pair(layer.settings["pool_size"])
        strides = layer.settings.get("strides") or window
        windows = _windows(layer, values, window, strides, fill)
        _limit(windows.size, windows.size)
        return np.asarray(reduce(windows, axis=(4, 5)), dtype=np.float32)

    return pool


def padded(layer: Layer, values: np.ndarray) -> np.ndarray:
    """Return pictures with the zeros of a ZeroPadding2D around them."""
    if layer.settings.get("data_format", "channels_last") != "channels_last":
        raise not_here(layer, "`data_format`")
    edges = [(int(before), int(after)) for before, after in layer.settings["padding"]]
    if len(edges) != 2 or not all(0 <= edge <= 64 for both in edges for edge in both):
        raise ValueError("an edge out of bounds")
    return np.pad(values, [(0, 0), *edges, (0, 0)])


def _windows(
    layer: Layer, values: np.ndarray, window: tuple[int, ...], strides: Any, fill: float
) -> np.ndarray:
    """Return every place of a window, `(n, rows, columns, channels, window rows, columns)`."""
    if layer.settings.get("data_format", "channels_last") != "channels_last":
        raise not_here(layer, "`data_format`")
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
