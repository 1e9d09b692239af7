import pandas as pd

from course.checking.answers import describe, numbers_of, table_of
from course.checking.examples import attribute_table, attribute_text
from course.checking.expectation import expect
from course.checking.marks import hint


def read(student, example: pd.DataFrame) -> pd.DataFrame:
    folder = student.folder({"list_attr_celeba.txt": attribute_text(example)})
    return table_of(student.call("read_attributes", folder / "list_attr_celeba.txt"))


@hint("The first line of the file is a count, the second holds the names, then come the pictures.")
def test_three_pictures_give_a_table_of_three_rows(student, rng):
    """A file with three pictures gives a DataFrame with 3 rows and 40 columns."""
    table = read(student, attribute_table(rng, rows=3))
    expect(table.shape == (3, 40), "3 rows and 40 columns", describe(table))


@hint("`set_index` (or `index_col`) makes a column the index; its name should be `image_id`.")
def test_picture_names_are_the_index(student, rng):
    """The names of the pictures are the index, in the order of the file."""
    example = attribute_table(rng, rows=3)
    index = read(student, example).index.tolist()
    expect(index == example.index.tolist(), f"{example.index.tolist()}", f"{index[:5]}")


@hint("Values are separated by one space or more. A minus sign belongs to its number.")
def test_values_of_a_small_file(student, rng):
    """The table holds the file's values -1 and 1 as integers."""
    example = attribute_table(rng, rows=2)
    numbers = numbers_of(read(student, example)).tolist()
    expect(numbers == example.to_numpy().tolist(), "the values of the file", f"{numbers!r:.120}")
