from course.checking.answers import numbers_of, table_of
from course.checking.examples import attribute_table, shuffled_columns
from course.checking.expectation import expect
from course.checking.marks import hint

ANOTHER_TABLE = (
    "This answer is about other pictures. Does your function use the table that it is given, or "
    "one of another cell?"
)


def first_values(rows: list[list[int]]) -> str:
    return f"{rows[0][:8]} … in the first row" if rows else "no row"


@hint("1 stays 1, and -1 becomes 0. Both stay whole numbers.")
def test_minus_one_becomes_zero(student, rng):
    """Where the table says -1 the answer says 0; where it says 1 it says 1."""
    example = attribute_table(rng, rows=3)
    numbers = numbers_of(table_of(student.call("to_binary", example))).tolist()
    wanted = (example.to_numpy() == 1).astype(int).tolist()
    own = ANOTHER_TABLE if len(numbers) != len(wanted) else ""
    expect(numbers == wanted, first_values(wanted), first_values(numbers), own)


@hint("Work with the DataFrame: bare numbers (`to_numpy`, `np.where`) forget their names.")
def test_index_and_columns_stay(student, rng):
    """The answer has the index and the columns of the table that was given, in the same order."""
    example = attribute_table(rng, rows=3, columns=shuffled_columns(rng, 4))
    answer = table_of(student.call("to_binary", example))
    index, columns = answer.index.tolist(), answer.columns.tolist()
    own = ANOTHER_TABLE if len(index) != len(example) else ""
    wanted = example.index.tolist()
    expect(index == wanted, f"the index {wanted}", f"{index!r:.120}", own)
    wanted = example.columns.tolist()
    expect(columns == wanted, f"the columns {wanted}", f"{columns!r:.120}")
    name = answer.index.name
    expect(name == "image_id", "an index called image_id", f"one called {name!r:.40}")


@hint(
    "An assignment like `attributes[…] = 0` changes the table that was lent to you. Make a new one."
)
def test_given_table_is_left_alone(student, rng):
    """The table that was given still holds -1 and 1 afterwards."""
    example = attribute_table(rng, rows=3)
    after = table_of(student.observe("to_binary", example).arguments[0])
    same = after.to_numpy().tolist() == example.to_numpy().tolist()
    expect(same, "the given table unchanged", "a given table with other values")
