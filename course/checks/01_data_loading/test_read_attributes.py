from pathlib import PurePosixPath

import numpy as np
import pandas as pd

from course.checking.answers import describe, numbers_of, table_of
from course.checking.examples import attribute_table, attribute_text
from course.checking.expectation import expect
from course.checking.marks import hint

UNNAMED = (
    "The line of names ends with a space, and after it you count one more, empty name. "
    "A run of spaces as separator (`sep=r'\\s+'`) leaves it out."
)

ROWS = (
    "A picture is missing, or one comes twice. How many lines are skipped at the start, and is the "
    "last one kept?"
)


def read(student, example: pd.DataFrame) -> pd.DataFrame:
    folder: PurePosixPath = student.folder({"list_attr_celeba.txt": attribute_text(example)})
    return table_of(student.call("read_attributes", folder / "list_attr_celeba.txt"))


@hint("The first line of the file is a count, the second holds the names, then come the pictures.")
def test_three_pictures_give_a_table_of_three_rows(student, rng):
    """A file with three pictures gives a DataFrame with 3 rows and 40 columns."""
    table = read(student, attribute_table(rng, rows=3))
    spaces = "Are the names a column, or does a space at the end of a line make one more?"
    own = spaces if table.shape[1] == 41 else ROWS if len(table) in (2, 4) else ""
    expect(table.shape == (3, 40), "3 rows and 40 columns", describe(table), own)


@hint("`set_index` (or `index_col`) makes a column the index.")
def test_picture_names_are_the_index(student, rng):
    """The names of the pictures are the index, in the order of the file."""
    example = attribute_table(rng, rows=3)
    index = read(student, example).index.tolist()
    own = ROWS if set(index) < set(example.index) else ""
    expect(index == example.index.tolist(), f"{example.index.tolist()}", f"{index[:5]}", own)


@hint("An index has a name of its own: `table.index.name`. The file does not say it, so you do.")
def test_index_has_its_name(student, rng):
    """The index is called `image_id`."""
    name = read(student, attribute_table(rng, rows=3)).index.name
    expect(name == "image_id", "an index called image_id", f"one called {name!r:.40}")


@hint("The names of the columns stand in the file's second line. Take them from there.")
def test_columns_of_another_file(student, rng):
    """A file with the attributes Young, Bald, Smiling gives these three columns, in this order."""
    columns = ["Young", "Bald", "Smiling"]
    came = read(student, attribute_table(rng, rows=3, columns=columns)).columns.tolist()
    unnamed = any(str(name).startswith("Unnamed") for name in came)
    expect(came == columns, f"{columns}", f"{came!r:.200}", UNNAMED if unnamed else "")


@hint("Values are separated by one space or more. A minus sign belongs to its number.")
def test_values_of_a_small_file(student, rng):
    """The table holds the file's values -1 and 1 as integers."""
    example = attribute_table(rng, rows=2)
    kinds = "Text such as '-1' and floats such as -1.0 are no integers yet: `astype(int)`."
    numbers, wanted = numbers_of(read(student, example), kinds), example.to_numpy()
    own = ROWS if len(numbers) in (1, 3) else ""
    came = f"{numbers.tolist()!r:.120}"
    expect(np.array_equal(numbers, wanted), f"{wanted.tolist()!r:.120}", came, own)
