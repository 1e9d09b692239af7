"""What a network is made of: its blocks and its weights."""

from collections.abc import Sequence

import numpy as np

from course.checking.layer import Layer

PASSIVE = {
    *("BatchNormalization", "LayerNormalization", "Identity", "ZeroPadding2D"),
    *("Dropout", "SpatialDropout2D", "GaussianNoise"),
}
RELU = {"relu", "relu6", "leaky_relu"}


def blocks_of(layers: Sequence[Layer]) -> int:
    """Return how often convolution, ReLU and max pooling follow each other.

    More than one convolution in a block is fine; one with windows of 1 x 1 does not count.
    """
    active = [layer for layer in layers if layer.kind not in PASSIVE]
    blocks, looked = 0, False
    for layer, following in zip(active, [*active[1:], None], strict=True):
        if layer.kind == "Conv2D" and np.prod(layer.weights[0].shape[:2]) > 1:
            later = following.activation if following and layer.activation == "linear" else ""
            looked = looked or bool({layer.activation, later} & RELU)
        elif layer.kind == "MaxPooling2D" and looked:
            blocks, looked = blocks + 1, False
    return blocks


def what_blocks_lack(layers: Sequence[Layer]) -> str:
    """Return a hint for whoever has too few blocks; empty if the layers hold all that a block has.

    They may still stand in another order, or there is only one block.
    """
    looks = [layer for layer in layers if layer.kind == "Conv2D"]
    if looks and max(np.prod(layer.weights[0].shape[:2]) for layer in looks) == 1:
        return "A window of 1 × 1 sees no neighbours: `Conv2D(filters, 3, …)` has windows of 3 × 3."
    if not RELU & {layer.activation for layer in layers if layer.kind != "Dense"}:
        return "There is no ReLU: `Conv2D(…, activation='relu')`, or a layer `ReLU()` behind it."
    if "MaxPooling2D" not in {layer.kind for layer in layers}:
        return "There is no `MaxPooling2D`, which keeps the strongest response."
    return ""


def count_weights(layers: Sequence[Layer]) -> int:
    """Return how many numbers the layers hold."""
    return sum(array.size for layer in layers for array in layer.weights)
