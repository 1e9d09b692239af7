from course.checking.answers import numbers_of, table_of
from course.checking.examples import attribute_table
from course.checking.expectation import expect
from course.checking.marks import hint


@hint("1 stays 1, and -1 becomes 0. Both stay whole numbers.")
def test_minus_one_becomes_zero(student, rng):
    """Where the table says -1 the answer says 0; where it says 1 it says 1."""
    example = attribute_table(rng, rows=3)
    numbers = numbers_of(table_of(student.call("to_binary", example))).tolist()
    wanted = (example.to_numpy() == 1).astype(int).tolist()
    expect(numbers == wanted, f"{wanted[0][:8]}… in the first row", f"{numbers[:1]!r:.30}…")


@hint(
    "An assignment like `attributes[…] = 0` changes the table that was lent to you. Make a new one."
)
def test_given_table_is_left_alone(student, rng):
    """The table that was given still holds -1 and 1 afterwards."""
    example = attribute_table(rng, rows=3)
    after = table_of(student.observe("to_binary", example).arguments[0])
    same = after.to_numpy().tolist() == example.to_numpy().tolist()
    expect(same, "the given table unchanged", "a given table with other values")
