from pathlib import PurePosixPath

import numpy as np

from course.checking.codec import Handle
from course.checking.examples import jpeg, shading
from course.checking.expectation import expect
from course.checking.generator_examples import likeness
from course.checking.marks import hint

MOVES = {"rotation_range": 8, "horizontal_flip": True}
SIZE = (40, 30)
COUNT = "`count` files, each of its own name, no more and no fewer."
HEIGHT_AND_WIDTH = "(height, width) as the original; Pillow's `size` is (width, height)."
FACTOR = "`random_transform` does not rescale: what was 0 … 255 stays so, without `* 255`."


def moving(student) -> Handle:
    return student.image_data_generator(rescale=1 / 255, **MOVES)


def saved(
    student, picture: np.ndarray, generator: Handle, count: int
) -> tuple[PurePosixPath, list[np.ndarray]]:
    """Return the folder of the new pictures and those themselves, which have the right size."""
    folder = student.folder({"faces/face.jpg": jpeg(picture)})
    out = folder / "new" / "pictures"
    student.call("save_augmented", folder / "faces" / "face.jpg", out, generator, count)
    found = list(student.pictures(out).values())
    files = len(student.files(out))
    number = len(found) == files == count
    expect(number, f"{count} pictures", f"{files} files, {len(found)} of them pictures", COUNT)
    sizes = sorted({one.shape[:2] for one in found})
    right = sizes == [picture.shape[:2]]
    expect(right, f"pictures of {picture.shape[:2]}", f"{sizes}", HEIGHT_AND_WIDTH)
    return out, found


@hint("As JPEG or PNG: the name ends in `.jpg`, `.jpeg` or `.png`.")
def test_three_pictures_in_a_new_folder(student, rng):
    """Three JPEG or PNG of 40 × 30 pixels (height × width) are written into new folders."""
    folder, _ = saved(student, shading(SIZE, 0), moving(student), 3)
    kinds = {".jpg": b"\xff\xd8\xff", ".jpeg": b"\xff\xd8\xff", ".png": b"\x89PNG"}
    for name, content in student.files(folder).items():
        start = kinds.get(PurePosixPath(name).suffix.lower())
        expect(start is not None and content.startswith(start), "JPEG or PNG files", name)


@hint("Save whole numbers from 0 to 255: 0 … 1 as whole numbers is black.")
def test_pictures_show_the_original(student, rng):
    """The pictures show the original: what was light above and dark below still is."""
    original = shading(SIZE, 0)[::-1]
    _, found = saved(student, original, moving(student), 4)
    lightest = min(int(one.max()) for one in found)
    expect(lightest > 100, "grey levels up to about 235", f"up to {lightest} only")
    alike = [likeness(one.mean(axis=2), original[..., 0]) for one in found]
    expect(min(alike) > 0.8, "pictures like the original", "something else", FACTOR)


@hint("Look for names that are free, in every call: `free_path` finds them.")
def test_nothing_is_overwritten(student, rng):
    """Calls into the folder of the original, two for one picture, add theirs and leave it alone."""
    content = {
        f"faces/{name}.jpg": jpeg(shading(SIZE, axis)) for axis, name in enumerate(("face", "two"))
    }
    folder, generator = student.folder(content), moving(student)
    for name in ("face", "two", "face"):
        path = folder / "faces" / f"{name}.jpg"
        student.call("save_augmented", path, folder / "faces", generator, 2)
    after = student.files(folder)
    changed = [name for name, before in content.items() if after.get(name) != before]
    expect(not changed, "the originals as they were", f"{changed} changed")
    came = f"{len(after)} files, {len(student.pictures(folder))} of them pictures"
    expect(len(after) <= 8, "8 pictures", came, COUNT)
    expect(len(after) == 8, "2 originals and 6 new files", f"{len(after)} files")


@hint("Let the given generator move each picture anew.")
def test_saved_pictures_differ(student, rng):
    """The new pictures are not all the same."""
    noise = rng.integers(0, 256, (30, 30, 3)).astype(np.uint8)
    moves = {"rotation_range": 40, "width_shift_range": 0.2, "height_shift_range": 0.2}
    generator = student.image_data_generator(rescale=1 / 255, **moves)
    _, found = saved(student, noise, generator, 4)
    alike = all(np.array_equal(found[0], other) for other in found[1:])
    expect(not alike, "different pictures", "the same one each time")
