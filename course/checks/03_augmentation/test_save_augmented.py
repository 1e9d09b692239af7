import numpy as np

from course.checking.examples import jpeg, shading
from course.checking.expectation import expect
from course.checking.generator_examples import likeness
from course.checking.marks import hint

MOVES = {"rotation_range": 8, "horizontal_flip": True}


@hint("Make the folder with `mkdir(parents=True, exist_ok=True)`, then write one file for each.")
def test_three_pictures_in_a_new_folder(student, rng):
    """Three pictures of 40 × 30 pixels (height × width) are written into a folder that is new."""
    folder = student.folder({"face.jpg": jpeg(shading((40, 30), 0))})
    generator = student.image_data_generator(rescale=1 / 255, **MOVES)
    student.call("save_augmented", folder / "face.jpg", folder / "new", generator, 3)
    sizes = [picture.shape[:2] for picture in student.pictures(folder / "new").values()]
    expect(sizes == [(40, 30)] * 3, "3 pictures of (40, 30)", f"{len(sizes)}: {sizes}")
    files = len(student.files(folder / "new"))
    expect(files == 3, "3 files", f"{files}")


@hint("Save whole numbers from 0 to 255: 0 … 1 as whole numbers is black.")
def test_pictures_show_the_original(student, rng):
    """The pictures show the original: what was light above and dark below still is."""
    original = shading((40, 30), 0)[::-1]
    folder = student.folder({"face.jpg": jpeg(original)})
    generator = student.image_data_generator(rescale=1 / 255, **MOVES)
    student.call("save_augmented", folder / "face.jpg", folder / "new", generator, 4)
    found = student.pictures(folder / "new").values()
    alike = [likeness(one.mean(axis=2), original[..., 0]) for one in found]
    expect(min(alike, default=0) > 0.8, "pictures like the original", "something else")


@hint("Look for names that are free: `free_path` finds them.")
def test_nothing_is_overwritten(student, rng):
    """Two calls into the folder of the original add their pictures and leave it as it was."""
    content = {"face.jpg": jpeg(shading((40, 30), 0)), "other.jpg": jpeg(shading((40, 30), 1))}
    folder = student.folder(content)
    generator = student.image_data_generator(rescale=1 / 255, **MOVES)
    for name in content:
        student.call("save_augmented", folder / name, folder, generator, 2)
    after = student.files(folder)
    changed = [name for name, before in content.items() if after.get(name) != before]
    expect(not changed, "the originals as they were", f"{changed} changed")
    expect(len(after) == 6, "2 originals and 4 new files", f"{len(after)} files")


@hint("Let the given generator move each picture anew.")
def test_saved_pictures_differ(student, rng):
    """The new pictures differ from each other."""
    noise = rng.integers(0, 256, (30, 30, 3)).astype(np.uint8)
    folder = student.folder({"face.jpg": jpeg(noise)})
    generator = student.image_data_generator(rescale=1 / 255, rotation_range=30)
    student.call("save_augmented", folder / "face.jpg", folder / "new", generator, 3)
    found = list(student.pictures(folder / "new").values())
    expect(len(found) == 3, "3 pictures", f"{len(found)}")
    apart = min(np.abs(found[0] - other.astype(float)).max() for other in found[1:])
    expect(apart > 10, "different pictures", "the same one again")
