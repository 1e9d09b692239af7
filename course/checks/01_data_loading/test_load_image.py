import numpy as np

from course.checking.answers import describe, image_of
from course.checking.examples import (
    IMAGE_SHAPE,
    grey_card,
    jpeg,
    png,
    quarter_means,
    quarters,
    shading,
)
from course.checking.expectation import expect
from course.checking.marks import hint

Size = tuple[int, int]


def loaded(student, name: str, content: bytes, size: Size) -> np.ndarray:
    folder = student.folder({name: content})
    return image_of(student.call("load_image", folder / name, size), size)


@hint(
    "`size` is (height, width). Pillow's `resize` wants width first. `image[..., None]` adds the 1."
)
def test_small_image_has_the_shape_that_was_asked_for(student):
    """`load_image(path, (32, 24))` has the shape (32, 24, 1)."""
    loaded(student, "face.jpg", jpeg(grey_card(100)), (32, 24))


@hint("Divide the bytes 0 … 255 by 255 (`/`, not `//`) and ask for float32: `dtype='float32'`.")
def test_white_is_one_and_black_is_zero(student):
    """White becomes 1, black becomes 0, grey what lies between, and the numbers are float32."""
    for name, level in (("white", 255), ("black", 0), ("grey", 102)):
        image = loaded(student, f"{name}.jpg", jpeg(grey_card(level)), (8, 8))
        mean, wanted = float(image.mean()), level / 255
        expect(abs(mean - wanted) < 0.02, f"{wanted:.1f} for {name}", f"{mean:.3g}")
        expect(image.dtype == "float32", "float32", describe(image))


@hint(
    "`reshape` does not turn a picture, it scrambles it. Resize to width × height first; then "
    "height and width are where they belong."
)
def test_corners_stay_where_they_are(student):
    """A picture whose top left quarter is black and the rest white keeps them there."""
    content = jpeg(quarters([0, 255, 255, 255], IMAGE_SHAPE))
    image = loaded(student, "corner.jpg", content, (40, 24))
    came = [round(mean, 1) for mean in quarter_means(image)]
    expect(came == [0, 1, 1, 1], "0, 1, 1, 1 in the four quarters", f"{came}")


@hint("Squeeze the whole picture into the new size: nothing is cut off, nothing is added.")
def test_edges_are_still_there(student):
    """A picture that goes from dark at the top to light at the bottom still does, edge to edge."""
    image = loaded(student, "shaded.jpg", jpeg(shading(IMAGE_SHAPE, axis=0)), (40, 80))
    top, bottom = float(image[0].mean()), float(image[-1].mean())
    right = abs(top - 20 / 255) < 0.05 and abs(bottom - 235 / 255) < 0.05
    expect(right, "0.08 at the top and 0.92 at the bottom", f"{top:.2f} and {bottom:.2f}")


@hint("The plain mean of red, green and blue is not a luminance; `convert('L')` is one.")
def test_green_is_lighter_than_red_and_blue_is_darkest(student):
    """Pure green becomes a light grey, pure red a darker one, pure blue the darkest."""
    means = []
    for colour in ((0, 255, 0), (255, 0, 0), (0, 0, 255)):
        pixels = np.full((*IMAGE_SHAPE, 3), colour, dtype=np.uint8)
        means.append(round(float(loaded(student, "one.jpg", jpeg(pixels), (8, 8)).mean()), 2))
    green, red, blue = means
    expect(green > red + 0.1 > blue + 0.15, "about 0.6, 0.3 and 0.1", f"{green}, {red} and {blue}")


@hint("Such a file has one channel only. `convert('L')` takes every kind of picture.")
def test_grey_png_is_a_picture_too(student):
    """A PNG file that holds grey levels only gives the same shape and levels."""
    content = png(grey_card(102, (50, 70)), mode="L")
    mean = float(loaded(student, "grey.png", content, (16, 12)).mean())
    expect(abs(mean - 0.4) < 0.02, "0.4", f"{mean:.2f}")
