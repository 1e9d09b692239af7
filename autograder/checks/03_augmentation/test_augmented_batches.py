import numpy as np
import pandas as pd

from course.checking.answers import describe, table_of
from course.checking.card_examples import AugmentedCards, epoch_of
from course.checking.examples import (
    distinct_levels,
    jpeg,
    quarter_means,
    quarters,
    shuffled_columns,
)
from course.checking.expectation import expect
from course.checking.generator_examples import likeness
from course.checking.marks import hint, points

SIZE = (20, 14)
MOVED_ONCE = "Let the batches move the pictures: what was moved before is the same in every epoch."
MOVES = {"rotation_range": 20, "width_shift_range": 0.2, "zoom_range": 0.2, "horizontal_flip": True}


def moving(student):
    return student.image_data_generator(rescale=1 / 255, **MOVES)


@points(2)
@hint(
    "Take the labels from the pictures' own table, so that both are shuffled together: "
    '`y_col=list(attributes.columns)`, `class_mode="raw"`, with 0 and 1 as they are.'
)
def test_labels_stay_with_their_picture(student, rng):
    """Every picture comes with its own 40 labels, 0 or 1, in every epoch."""
    cards = AugmentedCards(student, rng, rows=17)
    batches = cards.batches(moving(student), SIZE, 5, int(rng.integers(1, 1000)))
    own = cards.table.to_numpy().tolist()
    for _ in range(2):
        taken = cards.epoch(batches, SIZE, 5)
        pairs = zip(cards.rows(taken), cards.labels(taken), strict=True)
        wrong = [row for row, labels in pairs if row >= len(own) or labels != own[row]]
        expect(not wrong, "each picture's own labels", f"others at rows {wrong}")


@points(1)
@hint(
    "Every picture of the table and no other. The last batch may be smaller: cut nothing off, and "
    "no `subset` or `validation_split`."
)
def test_every_picture_once_in_an_epoch(student, rng):
    """An epoch has every picture of the table once, in full batches and a smaller last one."""
    rows = int(rng.choice([11, 14, 17]))
    cards = AugmentedCards(student, rng, rows)
    batches = cards.batches(moving(student), SIZE, 3, int(rng.integers(1, 1000)))
    for _ in range(2):
        taken = cards.epoch(batches, SIZE, 3)
        counts = [len(batch.images) for batch in taken]
        expect(counts == [3] * (rows // 3) + [2], f"{rows} in batches of 3", f"{counts}")
        seen = sorted(cards.rows(taken))
        expect(seen == list(range(rows)), f"each of {rows} pictures once", f"{seen}")


@points(1)
@hint('`target_size` is (height, width), as `size` is; `color_mode="grayscale"` gives one channel.')
def test_pictures_are_grey_and_of_the_size_asked_for(student, rng):
    """Pictures are float32 in 0 to 1 of shape (height, width, 1), and the right way up."""
    levels = distinct_levels(rng, 4)
    size = (int(rng.integers(14, 24)), int(rng.integers(28, 40)))
    table = pd.DataFrame([[1, 0]], index=pd.Index(["7.jpg"], name="image_id"), columns=["A", "B"])
    folder = student.folder({"7.jpg": jpeg(quarters(levels, (60, 60)))})
    generator = student.image_data_generator(rescale=1 / 255)
    answer = student.call("augmented_batches", table, folder, generator, size, 4, 1)
    ((images, _),) = epoch_of(student, answer, size, 4, table)
    expect(images.dtype == np.float32, "float32", describe(images))
    gap = float(np.abs(np.array(quarter_means(images[0])) - np.array(levels) / 255).max())
    expect(gap < 0.05, "the picture's own grey levels", f"quarters that are off by {gap:.2f}")


@points(1)
@hint("Call a method of the generator that was given: `generator.flow_from_dataframe(…)`.")
def test_given_generator_moves_the_pictures(student, rng):
    """The given generator moves the pictures, each time anew; rescaling alone leaves them."""
    levels = rng.permutation([40, 95, 160, 215]) + rng.integers(-12, 13, 4)
    pattern = quarters(levels.tolist(), (40, 40))  # never nearly its own mirror image
    names = pd.Index([f"{number}.jpg" for number in range(24)], name="image_id")
    table = pd.DataFrame({"A": [0, 1] * 12}, index=names)
    folder = student.folder(dict.fromkeys(names, jpeg(pattern)))
    wanted = pattern[::2, ::2, 0]
    for mirrors in (True, False):
        generator = student.image_data_generator(rescale=1 / 255, horizontal_flip=mirrors)
        answer = student.call("augmented_batches", table, folder, generator, (20, 20), 24, 3)
        ((images, _),) = epoch_of(student, answer, (20, 20), 24, table)
        upright = sum(likeness(image, wanted) > 0.97 for image in images)
        mirrored = sum(likeness(image, wanted[:, ::-1]) > 0.97 for image in images)
        expect(upright + mirrored == 24, "pictures, mirrored or not", "changed in another way")
        right = 0 < mirrored < 24 if mirrors else mirrored == 0
        expect(right, "what the generator says", f"{mirrored} of 24 mirrored")
    turning = student.image_data_generator(rescale=1 / 255, rotation_range=40)
    few = table.iloc[:6]
    answer = student.call("augmented_batches", few, folder, turning, (20, 20), 6, 3)
    (first,), (second,) = (epoch_of(student, answer, (20, 20), 6, few) for _ in range(2))
    seen = [any(np.allclose(one, other, atol=1e-4) for other in first[0]) for one in second[0]]
    expect(not all(seen), "pictures that are moved anew", "those of the epoch before", MOVED_ONCE)


@points(1)
@hint(
    "Give the seed on (`seed=seed`), and let the generator shuffle: it does unless you say "
    "`shuffle=False`."
)
def test_seed_decides_the_batches(student, rng):
    """The same seed gives the same batches, another seed another order, and never the table's."""
    cards = AugmentedCards(student, rng, rows=20)
    one, other = (int(seed) for seed in rng.choice(1000, 2, replace=False) * 50)
    epochs = [
        cards.epoch(cards.batches(moving(student), SIZE, 6, seed), SIZE, 6)
        for seed in (one, one, other)
    ]
    orders = [cards.rows(taken) for taken in epochs]
    expect(orders[0] == orders[1], f"twice the order {orders[0]}", f"{orders[1]}")
    expect(orders[0] != orders[2], "another order for another seed", "the same one")
    expect(list(range(20)) not in orders, "shuffled pictures", "the table's order")


@points(1)
@hint("The columns are the table's, however many and in whatever order; the table stays as it is.")
def test_columns_are_the_tables(student, rng):
    """Labels come in the order of the table's columns, and the table is left as it was."""
    cards = AugmentedCards(student, rng, rows=9, columns=shuffled_columns(rng, 12))
    arguments = (cards.table, cards.folder, moving(student), SIZE, 4, 2)
    answer, after = student.observe("augmented_batches", *arguments)
    taken = cards.epoch(answer, SIZE, 4)
    own = cards.table.to_numpy().tolist()
    pairs = zip(cards.rows(taken), cards.labels(taken), strict=True)
    wrong = [row for row, labels in pairs if row >= len(own) or labels != own[row]]
    expect(not wrong, "the table's columns", f"other labels at rows {wrong}")
    left = table_of(after[0])
    same = left.equals(cards.table) and left.index.equals(cards.table.index)
    expect(same, "the table as before", "a changed table")
