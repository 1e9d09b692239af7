"""JPEG bytes of a picture: the same every time, without metadata."""

import io

from PIL import Image

from data_scripts.synthetic.streams import Picture

QUALITY = 92


def jpeg_bytes(image: Picture) -> bytes:
    """Return a uint8 (218, 178, 3) picture as the bytes of a 178×218 RGB JPEG, no metadata."""
    buffer = io.BytesIO()
    Image.fromarray(image).save(buffer, "JPEG", quality=QUALITY, subsampling=0)
    return buffer.getvalue()
