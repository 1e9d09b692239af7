import numpy as np

from course.checking.answers import dataset_of
from course.checking.expectation import expect
from course.checking.marks import hint


def batches(student, faces: int, not_faces: int, batch_size: int, seed: int = 1):
    """Batches of light faces and dark not-faces, as grey levels and labels."""
    light, dark = (
        np.full((count, 4, 3, 1), level, np.float32)
        for count, level in ((faces, 0.9), (not_faces, 0.1))
    )
    dataset = dataset_of(student.call("face_batches", light, dark, batch_size, seed))
    return [(images[:, 0, 0, 0], labels.reshape(-1)) for images, labels in student.batches(dataset)]


@hint("Batches of 2, 2 and 1: the last one may be smaller, and no picture comes twice.")
def test_five_pictures_in_batches_of_two(student):
    """Three faces and two not-faces come in batches of 2, 2 and 1."""
    sizes = [len(labels) for _, labels in batches(student, 3, 2, 2)]
    expect(sizes == [2, 2, 1], "[2, 2, 1]", f"{sizes}")


@hint("Label 1 for the pictures of the first argument, 0 for those of the second.")
def test_light_faces_and_dark_others(student):
    """If all faces are light and all others dark, the label is 1 where the picture is light."""
    made = batches(student, 9, 7, 4)
    wrong = sum(int(((levels > 0.5) != (labels == 1)).sum()) for levels, labels in made)
    expect(wrong == 0, "1 for light, 0 for dark", f"{wrong} pictures with the wrong label")


@hint("Shuffle all pictures before you batch them: `dataset.shuffle(count, seed=seed)`.")
def test_first_batch_holds_both_kinds(student):
    """Of 100 faces and 100 not-faces, the first batch of 40 holds both kinds."""
    share = float(batches(student, 100, 100, 40)[0][1].mean())
    expect(0 < share < 1, "both kinds", f"{share:.0%} faces")
