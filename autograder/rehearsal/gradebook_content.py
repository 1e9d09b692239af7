"""What a gradebook and the graded notebooks say, in a form that can be compared."""

from typing import Any

from autograder.course_folder import CourseFolder
from autograder.results import read_result


def gradebook_content(course: CourseFolder, step: str) -> dict[str, Any]:
    """Return for each student every score, whether a person has to look, and the lost checks."""
    with course.gradebook() as gradebook:
        scores = {
            submission.student.id: {
                grade.name: (grade.auto_score, grade.manual_score, grade.needs_manual_grade)
                for notebook in submission.notebooks
                for grade in notebook.grades
            }
            for submission in gradebook.assignment_submissions(step)
        }
    return {
        student: (cells, [(c.check, c.outcome) for c in read_result(course, student, step).lost])
        for student, cells in sorted(scores.items())
    }
