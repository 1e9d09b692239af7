"""Placeholder drawing of pictures without a face; replaced soon."""

import numpy as np

from data_scripts.synthetic.streams import Picture, Purpose, stream

KINDS = ("landscape", "clock_face")


def not_face_kind(seed: int, index: int) -> str:
    """Return what the not-face of (seed, index) shows."""
    return KINDS[int(stream(seed, Purpose.NOT_FACE_KIND, index).integers(len(KINDS)))]


def draw_not_face(seed: int, index: int) -> Picture:
    """Return a uint8 (218, 178, 3) picture without a human face."""
    generator = stream(seed, Purpose.NOT_FACE, index)
    rows = np.linspace(0, 1, 218)[:, None, None]
    return (rows * generator.uniform(0, 255, 3) * np.ones((218, 178, 3))).astype(np.uint8)
