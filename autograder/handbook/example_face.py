"""The face in the handbook's figures."""

from pathlib import Path

import numpy as np

from course.loading import load_split
from course.sample import Sample
from data_scripts.synthetic_sample import build_synthetic

SIZE = (64, 64)
WEARING = ("Smiling", "Eyeglasses")


def example_face(folder: Path) -> np.ndarray:
    """Return a drawn face with glasses, grey, `(64, 64, 1)`; a small sample is drawn in `folder`.

    It is the same face each time.
    """
    build_synthetic(folder, faces=40, not_faces=4, workers=1)
    sample = Sample(folder, "synthetic")
    faces = load_split(sample, "train", SIZE)
    return np.asarray(faces.images[faces.image_ids.index(sample.first_with(*WEARING).name)])
