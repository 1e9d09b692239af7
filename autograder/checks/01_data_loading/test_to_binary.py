import numpy as np
import pandas as pd

from course.checking.answers import numbers_of, table_of
from course.checking.examples import attribute_table, shuffled_columns
from course.checking.expectation import expect
from course.checking.marks import hint, points


def binary(student, example: pd.DataFrame) -> pd.DataFrame:
    return table_of(student.call("to_binary", example))


@points(1)
@hint(
    "Return a table in which 1 stays 1 and -1 becomes 0: for instance "
    "`(attributes == 1).astype(int)`, with the table you are given."
)
def test_every_value_becomes_zero_or_one(student, rng):
    """Every -1 becomes 0 and every 1 stays 1."""
    example = attribute_table(rng, rows=int(rng.integers(20, 80)))
    values = binary(student, example).to_numpy(dtype=float)
    expect(np.array_equal(values, example.to_numpy() == 1), "0 for -1, 1 for 1", "other values")


@points(1)
@hint(
    "Change a copy: `attributes.copy()` is one, `table = attributes` is only a second name. "
    "Whoever lent you the table may still need its -1."
)
def test_input_table_is_untouched(student, rng):
    """The table that was given is unchanged afterwards, and the answer is another table."""
    example = attribute_table(rng, rows=15)
    answer, (after,) = student.observe("to_binary", example)
    expect(np.array_equal(table_of(after), example), "the given table as before", "a changed one")
    expect(not np.array_equal(table_of(answer), example), "a table of 0 and 1", "the given table")


@points(1)
@hint("Comparing gives True and False, dividing gives floats; `.astype(int)` makes integers.")
def test_binary_values_are_integers(student, rng):
    """The values are integers: neither True/False, nor floats, nor text."""
    example = attribute_table(rng, rows=10)
    numbers = numbers_of(binary(student, example))
    expect(set(np.unique(numbers).tolist()) == {0, 1}, "0 and 1", f"{np.unique(numbers)[:5]}")


@points(1)
@hint(
    "Keep the index, its name and the columns, whatever they are: work on the DataFrame, not on "
    "bare numbers."
)
def test_names_stay_with_their_values(student, rng):
    """Index and columns are those of the table that was given, in the same order."""
    example = attribute_table(rng, rows=9, columns=shuffled_columns(rng, 23))
    answer = binary(student, example)
    expect(answer.index.tolist() == example.index.tolist(), f"{example.index}", f"{answer.index}")
    name = answer.index.name
    expect(name == "image_id", "an index called image_id", f"one called {name!r}")
    columns = answer.columns.tolist()
    expect(columns == example.columns.tolist(), f"{example.columns}", f"{columns}")


@points(1)
@hint("Decide value by value. Do not scale with a column's own smallest and largest value.")
def test_constant_columns_keep_their_meaning(student, rng):
    """A column of nothing but 1 stays 1, and a column of nothing but -1 becomes 0."""
    example = attribute_table(rng, rows=7, columns=["Smiling", "Bald", "Young"])
    example["Smiling"], example["Bald"] = 1, -1
    values = binary(student, example).to_numpy(dtype=float)
    expect(np.array_equal(values, example.to_numpy() == 1), "1 and 0", f"{values.tolist()}")
