"""The figures of the handbook, each drawn from a face of the sample or from a formula."""

from collections.abc import Callable, Mapping
from functools import partial

import numpy as np

from course.handbook.figures import (
    attribute_cnn,
    augmentation,
    data_loading,
    face_detection,
    groups,
)
from course.picture import Picture


def handbook_figures(face: np.ndarray) -> Mapping[str, Callable[[], Picture]]:
    """Return what draws each figure, by the name that pages use for it.

    `face` is a grey picture `(64, 64, 1)` in 0 to 1.
    """
    return {
        "numbers": partial(data_loading.numbers, face),
        "luminance": data_loading.luminance,
        "shuffle_buffer": data_loading.shuffle_buffer,
        "convolution": partial(attribute_cnn.convolution, face),
        "sigmoid_and_loss": attribute_cnn.sigmoid_and_loss,
        "always_no": attribute_cnn.always_no,
        "moves": partial(augmentation.moves, face),
        "pairs": augmentation.pairs,
        "standard_errors": augmentation.standard_errors,
        "receptive_fields": partial(face_detection.receptive_fields, face),
        "two_heaps": face_detection.two_heaps,
        "right_alarms": face_detection.right_alarms,
        "group_sizes": groups.group_sizes,
    }
