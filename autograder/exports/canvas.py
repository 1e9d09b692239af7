"""The CSV file that Canvas imports under Grades.

Canvas wants one column per assignment, and takes a column that it does not know for a new one, so
exercises have none. Source: `lib/gradebook_importer.rb` of Canvas.
"""

from collections.abc import Iterator, Sequence

from autograder.exports.grades import Person, StepGrade
from autograder.exports.plugin import GradesExport, note
from autograder.exports.spreadsheet import Cell, Fixed, csv_of
from autograder.standing import State

ABOUT_STUDENTS = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section")
POINTS_POSSIBLE = "    Points Possible"
# Canvas reads both as "no score"; in the file they stay apart.
MISSING, UNGRADED = Fixed(""), Fixed("-")


class CanvasExport(GradesExport):
    """Grades for Canvas: one row per student, one column per step.

    `ID` is Canvas's number of the student, where the archive that was collected had it. Nothing was
    handed in: the cell is empty. It was, and has no grade: the cell is "-".
    """

    usual_name = "grades-canvas.csv"

    def content(self, grades: Sequence[StepGrade]) -> str:
        """Return the table."""
        most = {one.step: one.most for one in grades}
        people = {one.person.id: one.person for one in grades}
        cells = {(one.person.id, one.step): _cell(one) for one in grades}
        rows: list[Sequence[Cell]] = [
            (*ABOUT_STUDENTS, *most),
            (POINTS_POSSIBLE, "", "", "", "", *most.values()),
        ]
        for name, person in people.items():
            rows.append((*_about(person), *(cells[name, step] for step in most)))
        return csv_of(rows)

    def notes(self, grades: Sequence[StepGrade]) -> Iterator[str]:
        """Yield also whom Canvas may not find."""
        yield from super().notes(grades)
        unknown = [one for one in grades if not _number(one.person)]
        yield from note("without a number of Canvas's, so it looks for their names", unknown)


def _about(person: Person) -> tuple[str, ...]:
    return (person.name, _number(person), "", person.id if not person.numbers else "", "")


def _number(person: Person) -> str:
    """Return Canvas's number of a student: it is the same in all steps, Moodle's is not."""
    numbers = set(person.numbers.values())
    return person.lms_user_id or (numbers.pop() if len(numbers) == 1 else "")


def _cell(grade: StepGrade) -> Cell:
    if grade.standing.state is State.GRADED:
        return grade.points
    return MISSING if grade.standing.state is State.MISSING else UNGRADED
