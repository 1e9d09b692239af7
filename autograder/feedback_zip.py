"""Pack the feedback pages of a step into one zip that hands each of them back.

Moodle hands a file to the participant whose number stands in the name of a folder, as in the
archive of the submissions, and skips the others (*Upload multiple feedback files in a zip*).
Source: `mod/assign/feedback/file/importziplib.php` of Moodle.
"""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from autograder.course_folder import CourseFolder, NbgraderFailed
from autograder.exports.grades import Person, StepGrade
from autograder.exports.plugin import WORTH_KNOWING, note
from autograder.exports.read_grades import read_grades
from autograder.marks import is_marked_by_hand
from autograder.standing import State
from autograder.whole_zip import whole_zip

NOT_IN_A_NAME = re.compile(r"[\x00-\x1f\x7f/\\:_]+")


@dataclass(frozen=True)
class Packed:
    """How many pages were packed, and what whoever hands them back must know, a sentence each."""

    pages: int
    notes: tuple[str, ...]


def pack_feedback(
    course: CourseFolder,
    step: str,
    students: Collection[str],
    target: Path,
    tell: Callable[[str], None] = lambda student: None,
) -> Packed:
    """Write a zip with the page of each student (none named: of everyone) who has a grade.

    The page of whoever was marked by hand, or has none, is made first; `tell` is called with each
    student before.

    Raises:
        NothingToExport: a student is not known, or the gradebook is empty.
        NbgraderFailed: nobody has a grade, or a page could not be made.
        OSError: the zip could not be written; what was there before still is.
    """
    with course.gradebook() as gradebook:
        grades = read_grades(course, gradebook, [step], students)
        submissions = gradebook.find_assignment(step).submissions
        by_hand = {one.student_id for one in submissions if is_marked_by_hand(one)}
    graded = [one for one in grades if one.standing.state is State.GRADED]
    if not graded:
        who = "; ".join(f"{one.person.id}: {one.standing}" for one in grades if students)
        raise NbgraderFailed(f"There is no page. {who or 'Nobody has a grade yet.'}")
    with whole_zip(target) as add:
        for one in graded:
            tell(one.person.id)
            page = course.feedback(one.person.id, step)
            if one.person.id in by_hand or not page.is_file():
                course.write_feedback(one.person.id, step)
            add(f"{_folder(one.person, step)}/{step}.html", page.read_bytes())
    return Packed(len(graded), tuple(_notes(grades, graded)))


def _folder(person: Person, step: str) -> str:
    """Return the folder of a page: as in Moodle's archive, or else the student's identifier."""
    number = person.moodle_numbers.get(step, "")
    if not number:
        return person.id
    name = NOT_IN_A_NAME.sub(" ", person.name).strip(" .") or person.id
    return f"{name}_{number}_assignsubmission_file"


def _notes(grades: Collection[StepGrade], graded: Collection[StepGrade]) -> list[str]:
    notes = [
        sentence
        for what, is_so in WORTH_KNOWING.items()
        for sentence in note(what, [one for one in grades if is_so(one)])
    ]
    unknown = [one for one in graded if one.step not in one.person.moodle_numbers]
    return [*notes, *note("without Moodle's number, so Moodle will skip them", unknown)]
