"""Grade the submissions of a step one after the other; a bad one never stops the rest."""

from collections.abc import Iterable, Iterator

from autograder.course_folder import CourseFolder, NbgraderFailed
from autograder.results import SubmissionResult, read_result


def grade(course: CourseFolder, step: str, students: Iterable[str]) -> Iterator[SubmissionResult]:
    """Grade each student's submission, write its feedback, and yield its result."""
    for student in students:
        try:
            course.autograde(student, step)
            course.write_feedback(student, step)
        except NbgraderFailed as problem:
            yield SubmissionResult(student, step, problem=str(problem))
        else:
            yield read_result(course, student, step)
