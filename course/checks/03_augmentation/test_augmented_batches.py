import numpy as np

from course.checking.answers import table_of
from course.checking.card_examples import AugmentedCards
from course.checking.expectation import expect
from course.checking.marks import hint

SIZE = (12, 8)
ONLY_THE_TABLE = "Only the pictures that the table names belong to it, and each comes once."


def made(student, rng, rows: int, seed: int = 3):
    cards = AugmentedCards(student, rng, rows)
    generator = student.image_data_generator(rescale=1 / 255, horizontal_flip=True)
    return cards, cards.batches(generator, SIZE, 2, seed)


@hint("The generator that is given rescales to float32 by itself.")
def test_five_pictures_make_three_batches(student, rng):
    """Five pictures in batches of two: 2, 2 and 1 pictures of shape (12, 8, 1), float32."""
    cards, batches = made(student, rng, 5)
    taken = cards.epoch(batches, SIZE, 2)
    counts = [len(images) for images, _ in taken]
    expect(counts == [2, 2, 1], "batches of 2, 2 and 1", f"batches of {counts}", ONLY_THE_TABLE)
    kinds = {str(images.dtype) for images, _ in taken}
    expect(kinds == {"float32"}, "float32", f"{kinds}")


@hint('`class_mode="raw"` and `y_col=list(attributes.columns)`: the table\'s own numbers.')
def test_five_pictures_keep_their_labels(student, rng):
    """Each picture comes once in each epoch, with its own 40 labels."""
    cards, batches = made(student, rng, 5)
    own = cards.table.to_numpy().tolist()
    for _ in range(2):
        taken = cards.epoch(batches, SIZE, 2)
        rows = cards.rows(taken)
        expect(sorted(rows) == [0, 1, 2, 3, 4], "each row once", f"rows {rows}", ONLY_THE_TABLE)
        right = cards.labels(taken) == [own[row] for row in rows]
        expect(right, "the picture's own labels", "other labels")


@hint("`attributes.reset_index()` gives a new table with a column `image_id`; work with that one.")
def test_table_stays_as_it_was(student, rng):
    """The table has the same columns and the same index after the call."""
    cards = AugmentedCards(student, rng, 3)
    generator = student.image_data_generator(rescale=1 / 255)
    arguments = (cards.table, cards.folder, generator, SIZE, 2, 1)
    _, after = student.observe("augmented_batches", *arguments)
    left = table_of(after[0])
    same = left.equals(cards.table) and left.index.equals(cards.table.index)
    expect(same, "the table as it was", f"a table with {left.shape[1]} columns, changed")


@hint("Give `seed=seed`, and do not switch shuffling off.")
def test_seed_says_the_order(student, rng):
    """The same seed gives the same order, another seed another one, and neither is the table's."""
    cards, _ = made(student, rng, 12)
    generator = student.image_data_generator(rescale=1 / 255)
    first, again, other = (
        cards.rows(cards.epoch(cards.batches(generator, SIZE, 5, seed), SIZE, 5))
        for seed in (7, 7, 80)
    )
    expect(first != list(range(12)), "a shuffled order", "the table's order")
    expect(first == again, f"the order {first} twice", f"then {again}")
    expect(first != other, "another order for another seed", f"twice {first}")


@hint("`generator.flow_from_dataframe(…)` of the generator that is given, which rescales already.")
def test_given_generator_reads_the_pictures(student, rng):
    """A generator that rescales to 0 … 0.5 gives pictures half as bright."""
    cards, _ = made(student, rng, 4)
    generator = student.image_data_generator(rescale=0.5 / 255)
    taken = cards.epoch(cards.batches(generator, SIZE, 4, 1), SIZE, 4)
    found = sorted(float(np.median(image)) for images, _ in taken for image in images)
    wanted = sorted(level / 510 for level in cards.levels[:4])
    right = len(found) == 4 and bool(np.allclose(found, wanted, atol=0.01))
    expect(right, "half of each grey level", "other grey levels")
