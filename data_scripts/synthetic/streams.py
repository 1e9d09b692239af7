"""Random streams: one independent generator for each (seed, purpose, index)."""

from enum import IntEnum

import numpy as np
import numpy.typing as npt

Labels = npt.NDArray[np.int8]
Picture = npt.NDArray[np.uint8]
Points = npt.NDArray[np.float64]


class Purpose(IntEnum):
    """What a stream is for; streams of different purposes never share numbers."""

    LABELS = 1
    FACE = 2
    NOT_FACE = 3
    NOT_FACE_KIND = 4


def stream(seed: int, purpose: Purpose, index: int, part: int = 0) -> np.random.Generator:
    """Return the generator of one row, of one picture or of one part of a picture.

    It depends on its arguments only, so rows can be drawn in any order, process or number.
    Raises ValueError for a negative seed or index.
    """
    if seed < 0 or index < 0:
        raise ValueError(f"seed and index must be 0 or more, not {seed} and {index}")
    sequence = np.random.SeedSequence([seed, purpose, index, part])
    return np.random.Generator(np.random.Philox(sequence))
