import io

from PIL import Image

from course.checking.examples import grey_card, jpeg
from course.checking.expectation import expect
from course.checking.marks import hint

CARD = grey_card(120, (16, 16))
STARTS = {b"\xff\xd8\xff": (".jpg", ".jpeg"), b"\x89PNG": (".png",), b"BM": (".bmp",)}
NOTHING = (
    "Nothing was converted. Was any file opened? `os.listdir` gives bare names: join them with "
    "`folder`, or use `Path(folder).iterdir()`."
)
OLD_STAYS = "Remove the old file when the new one is written: `path.unlink()`."


def gif() -> bytes:
    """A picture with a palette."""
    content = io.BytesIO()
    Image.fromarray(CARD).convert("P").save(content, format="GIF")
    return content.getvalue()


def converted(student, files: dict[str, bytes], old: str) -> tuple[object, dict[str, bytes]]:
    """Return the student's count and the files afterwards, of which `old` is none any more."""
    folder = student.folder(files)
    answer = student.call("convert_unreadable", folder)
    after = student.files(folder)
    expect(after != files, "a picture that is converted", "the files as they were", NOTHING)
    twice = old in after and len(after) > len(files)
    expect(not twice, "the new file alone", "the old one as well", OLD_STAYS)
    return answer, after


@hint("Write `a.jpg`, then remove `a.jfif`. Return how many you have converted.")
def test_jfif_becomes_jpg(student, rng):
    """`a.jfif` becomes `a.jpg` (or .jpeg, .png); `b.JPG` stays; the result is 1."""
    before = {"a.jfif": jpeg(CARD), "b.JPG": jpeg(grey_card(60, (16, 16)))}
    answer, after = converted(student, before, "a.jfif")
    small = "Capital letters do not matter to the generator: `path.suffix.lower()`."
    expect(after.get("b.JPG") == before["b.JPG"], "b.JPG as it was", f"{sorted(after)}", small)
    right = len(after) == 2 and bool(set(after) & {"a.jpg", "a.jpeg", "a.png"})
    expect(right, "a.jpg and b.JPG", f"{sorted(after)}")
    expect(not isinstance(answer, bool) and answer == 1, "1", f"{answer!r:.60}")


@hint("Look for a free name before you save: `free_path` finds one.")
def test_existing_picture_is_not_overwritten(student, rng):
    """If `a.jpg` is there, another picture, both survive."""
    before = {"a.jfif": jpeg(CARD), "a.jpg": jpeg(grey_card(60, (16, 16)))}
    _, after = converted(student, before, "a.jfif")
    expect(after.get("a.jpg") == before["a.jpg"], "a.jpg as it was", "another file, or none")
    expect(len(after) == 2, "two pictures", f"{sorted(after)}")


@hint("Catch the `OSError` of Pillow (opening *and* `convert` may raise it) for each file alone.")
def test_text_and_broken_files_stay(student, rng):
    """`notes.txt` and a broken picture stay; the picture behind them is converted."""
    others = {"broken.jfif": jpeg(CARD)[:-20], "notes.txt": b"not a picture"}
    _, after = converted(student, others | {"z.jfif": jpeg(CARD)}, "z.jfif")
    changed = [name for name, content in others.items() if after.get(name) != content]
    expect(not changed, "what is no picture as it was", f"{sorted(after)}")
    expect("z.jfif" not in after and len(after) == 3, "z.jpg", f"{sorted(after)}")


@hint("Only the folder itself: `Path(folder).iterdir()` lists it, `rglob` and `os.walk` go on.")
def test_folders_below_stay(student, rng):
    """What lies in a folder below this one stays as it is."""
    before = {"a.jfif": jpeg(CARD), "below/b.jfif": jpeg(CARD)}
    _, after = converted(student, before, "a.jfif")
    same = after.get("below/b.jfif") == before["below/b.jfif"] and len(after) == 2
    expect(same, "below/b.jfif as it was", f"{sorted(after)}")


@hint('`.convert("RGB")` before saving: a GIF has a palette, and JPEG knows none.')
def test_gif_becomes_a_real_jpeg(student, rng):
    """A GIF with a palette becomes a real JPEG or PNG, not just a file called so."""
    _, after = converted(student, {"a.gif": gif(), "b.jfif": jpeg(CARD)}, "a.gif")
    every = "Take every ending that is not in `READABLE`, not `.jfif` alone."
    expect("a.gif" not in after, "a.gif converted as well", f"{sorted(after)}", every)
    expect(len(after) == 2, "two pictures", f"{sorted(after)}")
    for name, content in after.items():
        ends = next((ends for start, ends in STARTS.items() if content.startswith(start)), ())
        fits = "Pillow's `save` takes the kind of file from its name; `format=` must fit the name."
        right = bool(ends) and name.lower().endswith(ends)
        expect(right, "a file of the kind that its name says", f"another kind in {name}", fits)
