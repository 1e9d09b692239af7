import numpy as np
import pandas as pd

from course.checking.answers import describe, table_of
from course.checking.examples import attribute_table
from course.checking.expectation import expect
from course.checking.marks import hint


def written_lines(student, example: pd.DataFrame) -> list[str]:
    path = student.folder() / "attributes.csv"
    student.call("attributes_to_csv", example, path)
    return lines_of(student.read(path))


def lines_of(content: bytes) -> list[str]:
    return content.decode("utf-8", errors="replace").splitlines()


def hint_about_marks(line: str) -> str:
    if '"' in line:
        return "Names and values stand without quotes."
    return "" if "," in line else "There is a comma between two values, and nothing else."


@hint("`DataFrame.to_csv` can do it. The path is where the file has to be, folder and name.")
def test_csv_has_a_line_per_picture(student, rng):
    """The file has a line of names, then one line per picture."""
    lines = written_lines(student, attribute_table(rng, rows=3))
    expect(len(lines) == 4, "4 lines for 3 pictures", f"{len(lines)} lines")


@hint("The first line names every column, and the first of them is `image_id`.")
def test_csv_starts_with_the_names(student, rng):
    """The first line is `image_id` and the table's column names, with commas between."""
    example = attribute_table(rng, rows=2, columns=["Young", "Bald", "Smiling"])
    line = [*written_lines(student, example), ""][0]
    wanted = "image_id,Young,Bald,Smiling"
    expect(line == wanted, wanted, f"{line:.200}", hint_about_marks(line))


@hint("One line is the picture's name and its values: nothing before, nothing else between.")
def test_csv_line_starts_with_its_picture(student, rng):
    """Each line starts with the name of its picture, then come the values, with commas between."""
    example = attribute_table(rng, rows=2)
    line = [*written_lines(student, example), "", ""][1]
    wanted = ",".join([example.index[0], *(str(value) for value in example.iloc[0])])
    index = "" if example.index[0] in line else "The name is missing: it is the table's index."
    expect(line == wanted, wanted, f"{line:.200}", hint_about_marks(line) or index)


@hint("Open the file for writing, not for appending: the old content has to go.")
def test_csv_takes_the_place_of_an_older_file(student, rng):
    """Written twice to the same path, the file holds what was written last, once."""
    path = student.folder() / "attributes.csv"
    for rows in (4, 2):
        student.call("attributes_to_csv", attribute_table(rng, rows), path)
    count = len(lines_of(student.read(path)))
    expect(count == 3, "3 lines after writing 2 pictures", f"{count} lines")


@hint("Work on a copy if you change the table before writing (`inplace=True` changes the table).")
def test_csv_leaves_the_table_alone(student, rng):
    """The table that was given is the same afterwards."""
    example = attribute_table(rng, rows=3)
    path = student.folder() / "attributes.csv"
    after = table_of(student.observe("attributes_to_csv", example, path).arguments[0])
    same = after.index.tolist() == example.index.tolist() and np.array_equal(after, example)
    expect(same, "the table as it was", f"{describe(after)}, not as they were")
