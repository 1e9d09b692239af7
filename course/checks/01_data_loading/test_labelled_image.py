from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from course.checking.answers import FROM_TO_BINARY, describe, image_of, labels_of, table_of
from course.checking.examples import (
    attribute_table,
    distinct_levels,
    grey_card,
    jpeg,
    shuffled_columns,
)
from course.checking.expectation import expect
from course.checking.marks import hint

FIELDS = {"image_id", "labels", "image"}


class Case(NamedTuple):
    """The record of the second of three pictures, and what went in: table and grey levels."""

    record: dict[str, Any]
    table: pd.DataFrame
    levels: list[int]
    table_after: Any


def second_record(student, rng) -> Case:
    table = attribute_table(rng, rows=3, columns=shuffled_columns(rng))
    levels = distinct_levels(rng, 3)
    cards = [jpeg(grey_card(level)) for level in levels]
    folder = student.folder(dict(zip(table.index, cards, strict=True)))
    arguments = (table.index[1], table, folder, (16, 12))
    record, after = student.observe("labelled_image", *arguments)
    expect(isinstance(record, dict), "a record with named fields", describe(record))
    came = ", ".join(map(str, record))
    expect(set(record) >= FIELDS, "the fields image_id, labels, image", f"the fields {came:.120}")
    return Case(record, table, levels, after[1])


@hint('`{"image_id": …, "labels": …, "image": …}` is such a record. It has no other fields.')
def test_record_has_three_named_fields(student, rng):
    """The record has exactly the fields `image_id`, `labels`, `image`, and the right `image_id`."""
    record, table, *_ = second_record(student, rng)
    came = ", ".join(map(str, record))
    expect(set(record) == FIELDS, "only image_id, labels, image", f"the fields {came:.120}")
    expect(record["image_id"] == table.index[1], table.index[1], f"{record['image_id']!r:.40}")


@hint("`attributes.loc[image_id]` is the row of that picture; labels are 0 and 1, not -1 and 1.")
def test_labels_are_its_own_row(student, rng):
    """The labels are the picture's own row, as 0 and 1, in the order of the table's columns."""
    record, table, *_ = second_record(student, rng)
    labels = labels_of(record["labels"], 40, FROM_TO_BINARY)
    row = table.iloc[1] == 1
    wanted = row.astype(int).tolist()
    other = (
        "These are the right labels in another order. Keep the order of the table's columns."
        if labels == row.sort_index().astype(int).tolist()
        else ""
    )
    expect(labels == wanted, f"{wanted}", f"{labels}", other)


@hint("The picture lies at `images_dir / image_id`, and `load_image` can read it.")
def test_picture_is_its_own_file(student, rng):
    """The image is the picture of that name, loaded at the size that was asked for."""
    record, _, levels, _ = second_record(student, rng)
    mean = float(np.mean(image_of(record["image"], (16, 12))))
    expect(abs(mean - levels[1] / 255) < 0.02, f"grey level {levels[1] / 255:.2f}", f"{mean:.2f}")


@hint("Make 0 and 1 in a new table or a new row: the one you were given keeps its -1.")
def test_table_keeps_its_values(student, rng):
    """The table that was given is the same afterwards."""
    _, table, _, after = second_record(student, rng)
    expect(np.array_equal(table_of(after), table), "the table as it was", "a changed table")
