import csv
import io

import numpy as np
import pandas as pd

from course.checking.answers import table_of
from course.checking.examples import attribute_table, shuffled_columns
from course.checking.expectation import expect
from course.checking.marks import hint, points


def cells(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8"), newline="")))


def written(student, example: pd.DataFrame) -> list[list[str]]:
    path = student.folder() / "table.csv"
    student.call("attributes_to_csv", example, path)
    return cells(student.read(path))


@points(1)
@hint(
    "Write to `path` itself. Then read your file with `pd.read_csv(path, index_col='image_id')` "
    "and compare: same names, same -1 and 1 (not -1.0), same order."
)
def test_csv_round_trip_gives_the_table_back(student, rng):
    """Reading the file again gives the same pictures with the same values, in the same order."""
    example = attribute_table(rng, rows=int(rng.integers(5, 40)))
    _, *lines = written(student, example)
    wanted = [
        [name, *map(str, row)] for name, row in zip(example.index, example.to_numpy(), strict=True)
    ]
    expect(lines == wanted, "the table's names and values", f"{lines[:1]}")


@points(1)
@hint(
    "The first line is `image_id` and the table's own column names, in its order, with commas "
    "between: no quotes, spaces, tabs or semicolons."
)
def test_csv_header_names_every_column(student, rng):
    """The first line is `image_id` and then the table's columns, in their order."""
    example = attribute_table(rng, rows=3, columns=shuffled_columns(rng, 17))
    path = student.folder() / "table.csv"
    student.call("attributes_to_csv", example, path)
    header = [*student.read(path).splitlines(), b""][0].decode("utf-8")
    wanted = ",".join(["image_id", *example.columns])
    expect(header == wanted, wanted, header)


@points(1)
@hint("Write even if a file is there, and do not append to it: the old content has to go.")
def test_csv_replaces_an_older_file(student, rng):
    """A file that was there before is replaced."""
    path = student.folder() / "table.csv"
    for rows in (9, 4):
        example = attribute_table(rng, rows)
        student.call("attributes_to_csv", example, path)
    lines = cells(student.read(path))
    expect(len(lines) == 5, "5 lines after writing 4 pictures", f"{len(lines)} lines")
    names = [line[0] for line in lines[1:]]
    expect(names == example.index.tolist(), "the pictures written last", f"{names}")


@points(1)
@hint(
    "Work on a copy if you change the table before writing: `insert` and `inplace=True` change the "
    "one that was lent to you."
)
def test_csv_leaves_the_table_as_it_was(student, rng):
    """Writing does not change the table that was given, and a file is there afterwards."""
    example = attribute_table(rng, rows=6)
    path = student.folder() / "table.csv"
    after = table_of(student.observe("attributes_to_csv", example, path).arguments[0])
    expect(len(cells(student.read(path))) > 1, "a file with lines", "an empty file")
    same = after.shape == example.shape and after.index.tolist() == example.index.tolist()
    expect(same and np.array_equal(after, example), "the table as before", "a changed table")
