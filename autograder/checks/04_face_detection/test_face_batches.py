import numpy as np

from course.checking.answers import dataset_of, describe, numeric_array
from course.checking.expectation import expect
from course.checking.marks import hint, points

HEIGHT, WIDTH = 7, 5
CHANGED = "The pictures come out changed: leave their values as they are."
ONE_LABEL = "One label for each picture: 1 for a face, 0 for any other, in one column or none."


def pictures(rng, faces: int, not_faces: int) -> tuple[np.ndarray, np.ndarray]:
    """Flat pictures, each of a grey of its own that says which one it is, in no order."""
    levels = rng.permutation(faces + not_faces) / (faces + not_faces)
    images = np.broadcast_to(levels[:, None, None, None], (len(levels), HEIGHT, WIDTH, 1))
    images = images.astype(np.float32)
    return images[:faces], images[faces:]


def batches_of(
    student, faces: np.ndarray, not_faces: np.ndarray, batch_size: int, seed: int
) -> list[tuple[np.ndarray, np.ndarray]]:
    """The batches, each as grey levels `(n,)` and labels `(n,)`."""
    dataset = dataset_of(student.call("face_batches", faces, not_faces, batch_size, seed))
    given = np.concatenate([faces, not_faces])[:, 0, 0, 0]
    return batches_in(student, dataset, given)


def batches_in(student, dataset, given: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    """The batches of a dataset of pictures with these grey levels, as by `batches_of`."""
    made = []
    for images, labels in student.batches(dataset):
        count = len(images)
        swapped = "Images first: are the two swapped?" if labels.ndim == 4 else ""
        expect(images.ndim == 4, "batches (images, labels)", f"first {describe(images)}", swapped)
        numeric_array(images, (count, HEIGHT, WIDTH, 1))
        expect(bool(np.isin(images, given).all()), "the pictures as they were", "others", CHANGED)
        shape = (count,) if labels.ndim == 1 else (count, 1)
        expect(labels.shape == shape, f"labels of shape {shape}", f"{labels.shape}", ONE_LABEL)
        made.append((images[:, 0, 0, 0], numeric_array(labels, shape).reshape(count)))
    expect(bool(made), "batches", "an empty dataset")
    return made


def joined(batches) -> tuple[np.ndarray, np.ndarray]:
    levels, labels = zip(*batches, strict=True)
    return np.concatenate(levels), np.concatenate(labels)


@points(1)
@hint("Shuffle pairs, never pictures and labels apart: faces have label 1, all others 0.")
def test_faces_are_one_and_all_others_zero(student, rng):
    """A face comes with the label 1 and any other picture with 0, also after shuffling."""
    faces, others = pictures(rng, int(rng.integers(18, 26)), int(rng.integers(9, 16)))
    levels, labels = joined(batches_of(student, faces, others, 4, 3))
    wanted = np.isin(levels, faces[:, 0, 0, 0])
    wrong = int((wanted != (labels == 1)).sum() + (~np.isin(labels, (0, 1))).sum())
    expect(wrong == 0, "each picture with its label", f"{wrong} pictures with another")


@points(1)
@hint(
    "Every picture once in each epoch, in batches of `batch_size` pictures: no `drop_remainder`, "
    "no `take`, no `repeat`."
)
def test_every_picture_comes_once(student, rng):
    """In each epoch every picture comes exactly once; the last batch may be smaller."""
    faces, others = pictures(rng, 13, 10)
    given = np.sort(np.concatenate([faces, others])[:, 0, 0, 0])
    dataset = dataset_of(student.call("face_batches", faces, others, 4, 1))
    for _epoch in range(2):
        batches = batches_in(student, dataset, given)
        sizes = [len(labels) for _, labels in batches]
        expect(sizes == [4, 4, 4, 4, 4, 3], "batches of 4, 4, 4, 4, 4, 3", f"{sizes}")
        levels = np.sort(joined(batches)[0])
        expect(bool(np.allclose(levels, given)), "each picture once", "some not, or twice")


@points(1)
@hint("Shuffle over all pictures, before batching: a small buffer leaves the faces in front.")
def test_batches_are_mixed(student, rng):
    """Faces and other pictures are mixed: no long run of one kind."""
    faces, others = pictures(rng, 120, 120)
    batches = batches_of(student, faces, others, 24, int(rng.integers(1, 99)))
    shares = [float(labels.mean()) for _, labels in batches]
    # 24 of 240 without replacement: outside of these limits once in 10 million batches.
    mixed = all(0 < share < 1 for share in shares)
    expect(mixed, "both kinds in each batch of 24", f"shares of faces {np.round(shares, 2)}")
    first = joined(batches)[1][:120].mean()
    expect(0.25 < first < 0.75, "a first half with both kinds", f"{first:.0%} faces in it")


@points(1)
@hint("Give `shuffle` the seed: `dataset.shuffle(count, seed=seed)`.")
def test_seed_decides_the_order(student, rng):
    """The same seed gives the same order, another seed another one."""
    faces, others = pictures(rng, 30, 30)
    orders = [joined(batches_of(student, faces, others, 16, seed))[0] for seed in (5, 5, 6)]
    expect(bool((orders[0] == orders[1]).all()), "the same order again", "another order")
    expect(bool((orders[0] != orders[2]).any()), "another order", "the same for another seed")


@points(1)
@hint("Do not change the arrays you were given: make new ones, or a dataset of pairs.")
def test_given_pictures_stay_as_they_are(student, rng):
    """The arrays that were given are left as they were."""
    faces, others = pictures(rng, 9, 7)
    seen = student.observe("face_batches", faces, others, 4, 2)
    dataset_of(seen.result)
    same = all(
        isinstance(after, np.ndarray) and np.array_equal(after, before)
        for after, before in zip(seen.arguments[:2], (faces, others), strict=True)
    )
    expect(same, "the arrays as they were", "changed ones")
