import numpy as np

from course.checking.answers import dataset_of, labels_of, numeric_array
from course.checking.examples import attribute_table, distinct_levels, grey_card, jpeg
from course.checking.expectation import expect
from course.checking.marks import hint


def five_cards(student, rng, shuffle: bool):
    """The batches of a dataset of five flat pictures (batch size 2), its table and grey levels."""
    table, levels = attribute_table(rng, rows=5), distinct_levels(rng, 5)
    cards = [jpeg(grey_card(level)) for level in levels]
    folder = student.folder(dict(zip(table.index, cards, strict=True)))
    options = {"size": (12, 8), "batch_size": 2, "shuffle": shuffle, "seed": 3}
    answer = student.call("make_dataset", table, folder, **options)
    return student.batches(dataset_of(answer), most=4), table, levels


@hint("`dataset.batch(batch_size)` puts pictures together and keeps a smaller last batch.")
def test_five_pictures_make_three_batches(student, rng):
    """Five pictures in batches of two make batches of 2, 2 and 1 pictures of shape (12, 8, 1)."""
    batches, _, _ = five_cards(student, rng, shuffle=False)
    counts = [len(images) for images, _ in batches]
    expect(counts == [2, 2, 1], "batches of 2, 2 and 1 pictures", f"batches of {counts}")
    for (images, labels), count in zip(batches, counts, strict=True):
        numeric_array(images, (count, 12, 8, 1))
        numeric_array(labels, (count, 40))


@hint("Shuffle pictures and labels together, as pairs, never one without the other.")
def test_labels_stay_with_their_picture(student, rng):
    """After shuffling, each picture still has its own labels."""
    batches, table, levels = five_cards(student, rng, shuffle=True)
    wanted = (table == 1).astype(int).to_numpy().tolist()
    seen = 0
    for images, labels in batches:
        for image, own in zip(images, labels, strict=True):
            row = int(np.abs(np.array(levels) / 255 - float(image.mean())).argmin())
            expect(labels_of(own, 40) == wanted[row], "the picture's own labels", "other labels")
            seen += 1
    expect(seen == 5, "5 pictures", f"{seen}")
