from course.checking.examples import attribute_table
from course.checking.expectation import expect
from course.checking.marks import hint


def written_lines(student, example) -> list[str]:
    path = student.folder() / "attributes.csv"
    student.call("attributes_to_csv", example, path)
    return student.read(path).decode("utf-8").splitlines()


@hint("`DataFrame.to_csv` can do it. The path is where the file has to be, folder and name.")
def test_csv_has_a_line_per_picture(student, rng):
    """The file has a line of names, then one line per picture."""
    lines = written_lines(student, attribute_table(rng, rows=3))
    expect(len(lines) == 4, "4 lines for 3 pictures", f"{len(lines)} lines")


@hint("Keep the index: without it nobody knows which picture a line is about.")
def test_csv_line_starts_with_its_picture(student, rng):
    """Each line starts with the name of its picture, then come the values, with commas between."""
    example = attribute_table(rng, rows=2)
    line = written_lines(student, example)[1]
    wanted = ",".join([example.index[0], *(str(value) for value in example.iloc[0])])
    expect(line == wanted, f"{wanted}", f"{line!r:.200}")
