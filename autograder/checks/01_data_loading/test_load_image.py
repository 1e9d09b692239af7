from pathlib import Path

import numpy as np

from course.checking.answers import describe, image_of
from course.checking.examples import (
    IMAGE_SHAPE,
    coarse,
    distinct_levels,
    grey_card,
    jpeg,
    luminance,
    png,
    quarter_means,
    quarters,
    shading,
)
from course.checking.expectation import expect
from course.checking.marks import hint, points

Size = tuple[int, int]


def loaded(student, name: str, content: bytes, size: Size) -> np.ndarray:
    folder = student.folder({name: content})
    return image_of(student.call("load_image", folder / name, size), size)


def expect_quarters(image: np.ndarray, levels: list[int]) -> None:
    came = np.array(quarter_means(image))
    right = bool((np.abs(came - np.array(levels) / 255) < 0.03).all())
    expect(right, f"quarters of {levels} / 255", f"{came.round(3).tolist()}")


@points(1)
@hint(
    "`size` is (height, width), whatever it is, but Pillow's `resize` wants (width, height). The 1 "
    "at the end is the channel: `image[..., np.newaxis]`."
)
def test_height_and_width_are_not_swapped(student, rng):
    """The answer has the shape (height, width, 1), also where height and width differ."""
    low, high = sorted(int(side) for side in rng.choice(np.arange(20, 90), 2, replace=False))
    for size in ((low, high), (high, low)):
        loaded(student, "face.jpg", jpeg(grey_card(90)), size)


@points(1)
@hint(
    "Bytes go from 0 to 255: divide by 255 (`/`, not `//`), once, and keep float32. White is 1 and "
    "black is 0 in every picture, and all greys lie between."
)
def test_normalised_to_float32_between_zero_and_one(student, rng):
    """The numbers are float32 from 0 (black) to 1 (white), in proportion."""
    for level in (0, int(rng.integers(60, 200)), 255):
        image = loaded(student, "card.jpg", jpeg(grey_card(level)), (24, 24))
        expect(image.dtype == np.float32, "float32", describe(image))
        inside = bool(((image >= 0) & (image <= 1)).all())
        expect(inside, "numbers from 0 to 1", f"{image.min()} to {image.max()}")
        near = 0.002 if level == 255 else 0.015  # what was divided by 256 is not quite white
        gap = float(np.abs(image - level / 255).max())
        expect(gap < near, f"{level / 255:.3f} everywhere", f"pixels that are off by {gap:.3f}")


@points(1)
@hint(
    "The eye sees green as brighter than red, and red as brighter than blue: use a luminance, "
    "such as Pillow's `convert('L')`, not one channel and not the plain mean. Red is the first "
    "channel."
)
def test_colours_become_grey_by_luminance(student):
    """Pure colours become grey by a usual luminance: green light, red darker, blue darkest."""
    bounds = {(255, 0, 0): (0.18, 0.33), (0, 255, 0): (0.55, 0.75), (0, 0, 255): (0.04, 0.15)}
    for colour, (least, most) in bounds.items():
        pixels = np.full((*IMAGE_SHAPE, 3), colour, dtype=np.uint8)
        mean = float(loaded(student, "colour.jpg", jpeg(pixels), (16, 16)).mean())
        expect(least <= mean <= most, f"{least} to {most} for {colour}", f"{mean:.3f}")


@points(1)
@hint(
    "Resize the whole picture to `size`, even if that changes its proportions: nothing is cut off, "
    "padded, turned or mirrored. (`reshape` scrambles pixels.)"
)
def test_whole_portrait_is_kept(student, rng):
    """A portrait picture fills the new size from edge to edge, all four quarters in place."""
    levels = distinct_levels(rng, 4)
    image = loaded(student, "portrait.jpg", jpeg(quarters(levels, (218, 178))), (48, 64))
    expect_quarters(image, levels)
    for axis, size in ((0, (40, 80)), (1, (80, 20))):
        image = loaded(student, "shaded.jpg", jpeg(shading((218, 178), axis)), size)
        first, last = (float(image.take(place, axis).mean()) for place in (0, -1))
        right = abs(first - 20 / 255) < 0.05 and abs(last - 235 / 255) < 0.05
        expect(right, "the picture's own edges", f"edges of {first:.2f} and {last:.2f}")


@points(1)
@hint("Read the picture's own size from the file; do not expect 178 x 218.")
def test_square_picture_works_too(student, rng):
    """A square picture fills the new size too."""
    levels, side = distinct_levels(rng, 4), int(rng.integers(30, 160))
    image = loaded(student, "square.jpg", jpeg(quarters(levels, (side, side))), (52, 36))
    expect_quarters(image, levels)


@points(1)
@hint(
    "A file may hold one channel only. `convert('L')` takes every kind; indexing channels does not."
)
def test_grey_file_stays_grey(student, rng):
    """A JPEG file that holds grey levels only gives the same shape and levels as a colour one."""
    levels = distinct_levels(rng, 4)
    content = jpeg(quarters(levels, IMAGE_SHAPE), mode="L")
    expect_quarters(loaded(student, "grey.jpg", content, (44, 40)), levels)


@points(1)
@hint(
    "Let the library find out what kind of file it is, and look at what you get: `plt.imread` "
    "gives bytes for JPEG and floats from 0 to 1 for PNG."
)
def test_png_file_works_too(student, rng):
    """A PNG file gives the same answer as a JPEG file of the same picture."""
    levels = distinct_levels(rng, 4)
    content = png(quarters(levels, IMAGE_SHAPE))
    expect_quarters(loaded(student, "picture.png", content, (40, 44)), levels)


@points(1)
@hint(
    "Look at the picture that comes out, with `plots.image_row([image])`: is it still the face in "
    "the file at `path`?"
)
def test_pictures_of_faces_stay_themselves(student, rng, twin):
    """Pictures of the sample's kind keep their light and dark areas."""
    files = sorted(Path(twin.images_dir).glob("*.jpg"))
    for position in rng.choice(len(files), 3, replace=False):
        content = files[position].read_bytes()
        image = loaded(student, files[position].name, content, (64, 64))
        gap = float(np.abs(coarse(image) - coarse(luminance(content))).max())
        expect(gap < 0.06, f"{files[position].name} in grey", f"areas differ by {gap:.2f}")
