"""The canvas: smooth shapes and soft shades in face coordinates, drawn larger, then reduced.

Face coordinates are pixels of the finished 178×218 picture with x = 0 on the axis of the face.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from data_scripts.synthetic.colours import Colour, whole
from data_scripts.synthetic.curves import ribbon
from data_scripts.synthetic.streams import Picture, Points

WIDTH, HEIGHT = 178, 218
SCALE = 3  # drawn three times as large, for smooth edges


@dataclass(frozen=True)
class Pose:
    """Where the head is and how it is turned.

    angle in radians, shift in pixels, yaw in pixels that a point at depth 1 moves to the side.
    """

    angle: float = 0.0
    scale: float = 1.0
    shift: tuple[float, float] = (0.0, 0.0)
    yaw: float = 0.0

    def place(self, points: Points, depth: float) -> Points:
        """Return points in face coordinates as coordinates of the enlarged canvas."""
        x = points[:, 0] + self.yaw * depth
        y = points[:, 1] - 125.0
        cosine = self.scale * np.cos(self.angle) * SCALE
        sine = self.scale * np.sin(self.angle) * SCALE
        placed = np.empty_like(points)
        placed[:, 0] = cosine * x - sine * y + (WIDTH / 2 + self.shift[0]) * SCALE
        placed[:, 1] = sine * x + cosine * y + (125.0 + self.shift[1]) * SCALE
        return placed


class Canvas:
    """A picture being drawn. `pose` may be changed between shapes (head, body)."""

    def __init__(self, pose: Pose, background: Image.Image | None = None) -> None:
        size = (WIDTH * SCALE, HEIGHT * SCALE)
        self.pose = pose
        self.image = background or Image.new("RGB", size)
        self._draw = ImageDraw.Draw(self.image)

    def fill(self, points: Points, colour: Colour, depth: float = 0.0) -> None:
        """Fill a closed outline (n, 2)."""
        placed = self.pose.place(points, depth)
        self._draw.polygon(placed.ravel().tolist(), fill=whole(colour))

    def stroke(
        self, line: Points, widths: npt.ArrayLike, colour: Colour, depth: float = 0.0
    ) -> None:
        """Draw a line (n, 2) with widths that swell and taper along it."""
        self.fill(ribbon(line, widths), colour, depth)

    def soft(
        self,
        points: Points,
        colour: Colour,
        opacity: float,
        blur: float,
        depth: float = 0.0,
        clip: "Mask | None" = None,
    ) -> None:
        """Lay a shade over the picture: an outline with an opacity (0 to 1) and a blurred edge."""
        self.lay(Mask.blurred(self.pose.place(points, depth), blur, opacity), colour, clip)

    def mask(self, points: Points, depth: float = 0.0) -> "Mask":
        """Return the mask of a closed outline (n, 2), to clip shades with."""
        return Mask.sharp(self.pose.place(points, depth))

    def lay(self, mask: "Mask", colour: Colour, clip: "Mask | None" = None) -> None:
        """Lay a colour over the picture where a mask says so, inside `clip` if given."""
        small = mask.image
        if clip is not None:
            small = ImageChops.multiply(small, clip.cut(mask.left, mask.top, small.size))
        large = small.resize((small.width * SCALE, small.height * SCALE), Image.Resampling.NEAREST)
        self.image.paste(whole(colour), (mask.left * SCALE, mask.top * SCALE), large)

    def finished(self) -> Picture:
        """Return the picture reduced to its final size, uint8 (218, 178, 3)."""
        return np.asarray(self.image.reduce(SCALE))


@dataclass(frozen=True)
class Mask:
    """How much of a shade each pixel gets: grey picture in final size with its place in it."""

    image: Image.Image
    left: int
    top: int

    @classmethod
    def blurred(cls, placed: Points, blur: float, opacity: float) -> "Mask":
        """Return the mask of an outline on the enlarged canvas, with a blurred edge."""
        left, top, right, bottom = _frame(placed / SCALE, 2.0 * blur + 2)
        image = Image.new("L", (right - left, bottom - top))
        outline = placed / SCALE - np.array((left, top))
        ImageDraw.Draw(image).polygon(outline.ravel().tolist(), fill=round(255 * opacity))
        return cls(image.filter(ImageFilter.GaussianBlur(blur)), left, top)

    @classmethod
    def sharp(cls, placed: Points) -> "Mask":
        """Return the mask of an outline on the enlarged canvas, with a smooth but sharp edge."""
        left, top, right, bottom = _frame(placed / SCALE, 2.0)
        image = Image.new("L", ((right - left) * SCALE, (bottom - top) * SCALE))
        outline = placed - np.array((left, top)) * SCALE
        ImageDraw.Draw(image).polygon(outline.ravel().tolist(), fill=255)
        return cls(image.reduce(SCALE), left, top)

    def cut(self, left: int, top: int, size: tuple[int, int]) -> Image.Image:
        """Return the part of the mask that lies under another one."""
        x, y = left - self.left, top - self.top
        return self.image.crop((x, y, x + size[0], y + size[1]))

    def uncovered(self, dx: float, dy: float, blur: float, opacity: float) -> "Mask":
        """Return what this mask, moved and blurred, leaves uncovered in its own frame."""
        moved = ImageChops.offset(self.image, round(dx), round(dy))
        blurred = moved.filter(ImageFilter.GaussianBlur(blur))
        faded = blurred.point([round((255 - value) * opacity) for value in range(256)])
        return Mask(faded, self.left, self.top)


def _frame(points: Points, margin: float) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of the frame around points, near the picture."""
    low = np.floor(points.min(axis=0) - margin).astype(int).tolist()
    high = np.ceil(points.max(axis=0) + margin).astype(int).tolist()
    left, top = min(max(low[0], -40), WIDTH + 39), min(max(low[1], -40), HEIGHT + 39)
    return (
        left,
        top,
        max(min(high[0], WIDTH + 40), left + 1),
        max(min(high[1], HEIGHT + 40), top + 1),
    )
