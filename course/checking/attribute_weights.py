"""The true weights of the attribute model, read from its file: no Keras, nobody's word."""

from collections.abc import Sequence
from itertools import takewhile

import numpy as np

from course.attribute_model import WEIGHTS, folder_of_model, weights_in
from course.checking.layer import Layer
from course.sample import Sample


def base_weights(sample: Sample) -> tuple[np.ndarray, ...]:
    """Return the weights of a sample's attribute model that lie below its first Dense layer.

    In Keras's order. A sample without a model of its own gets the one that comes with the course,
    as by `load_attribute_model`.
    """
    with np.load(folder_of_model(sample) / WEIGHTS, allow_pickle=False) as file:
        arrays = weights_in(file)
    # Only the kernel of a Dense layer has two axes: (inputs, units).
    return tuple(takewhile(lambda array: array.ndim != 2, arrays))


def sharing_weights(layers: Sequence[Layer], weights: Sequence[np.ndarray]) -> bool:
    """Return whether a layer has one of these weights, to the bit (biases may be alike by chance).

    Training changes every weight, whatever it starts from.
    """
    own = [array for layer in layers for array in layer.weights if array.ndim > 1]
    known = [array for array in weights if array.ndim > 1]
    return any(np.array_equal(one, other) for one in own for other in known)
