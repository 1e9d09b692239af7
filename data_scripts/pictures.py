"""Pictures as the contract wants them: whole JPEG files in RGB, 178×218."""

import io

from PIL import Image

from data_scripts.layout import HEIGHT, WIDTH

UNREADABLE = (OSError, SyntaxError, ValueError, EOFError, Image.DecompressionBombError)
"""What Pillow raises for a file that is not a whole picture."""


def fault_of(data: bytes) -> str | None:
    """Return what is wrong with an aligned CelebA picture, or None; every pixel is decoded."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            image.load()
    except UNREADABLE:
        return "truncated or damaged" if data.startswith(b"\xff\xd8") else "not a JPEG picture"
    if image.format != "JPEG" or image.mode != "RGB":
        return f"a {image.format} picture in {image.mode}, not a JPEG in RGB"
    if image.size != (WIDTH, HEIGHT):
        return f"{image.width}×{image.height} pixels, not {WIDTH}×{HEIGHT}"
    return None
