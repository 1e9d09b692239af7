import numpy as np
import pandas as pd

from course.checking.answers import FROM_TO_BINARY, batch_of, dataset_of, describe, labels_of
from course.checking.codec import Handle
from course.checking.examples import attribute_table, distinct_levels, grey_card, jpeg
from course.checking.expectation import expect
from course.checking.marks import hint
from course.checking.student import Batch

SIZE = (12, 8)
ONLY_THE_TABLE = "The table says which pictures belong to the dataset, and one pass ends with them."
MOST = 12  # batches: a dataset that never ends is not read to its end


class Cards:
    """Flat pictures, each with a grey level of its own, so that a picture tells which row it is.

    The folder holds two more pictures than the table.
    """

    def __init__(self, student, rng: np.random.Generator, rows: int) -> None:
        self.student = student
        self.everything = attribute_table(rng, rows + 2)
        self.table: pd.DataFrame = self.everything.iloc[:rows]
        self.levels = distinct_levels(rng, rows + 2)
        cards = [jpeg(grey_card(level, (24, 16))) for level in self.levels]
        self.folder = student.folder(dict(zip(self.everything.index, cards, strict=True)))

    def dataset(self, batch_size: int, shuffle: bool, seed: int = 3) -> Handle:
        options = {"size": SIZE, "batch_size": batch_size, "shuffle": shuffle, "seed": seed}
        return dataset_of(self.student.call("make_dataset", self.table, self.folder, **options))

    def batches(self, dataset: Handle, batch_size: int) -> list[Batch]:
        batches: list[Batch] = self.student.batches(dataset, most=MOST)
        for images, labels in batches:
            batch_of(images, labels, SIZE, batch_size)
        return batches

    def rows(self, batches: list[Batch]) -> list[int]:
        """The row that each picture shows, one after the other; its grey level says which."""
        means = [float(image.mean()) for images, _ in batches for image in images]
        return [int(np.abs(np.array(self.levels) / 255 - mean).argmin()) for mean in means]


@hint("`dataset.batch(batch_size)` puts pictures together and keeps a smaller last batch.")
def test_five_pictures_make_three_batches(student, rng):
    """Five pictures in batches of two make batches of 2, 2 and 1 pictures of shape (12, 8, 1)."""
    cards = Cards(student, rng, rows=5)
    batches = cards.batches(cards.dataset(2, shuffle=False), 2)
    counts = [len(images) for images, _ in batches]
    special = ONLY_THE_TABLE if sum(counts) > 5 else ""
    came = f"batches of {', '.join(map(str, counts))} pictures"
    expect(counts == [2, 2, 1], "batches of 2, 2 and 1 pictures", came, special)
    for images, labels in batches:
        expect(images.dtype == np.float32, "images in float32", describe(images))
        expect(0 <= images.min() <= images.max() <= 1, "numbers from 0 to 1", f"{images.max():.3g}")
        for own in labels:
            labels_of(own, 40, FROM_TO_BINARY)


@hint("Without shuffling, go through the rows of the table, one after the other.")
def test_pictures_come_in_the_tables_order(student, rng):
    """With `shuffle=False` the pictures come in the table's order, and again on a second pass."""
    cards = Cards(student, rng, rows=5)
    dataset = cards.dataset(2, shuffle=False)
    for number in ("first", "second"):
        rows = cards.rows(cards.batches(dataset, 2))
        special = ONLY_THE_TABLE if len(rows) > 5 else ""
        right = rows == [0, 1, 2, 3, 4]
        expect(right, f"rows 0 to 4 in the {number} pass", f"rows {rows}", special)


@hint("Shuffle pictures and labels together, as pairs, never one without the other.")
def test_labels_stay_with_their_picture(student, rng):
    """Shuffled or not, each picture comes once and with its own labels."""
    cards = Cards(student, rng, rows=5)
    labels_in_table = (cards.table == 1).astype(int).to_numpy().tolist()
    for shuffle in (False, True):
        batches = cards.batches(cards.dataset(2, shuffle=shuffle), 2)
        rows = cards.rows(batches)
        expect(sorted(rows) == [0, 1, 2, 3, 4], "each row once", f"rows {rows}", ONLY_THE_TABLE)
        labels = [labels_of(own, 40, FROM_TO_BINARY) for batch in batches for own in batch.labels]
        right = labels == [labels_in_table[row] for row in rows]
        expect(right, "the picture's own labels", f"other labels with `shuffle={shuffle}`")


@hint("Do something with `shuffle` and `seed`: `if shuffle: dataset = dataset.shuffle(…, seed=…)`.")
def test_seed_says_the_order(student, rng):
    """With `shuffle=True` the same seed gives the same order, and another seed another one."""
    cards = Cards(student, rng, rows=12)
    first, again, other = (
        cards.rows(cards.batches(cards.dataset(5, shuffle=True, seed=seed), 5))
        for seed in (7, 7, 8)
    )
    expect(first != list(range(12)), "a shuffled order", "the table's order")
    expect(first == again, f"the order {first} twice", f"then {again}", "Give `seed` to `shuffle`.")
    expect(first != other, "another order for another seed", f"twice {first}")


@hint("Shuffle single pictures, with a buffer as long as the table, and make batches after that.")
def test_whole_table_is_mixed(student, rng):
    """Pictures are mixed across the whole table, not within a part of it or batch by batch."""
    cards = Cards(student, rng, rows=22)
    batches = cards.batches(cards.dataset(4, shuffle=True), 4)
    rows = cards.rows(batches)
    # A buffer of 4 brings no picture more than 3 places forward. By chance: once in 10 million.
    forward = max((row - place for place, row in enumerate(rows)), default=0)
    expect(forward > 4, "pictures from everywhere", f"the rows {rows}")
    together = all(len({row // 4 for row in cards.rows([batch])}) == 1 for batch in batches)
    expect(not together, "mixed batches", f"the rows {rows}")


@hint("Read a picture only when its turn comes: put the paths into the dataset and `map` reading.")
def test_pictures_are_read_late(student, rng):
    """A picture that changes after the dataset was made comes changed: nothing is read early."""
    cards = Cards(student, rng, rows=3)
    dataset = cards.dataset(2, shuffle=False)
    for name, level in zip(cards.table.index, cards.levels[2::-1], strict=True):
        student.write(cards.folder / name, jpeg(grey_card(level, (24, 16))))
    rows = cards.rows(cards.batches(dataset, 2))
    came = "the pictures as they were" if rows == [0, 1, 2] else f"rows {rows}"
    expect(rows == [2, 1, 0], "the pictures as they are now, rows [2, 1, 0]", came)
