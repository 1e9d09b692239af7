"""The true weights of the attribute model, read from its file: no Keras, nobody's word."""

from itertools import takewhile

import numpy as np

from course.attribute_model import CARD, SHIPPED, WEIGHTS
from course.sample import Sample


def base_weights(sample: Sample) -> tuple[np.ndarray, ...]:
    """Return the weights of a sample's attribute model that lie below its first Dense layer.

    In Keras's order. A sample without a model of its own gets the one that comes with the course,
    as by `load_attribute_model`.
    """
    folder = sample.folder if (sample.folder / CARD).is_file() else SHIPPED
    with np.load(folder / WEIGHTS, allow_pickle=False) as file:
        places = range(sum(name.startswith("arr_") for name in file.files))
        arrays = [file[f"arr_{place}"] for place in places]
    # Only the kernel of a Dense layer has two axes: (inputs, units).
    return tuple(takewhile(lambda array: array.ndim != 2, arrays))
