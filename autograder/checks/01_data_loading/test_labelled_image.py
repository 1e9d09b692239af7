from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from course.checking.answers import FROM_TO_BINARY, describe, image_of, labels_of, table_of
from course.checking.examples import (
    attribute_table,
    coarse,
    distinct_levels,
    grey_card,
    jpeg,
    luminance,
    shuffled_columns,
)
from course.checking.expectation import expect
from course.checking.marks import hint, points


def cards(student, rng, table: pd.DataFrame) -> tuple[Any, list[int]]:
    """A folder with one flat picture per row, and the grey level of each."""
    levels = distinct_levels(rng, len(table))
    files = [jpeg(grey_card(level)) for level in levels]
    return student.folder(dict(zip(table.index, files, strict=True))), levels


def field(record: Any, name: str) -> Any:
    expect(isinstance(record, dict), "a record with named fields", describe(record))
    expect(name in record, f"a field `{name}`", f"the fields {sorted(map(str, record))}")
    return record[name]


@points(1)
@hint(
    "The fields are called exactly `image_id`, `labels` and `image`, and there are no others. "
    "`image_id` is the name you are given, `.jpg` and all."
)
def test_record_names_its_picture(student, rng):
    """The record has exactly the fields `image_id` (the picture's name), `labels` and `image`."""
    table = attribute_table(rng, rows=5)
    folder, _ = cards(student, rng, table)
    for name in table.index[[3, 0]]:
        record = student.call("labelled_image", name, table, folder, (16, 16))
        expect(field(record, "image_id") == name, name, f"{field(record, 'image_id')!r}")
        three = set(record) == {"image_id", "labels", "image"}
        expect(three, "labels and image too, and no more", f"{list(record)}")


@points(1)
@hint(
    "Find the row by its name in the table you are given, `attributes.loc[image_id]`, not by a "
    "position or the number in the file name."
)
def test_labels_belong_to_the_picture(student, rng):
    """The labels are those of the picture's own row."""
    table = attribute_table(rng, rows=9, columns=shuffled_columns(rng))
    folder, _ = cards(student, rng, table)
    for position in rng.permutation(9)[:4]:
        record = student.call("labelled_image", table.index[position], table, folder, (16, 16))
        labels = np.asarray(numbers(field(record, "labels")))
        right = labels.shape == (40,) and np.array_equal(labels > 0, table.iloc[position] == 1)
        expect(right, "the picture's own row", f"{labels.tolist()}")


def numbers(labels: Any) -> Any:
    return labels.to_numpy(dtype=float) if isinstance(labels, pd.Series) else labels


@points(1)
@hint(
    "Labels are 0 and 1 from here on, not True and False: `to_binary` is ready for that. They "
    "stand in the order of the table's columns, with shape `(40,)`."
)
def test_labels_are_zero_or_one(student, rng):
    """The labels are 0 and 1, one per column, in the order of the table's columns."""
    for count in (40, 12):
        table = attribute_table(rng, rows=4, columns=shuffled_columns(rng, count))
        folder, _ = cards(student, rng, table)
        record = student.call("labelled_image", table.index[2], table, folder, (8, 8))
        labels = labels_of(field(record, "labels"), count, FROM_TO_BINARY)
        wanted = (table.iloc[2] == 1).astype(int).tolist()
        expect(labels == wanted, f"{wanted}", f"{labels}")


@points(1)
@hint(
    "The image is what `load_image` returns for the file `images_dir / image_id` at the size you "
    "are given."
)
def test_image_is_the_file_of_that_name(student, rng):
    """The image is the file of that name, float32 of shape (height, width, 1)."""
    table = attribute_table(rng, rows=5)
    folder, levels = cards(student, rng, table)
    size = (int(rng.integers(8, 20)), int(rng.integers(21, 40)))
    for position in (4, 1):
        record = student.call("labelled_image", table.index[position], table, folder, size)
        image = image_of(field(record, "image"), size)
        expect(image.dtype == np.float32, "float32", describe(image))
        wanted, mean = levels[position] / 255, float(image.mean())
        expect(abs(mean - wanted) < 0.02, f"{wanted:.3f}", f"{mean:.3f}")


@points(1)
@hint(
    "The table keeps its -1 and its columns: change a row of your own, or a copy. Then look at the "
    "records of two pictures, one after the other."
)
def test_record_of_a_face_with_its_labels(student, rng, twin):
    """Pictures of the sample's kind come with their own labels, and the table stays as it was."""
    files = [Path(twin.images_dir) / path.name for path in Path(twin.images_dir).glob("*.jpg")]
    chosen = [sorted(files)[position] for position in rng.choice(len(files), 4, replace=False)]
    table = attribute_table(rng, rows=4).set_axis([file.name for file in chosen], axis="index")
    folder = student.folder({file.name: file.read_bytes() for file in chosen})
    for position in (2, 0):
        arguments = (chosen[position].name, table, folder, (48, 48))
        record, after = student.observe("labelled_image", *arguments)
        labels = labels_of(field(record, "labels"), 40, FROM_TO_BINARY)
        expect(labels == (table.iloc[position] == 1).astype(int).tolist(), "its row", f"{labels}")
        image = image_of(field(record, "image"), (48, 48))
        gap = np.abs(coarse(image) - coarse(luminance(chosen[position].read_bytes()))).max()
        expect(float(gap) < 0.06, "its picture", f"areas differ by {gap:.2f}")
        expect(np.array_equal(table_of(after[1]), table), "the table as before", "a changed one")
