from typing import NamedTuple

import numpy as np
import pandas as pd

from course.attributes import ATTRIBUTES
from course.checking.answers import FROM_TO_BINARY, dataset_of, describe, labels_of, numeric_array
from course.checking.codec import Handle
from course.checking.examples import attribute_table, distinct_levels, grey_card, jpeg
from course.checking.expectation import expect
from course.checking.marks import hint, points

SIZE = (10, 6)


class Cards:
    """Flat pictures, each with a grey level of its own, so that a picture tells which row it is."""

    def __init__(self, student, rng: np.random.Generator, rows: int) -> None:
        self.student = student
        self.table: pd.DataFrame = attribute_table(rng, rows)
        self.levels = distinct_levels(rng, rows)
        files = [jpeg(grey_card(level)) for level in self.levels]
        self.folder = student.folder(dict(zip(self.table.index, files, strict=True)))

    def dataset(self, *, batch_size: int, shuffle: bool, seed: int = 0, rows: int = 24) -> Handle:
        answer = self.student.call(
            "make_dataset",
            self.table.iloc[:rows],
            self.folder,
            size=SIZE,
            batch_size=batch_size,
            shuffle=shuffle,
            seed=seed,
        )
        return dataset_of(answer)

    def read(self, dataset: Handle, most: int = 40) -> list["Element"]:
        """The pictures of a dataset, one after the other, with the row each one shows."""
        elements = []
        for number, (images, labels) in enumerate(self.student.batches(dataset, most)):
            expect(isinstance(images, np.ndarray), "images as an array", describe(images))
            images = numeric_array(images, (len(images), *SIZE, 1))
            expect(len(labels) == len(images), "as many labels as images", f"{len(labels)}")
            for image, own in zip(images, labels, strict=True):
                elements.append(
                    Element(number, self.row(image), labels_of(own, 40, FROM_TO_BINARY), image)
                )
        return elements

    def order(self, dataset: Handle) -> list[int]:
        return [element.row for element in self.read(dataset)]

    def row(self, image: np.ndarray) -> int:
        distance = np.abs(np.array(self.levels) / 255 - float(image.mean()))
        expect(distance.min() < 0.015, "a picture of the folder in 0 to 1", f"{image.mean():.3f}")
        return int(distance.argmin())

    def labels(self, row: int) -> list[int]:
        return [int(value == 1) for value in self.table.iloc[row]]


class Element(NamedTuple):
    batch: int
    row: int
    labels: list[int]
    image: np.ndarray


@points(2)
@hint("Shuffle pairs of (path, labels), before or after reading; never one of the two alone.")
def test_pairs_survive_shuffling(student, rng):
    """Shuffled or not, every picture comes exactly once and with its own labels."""
    cards = Cards(student, rng, rows=17)
    for shuffle in (False, True):
        elements = cards.read(cards.dataset(batch_size=5, shuffle=shuffle, seed=11))
        rows = sorted(element.row for element in elements)
        expect(rows == list(range(17)), "each of 17 pictures once", f"{rows}")
        wrong = [one.row for one in elements if one.labels != cards.labels(one.row)]
        expect(not wrong, "each picture's own labels", f"others at rows {wrong}")


@points(1)
@hint(
    "One pass gives every picture once, in batches of `batch_size` and a smaller last one: no "
    "`drop_remainder`, no `take`, no `repeat`."
)
def test_last_batch_is_kept(student, rng):
    """One pass gives full batches and then the rest as a smaller batch, and ends there."""
    cards = Cards(student, rng, rows=int(rng.choice([11, 14, 17])))
    elements = cards.read(cards.dataset(batch_size=3, shuffle=True, seed=4))
    counts = np.bincount([element.batch for element in elements]).tolist()
    wanted = [3] * (len(cards.table) // 3) + [2]
    expect(counts == wanted, f"batches of {wanted}", f"batches of {counts}")


@points(1)
@hint(
    "Shuffle only if `shuffle` is true. Without that, go through the rows of the table; a folder's "
    "listing has another order."
)
def test_table_order_without_shuffling(student, rng):
    """With `shuffle=False` the pictures come in the order of the table's rows, in every pass."""
    cards = Cards(student, rng, rows=13)
    dataset = cards.dataset(batch_size=4, shuffle=False, seed=int(rng.integers(1000)))
    for _ in range(2):
        order = cards.order(dataset)
        expect(order == list(range(13)), "the table's order", f"rows {order}")


@points(1)
@hint(
    "Use the table's rows, and the folder you are given: it may hold many more pictures than the "
    "table has rows."
)
def test_only_pictures_of_the_table(student, rng):
    """A table with some of the folder's pictures gives these and no others."""
    cards = Cards(student, rng, rows=14)
    order = cards.order(cards.dataset(batch_size=4, shuffle=False, rows=6))
    expect(order == list(range(6)), "the table's 6 pictures", f"rows {order}")


@points(1)
@hint("Read a picture only when its turn comes: put the paths into the dataset and `map` reading.")
def test_pictures_are_read_when_their_turn_comes(student, rng):
    """Building the dataset keeps no pictures in memory: each file is read while iterating."""
    cards = Cards(student, rng, rows=6)
    dataset = cards.dataset(batch_size=4, shuffle=False)
    for name, level in zip(cards.table.index, reversed(cards.levels), strict=True):
        student.write(cards.folder / name, jpeg(grey_card(level)))
    order = cards.order(dataset)
    expect(order == [5, 4, 3, 2, 1, 0], "what the files hold now", f"rows {order}")


@points(1)
@hint("Give the seed to `shuffle`; do not mix with a generator of another seed, or none.")
def test_same_seed_same_order(student, rng):
    """Two datasets with the same seed give the same order."""
    cards, seed = Cards(student, rng, rows=20), int(rng.integers(1, 1000))
    first, second = (
        cards.order(cards.dataset(batch_size=6, shuffle=True, seed=seed)) for _ in range(2)
    )
    expect(len(first) == 20 and first == second, f"twice the order {first}", f"{second}")


@points(1)
@hint(
    "Keep what `shuffle` returns (`dataset = dataset.shuffle(…)`), and let the order depend on "
    "`seed`: a number written into your code is no seed."
)
def test_another_seed_another_order(student, rng):
    """Another seed gives another order, and none of them is the table's."""
    cards = Cards(student, rng, rows=20)
    seeds = [int(seed) for seed in rng.choice(1000, size=2, replace=False)]
    orders = [cards.order(cards.dataset(batch_size=6, shuffle=True, seed=seed)) for seed in seeds]
    complete = all(sorted(order) == list(range(20)) for order in orders)
    expect(complete and orders[0] != orders[1], "two orders of 20", f"{orders}")
    expect(list(range(20)) not in orders, "shuffled orders", "the table's order")


@points(1)
@hint("Shuffle single pictures, with a buffer as large as the table, and make batches after that.")
def test_shuffling_mixes_the_whole_table(student, rng):
    """Pictures are mixed one by one across the whole table, not batch by batch or nearby only."""
    cards = Cards(student, rng, rows=24)
    starts = [
        cards.read(cards.dataset(batch_size=4, shuffle=True, seed=seed), most=1)
        for seed in map(int, rng.choice(1000, size=6, replace=False))
    ]
    expect(all(len(start) == 4 for start in starts), "a first batch of 4", "fewer pictures")
    far = sum(element.row >= 12 for start in starts for element in start)
    # Of 24 draws, half come from the second half; fewer than 3 has a chance below 1 in 50,000.
    expect(far >= 3, "first batches from the whole table", f"{far} of 24 from its second half")
    blocks = [len({element.row // 4 for element in start}) for start in starts]
    expect(max(blocks) > 1, "mixed batches", "the table's rows, batch by batch")


@points(1)
@hint("The buffer of `shuffle` has to hold the whole table, however long it is: `len(attributes)`.")
def test_long_table_is_mixed_too(student, rng):
    """A table of well over a thousand pictures is mixed from its first row to its last."""
    rows, first = 1500, 64
    # A picture's labels tell its row here; what the pictures show does not matter.
    bits = rng.permutation(2**11)[:rows, None] >> np.arange(len(ATTRIBUTES)) % 11 & 1
    names = pd.Index([f"{number:06d}.jpg" for number in range(rows)], name="image_id")
    table = pd.DataFrame(2 * bits - 1, index=names, columns=ATTRIBUTES)
    card = jpeg(grey_card(90, (8, 8)), mode="L")
    folder = student.folder(dict.fromkeys(names, card))
    options = {"size": SIZE, "batch_size": first, "shuffle": True, "seed": 5}
    dataset = dataset_of(student.call("make_dataset", table, folder, **options))
    ((_, labels),) = student.batches(dataset, most=1)
    row_of = {tuple(row): place for place, row in enumerate(bits.tolist())}
    seen = [row_of.get(tuple(labels_of(own, 40, FROM_TO_BINARY))) for own in labels]
    expect(len(seen) == first and None not in seen, "64 rows of the table", f"rows {seen}")
    # A buffer of 1000 never gives these; by chance none of 64 comes from there: 3 in a billion.
    late = sum(row is not None and row >= 1000 + first for row in seen)
    expect(late > 0, "rows from the table's end too", f"rows up to {max(map(int, seen))}")


@points(1)
@hint(
    "Pairs (images, labels): images as `load_image` gives them, float32 in 0 to 1, shape "
    "(pictures, height, width, 1); labels 0 and 1, not True and False."
)
def test_batches_keep_the_image_contract(student, rng):
    """Images are float32 in 0 to 1 of shape (n, height, width, 1), labels 0/1 of shape (n, 40)."""
    cards = Cards(student, rng, rows=7)
    elements = cards.read(cards.dataset(batch_size=7, shuffle=False))
    expect(len(elements) == 7, "7 pictures", f"{len(elements)}")
    for element in elements:
        expect(element.image.dtype == np.float32, "float32", describe(element.image))
        inside = bool(((element.image >= 0) & (element.image <= 1)).all())
        expect(inside, "numbers from 0 to 1", f"{element.image.min()} to {element.image.max()}")


@points(1)
@hint("A generator that is used up gives nothing the second time; a dataset starts afresh.")
def test_several_epochs_are_complete(student, rng):
    """Every pass over the same dataset gives all pictures, with their labels."""
    cards = Cards(student, rng, rows=10)
    dataset = cards.dataset(batch_size=4, shuffle=True, seed=8)
    for epoch in (1, 2, 3):
        elements = cards.read(dataset)
        rows = sorted(element.row for element in elements)
        expect(rows == list(range(10)), f"10 pictures in pass {epoch}", f"{rows}")
        wrong = [one.row for one in elements if one.labels != cards.labels(one.row)]
        expect(not wrong, "each picture's own labels", f"others at rows {wrong}")
