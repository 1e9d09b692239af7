"""One row per student and exercise, for statistics: every state has its own word."""

from collections.abc import Iterator, Sequence

from autograder.exports.grades import StepGrade
from autograder.exports.plugin import GradesExport
from autograder.exports.spreadsheet import Cell, csv_of
from autograder.standing import State

COLUMNS = (
    *("student", "name", "email", "step", "submitted", "exercise"),
    *("points", "most", "state", "why"),
)
BYTE_ORDER_MARK = "\ufeff"  # without it, Excel reads accents wrongly; pandas and R skip it


class RowsExport(GradesExport):
    """A CSV file with one row per student and exercise.

    `points` is empty where there are none, and `state` says why: missing, not graded yet, could not
    be graded, to be marked by hand. With points it is graded, not attempted or stopped.
    """

    usual_name = "grades-rows.csv"

    def content(self, grades: Sequence[StepGrade]) -> str:
        """Return the table."""
        rows = (row for grade in grades for row in _rows(grade))
        return BYTE_ORDER_MARK + csv_of([COLUMNS, *rows])


def _rows(grade: StepGrade) -> Iterator[tuple[Cell, ...]]:
    person = grade.person
    graded = grade.standing.state is State.GRADED
    for one in grade.exercises:
        yield (
            *(person.id, person.name, person.email, grade.step, grade.submitted, one.name),
            *(one.points, one.most, str(one.kind if graded else grade.standing.state)),
            grade.standing.why,
        )
