import numpy as np

from course.checking.answers import describe, image_of, labels_of
from course.checking.examples import attribute_table, distinct_levels, grey_card, jpeg
from course.checking.expectation import expect
from course.checking.marks import hint

FIELDS = ("image_id", "labels", "image")


def second_record(student, rng):
    """The record of the second of three pictures, and what went in: table and grey levels."""
    table, levels = attribute_table(rng, rows=3), distinct_levels(rng, 3)
    cards = [jpeg(grey_card(level)) for level in levels]
    folder = student.folder(dict(zip(table.index, cards, strict=True)))
    name = table.index[1]
    record = student.call("labelled_image", name, table, folder, (16, 12))
    expect(isinstance(record, dict), "a record with named fields", describe(record))
    missing = [field for field in FIELDS if field not in record]
    expect(not missing, f"the fields {', '.join(FIELDS)}", f"none called {' or '.join(missing)}")
    return record, table, levels


@hint('`{"image_id": …, "labels": …, "image": …}` is such a record.')
def test_record_has_three_named_fields(student, rng):
    """The record has the fields `image_id`, `labels` and `image`, and the right `image_id`."""
    record, table, _ = second_record(student, rng)
    expect(record["image_id"] == table.index[1], table.index[1], f"{record['image_id']!r:.40}")


@hint("`attributes.loc[image_id]` is the row of that picture; labels are 0 and 1.")
def test_labels_are_its_own_row(student, rng):
    """The labels are the 40 values of the picture's own row, as 0 and 1."""
    record, table, _ = second_record(student, rng)
    labels = labels_of(record["labels"], 40)
    wanted = (table.iloc[1] == 1).astype(int).tolist()
    expect(labels == wanted, f"{wanted}", f"{labels}")


@hint("The picture lies at `images_dir / image_id`, and `load_image` can read it.")
def test_picture_is_its_own_file(student, rng):
    """The image is the picture of that name, loaded at the size that was asked for."""
    record, _, levels = second_record(student, rng)
    mean = float(np.mean(image_of(record["image"], (16, 12))))
    expect(abs(mean - levels[1] / 255) < 0.02, f"grey level {levels[1] / 255:.2f}", f"{mean:.2f}")
