from course.checking.answers import describe, image_of
from course.checking.examples import grey_card, jpeg, quarter_means, quarters
from course.checking.expectation import expect
from course.checking.marks import hint


@hint(
    "`size` is (height, width). Pillow's `resize` wants width first. `image[..., None]` adds the 1."
)
def test_small_image_has_the_shape_that_was_asked_for(student):
    """`load_image(path, (32, 24))` has the shape (32, 24, 1)."""
    folder = student.folder({"face.jpg": jpeg(grey_card(100))})
    image_of(student.call("load_image", folder / "face.jpg", (32, 24)), (32, 24))


@hint("Divide the bytes 0 … 255 by 255, and ask for float32: `np.asarray(…, dtype='float32')`.")
def test_white_is_one_and_black_is_zero(student):
    """White becomes 1, black becomes 0, and the numbers are float32."""
    folder = student.folder({"white.jpg": jpeg(grey_card(255)), "black.jpg": jpeg(grey_card(0))})
    white = image_of(student.call("load_image", folder / "white.jpg", (8, 8)), (8, 8))
    black = image_of(student.call("load_image", folder / "black.jpg", (8, 8)), (8, 8))
    expect(abs(white.mean() - 1) < 0.02, "1 for white", f"{white.mean():.3g}")
    expect(abs(black.mean()) < 0.02, "0 for black", f"{black.mean():.3g}")
    expect(white.dtype == "float32", "float32", describe(white))


@hint("The whole picture is squeezed into the new size; its corners stay where they were.")
def test_corners_stay_where_they_are(student):
    """A picture whose top left quarter is black and the rest white keeps them there."""
    folder = student.folder({"corner.jpg": jpeg(quarters([0, 255, 255, 255], (218, 178)))})
    image = image_of(student.call("load_image", folder / "corner.jpg", (40, 40)), (40, 40))
    came = [round(mean, 1) for mean in quarter_means(image)]
    expect(came == [0, 1, 1, 1], "0, 1, 1, 1 in the four quarters", f"{came}")
