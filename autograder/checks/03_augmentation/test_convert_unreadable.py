import io

import numpy as np
from PIL import Image

from course.checking.examples import distinct_levels, grey_card, jpeg, png
from course.checking.expectation import expect
from course.checking.marks import hint, points

NOTHING = (
    "Nothing was converted. Was any file opened? `os.listdir` gives bare names: join them with "
    "`folder`, or use `Path(folder).iterdir()`."
)
ONLY_HERE = (
    "Only the folder itself: `Path(folder).iterdir()` lists it, `rglob` and `os.walk` go on."
)
KEEP_THE_NAME = "Only the ending is new: `a.jfif` becomes `a.jpg`, where tables of labels find it."
ENDINGS = tuple(".png .jpg .jpeg .bmp .ppm .tif .tiff".split())
STARTS = {b"\xff\xd8\xff": (".jpg", ".jpeg"), b"\x89PNG": (".png",), b"BM": (".bmp",)}


def encoded(level: int, file_format: str, mode: str = "RGB") -> bytes:
    content = io.BytesIO()
    Image.fromarray(grey_card(level, (24, 20))).convert(mode).save(content, format=file_format)
    return content.getvalue()


def card(level: int) -> bytes:
    return jpeg(grey_card(level, (24, 20)))


def broken(rng) -> bytes:
    """A JPEG that lacks its end: it can be opened, and what it shows cannot be read."""
    noise = rng.integers(0, 256, (24, 20), dtype=np.uint8)  # enough to store that the end is data
    return jpeg(noise)[:-100]


def readable(files: dict[str, bytes]) -> list[str]:
    return [name for name in files if name.lower().endswith(ENDINGS)]


def levels_in(student, folder) -> list[float]:
    """The grey levels of the pictures in a folder that the generator would read."""
    pictures = student.pictures(folder)
    return sorted(float(pictures[name].mean()) for name in readable(pictures))


def expect_levels(found: list[float], wanted: list[int]) -> None:
    # Quantised palettes and JPEG move a flat grey by less than 3 levels; cards are 9 apart.
    same = len(found) == len(wanted) and np.allclose(found, sorted(wanted), atol=3)
    expect(bool(same), f"{len(wanted)} readable pictures, {sorted(wanted)}", f"{found}")


@points(2)
@hint("Look at every file whose name does not end as the generator wants it, not at `.jfif` alone.")
def test_skipped_pictures_become_readable(student, rng):
    """Each picture that the generator skips is there under a readable name, and shows the same."""
    levels = distinct_levels(rng, 5)
    files = {
        "a.jfif": card(levels[0]),
        "b.JFIF": card(levels[1]),
        "c.webp": encoded(levels[2], "WEBP"),
        "d.gif": encoded(levels[3], "GIF", "L"),
        "face of e": card(levels[4]),
    }
    folder = student.folder(files)
    student.call("convert_unreadable", folder)
    converted = student.files(folder) != files
    expect(converted, "pictures that are converted", "the files as they were", NOTHING)
    expect_levels(levels_in(student, folder), levels)


@points(1)
@hint(
    "Save the picture anew as what its name says: another name does not turn WebP into JPEG. Then "
    "remove the old file: `path.unlink()`."
)
def test_content_is_what_its_name_says(student, rng):
    """What is called .jpg is a JPEG (or .png a PNG); only endings are new; old files are gone."""
    one, other, third = distinct_levels(rng, 3)
    files = {
        "a.webp": encoded(one, "WEBP"),
        "b.gif": encoded(other, "GIF", "L"),
        "c.jfif": card(third),
    }
    folder = student.folder(files)
    student.call("convert_unreadable", folder)
    after = student.files(folder)
    left = sorted(set(after) & set(files))
    expect(len(after) == 3 and not left, "3 new names and none of the old", f"{sorted(after)}")
    for name, content in after.items():
        ends = next((ends for start, ends in STARTS.items() if content.startswith(start)), ())
        right = bool(ends) and name.lower().endswith(ends)
        expect(right, "a file of the kind its name says", "another kind")
    stems = sorted(name.rpartition(".")[0] for name in after)
    expect(stems == ["a", "b", "c"], "a, b and c with new endings", f"{stems}", KEEP_THE_NAME)


@points(1)
@hint("Skip every file that the generator can read; capital letters do not matter to it.")
def test_readable_files_are_untouched(student, rng):
    """Every byte of what the generator can read stays (.JPG, too), and every folder below."""
    levels = distinct_levels(rng, 5)
    files = {
        "a.jpg": card(levels[0]),
        "b.JPG": card(levels[1]),
        "c.jpeg": card(levels[2]),
        "d.png": png(grey_card(levels[3], (20, 20))),
        "e.bmp": encoded(levels[4], "BMP"),
    }
    below = {"below/f.jfif": card(levels[0])}
    folder = student.folder(files | below | {"z.jfif": card(levels[0])})
    student.call("convert_unreadable", folder)
    after = student.files(folder)
    changed = [name for name, content in files.items() if after.get(name) != content]
    expect(not changed, "all readable files as before", f"{changed} changed")
    same = below.items() <= after.items() and len(after) == len(files) + 2
    expect(same, "the folder below as before", f"{sorted(after)}", ONLY_HERE)


@points(1)
@hint("Is the new name free? `a.jfif` must not overwrite an `a.jpg` that is another picture.")
def test_no_picture_is_lost_to_a_name(student, rng):
    """Pictures whose names differ only in their ending all survive."""
    levels = distinct_levels(rng, 4)
    files = {
        "a.jpg": card(levels[0]),
        "a.jfif": card(levels[1]),
        "a.webp": encoded(levels[2], "WEBP"),
        "a.png": png(grey_card(levels[3], (20, 20))),
    }
    folder = student.folder(files)
    student.call("convert_unreadable", folder)
    expect_levels(levels_in(student, folder), levels)


@points(1)
@hint(
    "Pillow raises an `OSError` for what is no picture, in `open` or, for a broken one, in "
    "`convert`: catch it for each file, and leave that file alone."
)
def test_what_is_no_picture_stays(student, rng):
    """Files that are no pictures stay as they are, and do not keep others from being converted."""
    level = distinct_levels(rng, 1)[0]
    junk = b"no picture: " + rng.bytes(200)
    others = {
        "a.jfif": junk,
        "b.jfif": broken(rng),
        "notes.txt": b"count",
        "list.csv": b"1,2",
    }
    folder = student.folder(others | {"z.jfif": card(level)})
    student.call("convert_unreadable", folder)
    after = student.files(folder)
    changed = [name for name, content in others.items() if after.get(name) != content]
    expect(not changed, "what is no picture as before", f"{changed} changed")
    expect_levels(levels_in(student, folder), [level])


@points(1)
@hint('A JPEG knows no palette and no transparency: `picture.convert("RGB")` before you save.')
def test_palettes_and_transparency(student, rng):
    """Pictures with a palette or with transparency are converted too."""
    levels = distinct_levels(rng, 3)
    files = {
        "a.gif": encoded(levels[0], "GIF", "P"),
        "b.webp": encoded(levels[1], "WEBP", "RGBA"),
        "c.gif": encoded(levels[2], "GIF", "RGBA"),
    }
    folder = student.folder(files)
    student.call("convert_unreadable", folder)
    expect_levels(levels_in(student, folder), levels)


@points(1)
@hint("Count what you convert, and nothing else. The second time there is nothing left to convert.")
def test_says_how_many_and_then_none(student, rng):
    """It returns how many pictures were converted; a second call converts none and changes none."""
    count = int(rng.integers(2, 6))
    cards = [card(level) for level in distinct_levels(rng, count + 1)]
    files = {f"{number}.jfif": content for number, content in enumerate(cards[:-1])}
    folder = student.folder(files | {"ready.jpg": cards[-1], "notes.txt": b"no picture"})
    first = student.call("convert_unreadable", folder)
    expect(_is(first, count), f"{count}", f"{first!r:.40}")
    after_first = student.files(folder)
    second = student.call("convert_unreadable", folder)
    expect(_is(second, 0), "0 the second time", f"{second!r:.40}")
    same = student.files(folder) == after_first
    expect(same, "nothing changed by the second call", "other files")


def _is(answer: object, count: int) -> bool:
    value = answer.item() if isinstance(answer, np.ndarray) and answer.ndim == 0 else answer
    return isinstance(value, int | float) and not isinstance(value, bool) and value == count
