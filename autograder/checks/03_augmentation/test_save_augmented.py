import numpy as np

from course.checking.examples import jpeg, png
from course.checking.expectation import expect
from course.checking.generator_examples import likeness
from course.checking.marks import hint, points

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
    """A folder that was not there has exactly `count` pictures afterwards, and nothing else."""
    folder = student.folder({"face.jpg": jpeg(pattern(rng))})
    for number, count in enumerate((1, int(rng.integers(2, 4)))):
        out = folder / "new" / f"pictures{number}"
        student.call("save_augmented", folder / "face.jpg", out, moving(student), count)
        files, pictures = student.files(out), student.pictures(out)
        came = f"{len(files)} files, {len(pictures)} of them pictures"
        expect(len(files) == len(pictures) == count, f"{count} pictures", came)


@points(1)
@hint("Only write new files: no `save` to the path you have read from.")
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
    """A second original into the same folder adds its pictures to those of the first."""
    files = {"left.jpg": jpeg(pattern(rng)), "top.jpg": jpeg(pattern(rng, 1))}
    folder, generator = student.folder(files), student.image_data_generator(rescale=1 / 255)
    for name in files:
        student.call("save_augmented", folder / name, folder / "out", generator, 2)
    found = [grey(picture) for picture in student.pictures(folder / "out").values()]
    left = sum(picture[:, 0].mean() > picture[:, -1].mean() + 60 for picture in found)
    top = sum(picture[0].mean() > picture[-1].mean() + 60 for picture in found)
    expect((left, top) == (2, 2), "2 pictures of each", f"{left} and {top}")


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
    expect(sizes == [original.shape[:2]], f"pictures of {original.shape[:2]}", f"{sizes}")
    wanted = grey(original)
    upright = sum(likeness(picture, wanted) > 0.97 for picture in found)
    mirrored = sum(likeness(picture, wanted[:, ::-1]) > 0.97 for picture in found)
    # Names that Keras gives have four random digits: of 24, two meet in 3 of 100 gradings. Other
    # checks count, few pictures each.
    shown = f"{upright + mirrored} of {len(found)}"
    expect(upright + mirrored == len(found) > 20, "24 that show the original", shown)
    expect(upright > 0 and mirrored > 0, "some mirrored, some not", f"{mirrored} mirrored")
