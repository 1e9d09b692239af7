import numpy as np

from course.checking.examples import jpeg, png
from course.checking.expectation import expect
from course.checking.generator_examples import likeness
from course.checking.marks import hint, points

STARTS = (b"\xff\xd8\xff", b"\x89PNG")
TOO_MANY = "Write exactly `count` files and no more: `range(count)` gives `count` rounds."
TOO_FEW = "Save into `out_dir`, each picture under a name of its own: `Path(out_dir) / name`."
KIND = "As JPEG or PNG: let the name end in `.jpg` or `.png`."
SIZE = "(height, width) as the original has; Pillow's `size` and `resize` say (width, height)."
SAME_AGAIN = "The same picture may be saved twice: look for names that are free (`free_path`)."
ALL_ALIKE = "Let the generator draw anew for each file: the same seed would move each the same way."
MOVES = {"rotation_range": 10, "height_shift_range": 0.1, "horizontal_flip": True}


def pattern(rng, side: int = 0) -> np.ndarray:
    """A colour picture from black to white: lighter to the left (0) or to the top (1)."""
    height, width = int(rng.integers(40, 60)), int(rng.integers(62, 80))
    rows, columns = np.mgrid[0:height, 0:width]
    light = 1 - (columns / (width - 1), rows / (height - 1))[side] ** 1.5
    return np.repeat((255 * light[..., None]).round().astype(np.uint8), 3, axis=2)


def grey(picture: np.ndarray) -> np.ndarray:
    return np.asarray(picture.astype(float).mean(axis=2))


def moving(student):
    return student.image_data_generator(rescale=1 / 255, **MOVES)


@points(1)
@hint("Make the folder first: `Path(out_dir).mkdir(parents=True, exist_ok=True)`.")
def test_as_many_files_as_asked(student, rng):
    """A folder, new or empty, has exactly `count` pictures afterwards, JPEG or PNG."""
    folder = student.folder({"face.jpg": jpeg(pattern(rng))})
    counts = rng.permutation([1, 2, 3])[:2].tolist()
    for out, count in zip((folder / "new" / "pictures", student.folder()), counts, strict=True):
        student.call("save_augmented", folder / "face.jpg", out, moving(student), count)
        files, pictures = student.files(out), student.pictures(out)
        came = f"{len(files)} files, {len(pictures)} of them pictures"
        expect(len(files) <= count, f"{count} pictures", came, TOO_MANY)
        expect(len(files) == count, f"{count} pictures", came, TOO_FEW)
        right = len(pictures) == count and all(one.startswith(STARTS) for one in files.values())
        expect(right, "JPEG or PNG", "files of another kind", KIND)


@points(1)
@hint(
    "Only write new files, each under a name that is free (`free_path` finds one), and none to the "
    "path you have read from."
)
def test_originals_stay_untouched(student, rng):
    """No file that was there before is changed, even if the new ones go into the same folder."""
    before = {
        "face.jpg": jpeg(pattern(rng)),
        "0.png": png(pattern(rng, 1)),
        "augmented_0.jpg": jpeg(pattern(rng, 1)),
        "face_0.jpg": jpeg(pattern(rng, 1)),
        "face_1.png": png(pattern(rng, 1)),
    }
    folder = student.folder(before)
    student.call("save_augmented", folder / "face.jpg", folder, moving(student), 2)
    after = student.files(folder)
    changed = [name for name, content in before.items() if after.get(name) != content]
    expect(not changed, "all old files as before", f"{changed} changed")
    expect(len(after) == len(before) + 2, "2 more files", f"{len(after) - len(before)} more")


@points(1)
@hint("Put the original's name into the new names (`Path(path).stem`), or look for a free one.")
def test_second_picture_overwrites_nothing(student, rng):
    """Each call adds its pictures to those of the calls before, of the same original or another."""
    files = {"left.jpg": jpeg(pattern(rng)), "top.jpg": jpeg(pattern(rng, 1))}
    folder, generator = student.folder(files), student.image_data_generator(rescale=1 / 255)
    calls = (("left.jpg", (2, 0), ""), ("top.jpg", (2, 2), ""), ("left.jpg", (4, 2), SAME_AGAIN))
    for name, wanted, other in calls:
        student.call("save_augmented", folder / name, folder / "out", generator, 2)
        found = [grey(picture) for picture in student.pictures(folder / "out").values()]
        left = sum(picture[:, 0].mean() > picture[:, -1].mean() + 60 for picture in found)
        top = sum(picture[0].mean() > picture[-1].mean() + 60 for picture in found)
        expect((left, top) == wanted, f"{wanted} pictures of each", f"{left} and {top}", other)


@points(2)
@hint("Let the given generator move the picture, and save grey levels of 0 … 255, not of 0 … 1.")
def test_pictures_come_from_the_generator(student, rng):
    """The new pictures are what the generator makes of the original: moved, and not all alike."""
    original = pattern(rng)
    folder = student.folder({"face.png": png(original)})
    mirrors = student.image_data_generator(rescale=1 / 255, horizontal_flip=True)
    student.call("save_augmented", folder / "face.png", folder / "out", mirrors, 24)
    found = [grey(picture) for picture in student.pictures(folder / "out").values()]
    sizes = sorted({picture.shape for picture in found})
    expect(sizes == [original.shape[:2]], f"pictures of {original.shape[:2]}", f"{sizes}", SIZE)
    wanted = grey(original)
    # As JPEG, even at quality 50, they keep 0.9998; turned by 4 degrees, 0.9993 at the most.
    upright = sum(likeness(picture, wanted) > 0.9995 for picture in found)
    mirrored = sum(likeness(picture, wanted[:, ::-1]) > 0.9995 for picture in found)
    # Names that Keras gives have four random digits: of 24, two meet in 3 of 100 gradings. Other
    # checks count, few pictures each.
    shown = f"{upright + mirrored} of {len(found)}"
    expect(upright + mirrored == len(found) > 20, "24 that show the original", shown)
    both = upright > 0 and mirrored > 0
    expect(both, "some mirrored, some not", f"{mirrored} mirrored", ALL_ALIKE)
