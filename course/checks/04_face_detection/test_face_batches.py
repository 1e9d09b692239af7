import numpy as np

from course.checking.answers import dataset_of
from course.checking.expectation import expect
from course.checking.marks import hint

LIGHT, DARK = np.float32(0.9), np.float32(0.1)


def batches(student, faces: int, not_faces: int, batch_size: int):
    """Batches of light faces and dark not-faces, as grey levels and labels."""
    light, dark = (
        np.full((count, 4, 3, 1), level, np.float32)
        for count, level in ((faces, LIGHT), (not_faces, DARK))
    )
    dataset = dataset_of(student.call("face_batches", light, dark, batch_size, 1))
    made = student.batches(dataset)
    for images, labels in made:
        count = len(labels)
        swapped = "Images first: are the two swapped?" if labels.ndim == 4 else ""
        came = f"a first entry of shape {images.shape}"
        expect(images.ndim == 4, "batches (images, labels)", came, swapped)
        right = labels.shape in ((count,), (count, 1))
        expect(right, f"labels of shape ({count},) or ({count}, 1)", f"the shape {labels.shape}")
    return [(images[:, 0, 0, 0], labels.reshape(-1)) for images, labels in made]


@hint("Batches of 2, 2 and 1: the last one may be smaller, and no picture comes twice.")
def test_five_pictures_in_batches_of_two(student):
    """Three faces and two not-faces come in batches of 2, 2 and 1."""
    sizes = [len(labels) for _, labels in batches(student, 3, 2, 2)]
    expect(sizes == [2, 2, 1], "[2, 2, 1]", f"{sizes}")


@hint("Label 1 for the pictures of the first argument, 0 for those of the second.")
def test_light_faces_and_dark_others(student):
    """If all faces are light and all others dark, the label is 1 where the picture is light."""
    made = batches(student, 9, 7, 4)
    levels = np.unique(np.concatenate([levels for levels, _ in made]))
    own = "The pictures come out changed: leave their values as they are."
    same = bool(np.isin(levels, (LIGHT, DARK)).all())
    expect(same, "pictures of 0.9 and of 0.1", f"{levels[:4].tolist()}", own)
    wrong = sum(int(((levels > 0.5) != (labels == 1)).sum()) for levels, labels in made)
    expect(wrong == 0, "1 for light, 0 for dark", f"{wrong} pictures with the wrong label")


@hint("Shuffle all pictures before you batch them: `dataset.shuffle(count, seed=seed)`.")
def test_first_batch_holds_both_kinds(student):
    """Of 100 faces and 100 not-faces, the first batch of 40 holds both kinds."""
    share = float(batches(student, 100, 100, 40)[0][1].mean())
    expect(0 < share < 1, "both kinds", f"{share:.0%} faces")


@hint("Give the seed on, as in `shuffle(count, seed=seed)`, and shuffle no array in its place.")
def test_seed_gives_the_same_order_again(student, rng):
    """The same seed gives the same order, another seed another; your arguments stay as they are."""
    levels = rng.permutation(40).astype(np.float32) / 40
    given = [np.tile(own[:, None, None, None], (1, 4, 3, 1)) for own in (levels[:24], levels[24:])]
    orders = []
    for seed in (5, 5, 6):
        seen = student.observe("face_batches", *(array.copy() for array in given), 8, seed)
        made = student.batches(dataset_of(seen.result))
        orders.append(np.concatenate([images.reshape(len(images), -1)[:, 0] for images, _ in made]))
        pairs = zip(seen.arguments, given, strict=False)
        same = all(np.array_equal(after, before) for after, before in pairs)
        expect(same, "arrays that are left as they are", "arrays in another order")
    expect(np.array_equal(*orders[:2]), "the same order for the same seed", "another order")
    other = not np.array_equal(*orders[1:])
    expect(other, "another order for another seed", "the same order")
