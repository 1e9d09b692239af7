"""What all export plugins share: they read the same grades and write one whole file."""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from nbgrader.api import Gradebook
from nbgrader.coursedir import CourseDirectory
from nbgrader.plugins import ExportPlugin
from traitlets import Unicode

from autograder.course_folder import CourseFolder
from autograder.exports.grades import StepGrade
from autograder.exports.read_grades import read_grades
from autograder.intake.names import shown
from autograder.standing import State
from autograder.whole_files import write_whole
from data_scripts.errors import UserError, name_some

WORTH_KNOWING: dict[str, Callable[[StepGrade], object]] = {
    "handed in nothing": lambda one: one.standing.state is State.MISSING,
    "could not be graded": lambda one: one.standing.state is State.FAILED,
    "handed in, but not graded yet": lambda one: one.standing.state is State.WAITING,
    "handed in again, and not graded since": lambda one: one.standing.again,
    "graded as handed in before, what came last could not be": lambda one: (
        one.standing.why and one.standing.state is State.GRADED
    ),
    "graded, but without the answers that you mark by hand": lambda one: one.unmarked,
    "marked by hand, and the answer may be another one now": lambda one: one.marked_before,
}


@dataclass(frozen=True)
class Exported:
    """The file that was written, and what whoever uses it must know, a sentence each."""

    path: Path
    notes: tuple[str, ...]


class GradesExport(ExportPlugin):
    """Base of the plugins; each says in `content` what its file holds."""

    usual_name = ""
    language = Unicode("en", help="The language that students read.").tag(config=True)

    def content(self, grades: Sequence[StepGrade]) -> str:
        """Return what the file holds.

        Raises:
            UserError: these grades have no place in such a file.
        """
        raise NotImplementedError

    def notes(self, grades: Sequence[StepGrade]) -> Iterator[str]:
        """Yield what whoever uses the file must know."""
        for what, is_so in WORTH_KNOWING.items():
            yield from note(what, [one for one in grades if is_so(one)])

    def write(self, gradebook: Gradebook) -> Exported:
        """Write the file `to`, or one of the usual name here.

        Raises:
            UserError: there is nothing to export, or nothing that such a file can hold.
            OSError: the file could not be written; what was there before still is.
        """
        course = CourseFolder(Path(CourseDirectory(parent=self).root), language=self.language)
        steps, students = ([str(one) for one in names] for names in (self.assignment, self.student))
        grades = read_grades(course, gradebook, steps, students)
        path = Path(self.to or self.usual_name)
        write_whole(path, self.content(grades).encode("utf-8", "replace"))
        return Exported(path, tuple(self.notes(grades)))

    def export(self, gradebook: Gradebook) -> None:
        """Do what `nbgrader export` asks for."""
        try:
            exported = self.write(gradebook)
        except UserError as problem:
            self.log.error(str(problem))
            sys.exit(problem.exit_code)
        self.log.info("Exported grades to %s", exported.path)
        for one in exported.notes:
            self.log.warning(one)


def note(what: str, grades: Sequence[StepGrade]) -> Iterator[str]:
    """Yield a sentence about these grades, if there are any."""
    if grades:
        names = name_some([f"{one.person.id} ({one.step})" for one in grades])
        yield shown(f"{what[0].upper()}{what[1:]}: {names}.")
