"""JPEG bytes: the course's size and mode, no metadata, the same every time."""

import io

import numpy as np
from PIL import Image

from data_scripts.synthetic import draw_face, draw_labels, jpeg_bytes


def test_the_jpeg_is_the_picture_without_metadata() -> None:
    picture = draw_face(1, 0, draw_labels(1, 1)[0])
    data = jpeg_bytes(picture)
    assert data == jpeg_bytes(picture.copy())
    image = Image.open(io.BytesIO(data))
    assert (image.format, image.size, image.mode) == ("JPEG", (178, 218), "RGB")
    assert not image.getexif()
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert np.abs(np.asarray(image).astype(int) - picture).mean() < 4
