import pandas as pd

from course.checking.answers import numbers_of, table_of
from course.checking.examples import attribute_table, attribute_text, shuffled_columns
from course.checking.expectation import expect
from course.checking.marks import hint, points


def read(student, text: bytes) -> pd.DataFrame:
    folder = student.folder({"list_attr_celeba.txt": text})
    return table_of(student.call("read_attributes", folder / "list_attr_celeba.txt"))


@points(1)
@hint(
    "Read the file at `path`, all of it: its first line is a count, its second holds the names, "
    "and each line after that is a row."
)
def test_one_row_per_picture_for_any_count(student, rng):
    """One row per picture, whatever their number, and no row for the count line."""
    for rows in (1, int(rng.integers(5, 60))):
        table = read(student, attribute_text(attribute_table(rng, rows)))
        expect(len(table) == rows, f"{rows} rows", f"{len(table)} rows")


@points(1)
@hint("Split at runs of spaces, not at every single space: `sep=r'\\s+'` does that.")
def test_runs_of_spaces_separate_values(student, rng):
    """Values separated by several spaces stay in their columns."""
    example = attribute_table(rng, rows=12)
    table = read(student, attribute_text(example, rng, most_spaces=4))
    expect(table.shape == example.shape, f"a table of {example.shape}", f"one of {table.shape}")
    values = table.to_numpy(dtype=float).tolist()
    expect(values == example.to_numpy().tolist(), "the file's values", f"{values!r:.80}")


@points(1)
@hint(
    "Take the names from the file's second line instead of writing them yourself; the space at its "
    "end is no name."
)
def test_columns_come_from_the_file(student, rng):
    """The columns are those of the file, in its order, even if a file has fewer or other order."""
    for count in (40, int(rng.integers(5, 20))):
        example = attribute_table(rng, rows=4, columns=shuffled_columns(rng, count))
        columns = read(student, attribute_text(example)).columns.tolist()
        expect(columns == example.columns.tolist(), f"{list(example.columns)}", f"{columns}")


@points(1)
@hint(
    "Keep the file's -1 and 1, as integers: text like '-1' is no number yet, and -1.0 is a float. "
    "Ask `attributes.dtypes`."
)
def test_values_are_integers(student, rng):
    """Every column holds integers, and they are the file's."""
    example = attribute_table(rng, rows=int(rng.integers(3, 30)))
    numbers = numbers_of(read(student, attribute_text(example)))
    expect(numbers.tolist() == example.to_numpy().tolist(), "the file's values", "other values")


@points(1)
@hint(
    "The index is the file names as text, with their `.jpg` and in the file's order; it is called "
    "`image_id`: `attributes.index.name`."
)
def test_index_is_called_image_id(student, rng):
    """The index is called `image_id` and holds the names as they stand in the file, in order."""
    example = attribute_table(rng, rows=8)
    index = read(student, attribute_text(example)).index
    expect(index.name == "image_id", "an index called image_id", f"one called {index.name!r}")
    expect(index.tolist() == example.index.tolist(), f"{example.index.tolist()}", f"{index}")
