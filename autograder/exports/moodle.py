"""The CSV file that Moodle imports as an assignment's offline grading worksheet.

Moodle finds its columns by their names in the importer's language, and a student by the number of
the assignment's participant, which its archive of submissions has, too. It skips an empty grade,
reads any other word as 0, and ignores columns that it does not know. The same file can be imported
into the gradebook (by e-mail address), where columns are chosen by hand.
Source: `mod/assign/feedback/offline/` and `grade/import/csv/` of Moodle.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from autograder.exports.comment import comment
from autograder.exports.grades import StepGrade
from autograder.exports.plugin import GradesExport, note
from autograder.exports.spreadsheet import Cell, Fixed, csv_of
from autograder.translations.grading import grading_translation
from course.translation import ENGLISH
from data_scripts.errors import UserError


class SeveralSteps(UserError):
    """A worksheet is one assignment's."""


@dataclass(frozen=True)
class Words:
    """Moodle's own words in a language."""

    participant: str
    identifier: str
    name: str
    email: str
    status: str
    grade: str
    most: str
    graded_at: str
    comment: str

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of Moodle's columns."""
        asked = (self.identifier, self.name, self.email, self.status)
        return (*asked, self.grade, self.most, self.graded_at, self.comment)


WORDS = {
    ENGLISH: Words(
        *("Participant", "Identifier", "Full name", "Email address", "Status", "Grade"),
        *("Maximum grade", "Last modified (grade)", "Feedback comments"),
    ),
    "es": Words(
        *("Participante", "Identificador", "Nombre completo", "Dirección de correo", "Estatus"),
        *("Calificación", "Calificación máxima", "Última modificación (calificación)"),
        "Comentarios de retroalimentación",
    ),
}
NOT_KNOWN = Fixed("-")  # when Moodle's own grade was last changed: it then keeps one that it has


class MoodleExport(GradesExport):
    """Grades of one step for Moodle: one row per student; behind Moodle's columns the exercises'.

    Without points the grade is empty, and the status says why: missing, not graded yet, could not
    be graded (then the student's comment says so, too).
    """

    usual_name = "grades-moodle.csv"

    def content(self, grades: Sequence[StepGrade]) -> str:
        """Return the worksheet.

        Raises:
            SeveralSteps: these are not the grades of one step.
        """
        steps = sorted({one.step for one in grades})
        if len(steps) > 1:
            raise SeveralSteps(
                f"Moodle's worksheet is for one assignment, these are {', '.join(steps)}.\n"
                f"Choose one: --assignment={steps[0]}."
            )
        words = WORDS.get(self.language, WORDS[ENGLISH])
        exercises = [one.name for grade in grades[:1] for one in grade.exercises]
        return csv_of([(*words.columns, *exercises), *(self._row(one, words) for one in grades)])

    def notes(self, grades: Sequence[StepGrade]) -> Iterator[str]:
        """Yield also whom Moodle will not find, and what it must be told before."""
        yield from super().notes(grades)
        unknown = [one for one in grades if one.step not in one.person.moodle_numbers]
        yield from note("without Moodle's number, so the worksheet's import skips them", unknown)
        for most in sorted({one.most for one in grades}):
            yield f"Moodle skips grades above the assignment's maximum grade: it must be {most:g}."
        yield "In Moodle: the assignment, its grading actions, Upload grading worksheet."

    def _row(self, grade: StepGrade, words: Words) -> tuple[Cell, ...]:
        person = grade.person
        number = person.moodle_numbers.get(grade.step, "")
        return (
            f"{words.participant} {number}" if number else "",
            *(person.name, person.email),
            str(grade.standing),
            *(grade.points, grade.most, NOT_KNOWN),
            comment(grade, grading_translation(self.language)),
            *(one.points for one in grade.exercises),
        )
