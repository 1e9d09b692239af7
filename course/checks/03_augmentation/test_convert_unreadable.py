import io

from PIL import Image

from course.checking.examples import grey_card, jpeg
from course.checking.expectation import expect
from course.checking.marks import hint

CARD = grey_card(120, (16, 16))


def converted(student, files: dict[str, bytes]) -> tuple[object, dict[str, bytes]]:
    folder = student.folder(files)
    answer = student.call("convert_unreadable", folder)
    return answer, student.files(folder)


@hint("Write `a.jpg`, then remove `a.jfif`. Return how many you have converted.")
def test_jfif_becomes_jpg(student, rng):
    """`a.jfif` becomes `a.jpg` (or .jpeg, .png); `b.JPG` stays; the result is 1."""
    before = {"a.jfif": jpeg(CARD), "b.JPG": jpeg(grey_card(60, (16, 16)))}
    answer, after = converted(student, before)
    right = len(after) == 2 and bool(set(after) & {"a.jpg", "a.jpeg", "a.png"})
    expect(right, "a.jpg and b.JPG", f"{sorted(after)}")
    expect(after.get("b.JPG") == before["b.JPG"], "b.JPG as it was", "another file")
    expect(not isinstance(answer, bool) and answer == 1, "1", f"{answer!r:.60}")


@hint("Look for a free name before you save: `free_path` finds one.")
def test_existing_picture_is_not_overwritten(student, rng):
    """If `a.jpg` is there, another picture, both survive."""
    before = {"a.jfif": jpeg(CARD), "a.jpg": jpeg(grey_card(60, (16, 16)))}
    _, after = converted(student, before)
    expect(after.get("a.jpg") == before["a.jpg"], "a.jpg as it was", "another file, or none")
    expect(len(after) == 2, "two pictures", f"{sorted(after)}")


@hint("Catch the `OSError` that Pillow raises, for single files, and go on with the next.")
def test_text_file_stays(student, rng):
    """`notes.txt` stays as it is, and the picture behind it is converted."""
    before = {"notes.txt": b"not a picture", "z.jfif": jpeg(CARD)}
    _, after = converted(student, before)
    expect(after.get("notes.txt") == b"not a picture", "notes.txt as it was", f"{sorted(after)}")
    expect("z.jfif" not in after and len(after) == 2, "z.jpg", f"{sorted(after)}")


@hint('`.convert("RGB")` before saving: a GIF has a palette, and JPEG knows none.')
def test_gif_becomes_a_real_jpeg(student, rng):
    """A GIF with a palette becomes a real JPEG or PNG, not just a file called so."""
    content = io.BytesIO()
    Image.fromarray(CARD).convert("P").save(content, format="GIF")
    _, after = converted(student, {"a.gif": content.getvalue()})
    starts = [one[:4] for one in after.values()]
    real = len(starts) == 1 and starts[0].startswith((b"\xff\xd8\xff", b"\x89PNG"))
    expect(real and "a.gif" not in after, "one JPEG", f"{sorted(after)}")
