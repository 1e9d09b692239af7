"""What the gradebook holds for a submission: points given by checks or by a person, or none yet."""

from nbgrader.api import Grade, Gradebook, SubmittedAssignment


def grades_of(submission: SubmittedAssignment) -> tuple[Grade, ...]:
    """Return the grades of a submission's cells."""
    return tuple(grade for notebook in submission.notebooks for grade in notebook.grades)


def has_points(grade: Grade) -> bool:
    """Return whether anybody has given points; nbgrader counts a grade without any as 0."""
    return grade.auto_score is not None or grade.manual_score is not None


def is_to_look_at_again(grade: Grade) -> bool:
    """Return whether a person has marked an answer that may be another one now."""
    return grade.manual_score is not None and bool(grade.needs_manual_grade)


def waits_for_a_person(submission: SubmittedAssignment) -> bool:
    """Return whether nobody has given points for an answer yet, or another answer has points."""
    grades = grades_of(submission)
    return any(not has_points(grade) or is_to_look_at_again(grade) for grade in grades)


def who_waits(gradebook: Gradebook, step: str) -> tuple[str, ...]:
    """Return the students whose answers wait for a person."""
    submissions = gradebook.find_assignment(step).submissions
    return tuple(sorted(one.student_id for one in submissions if waits_for_a_person(one)))


def is_marked_by_hand(submission: SubmittedAssignment) -> bool:
    """Return whether a person has given points or written a comment."""
    comments = (comment for notebook in submission.notebooks for comment in notebook.comments)
    return any(
        grade.manual_score is not None or grade.extra_credit for grade in grades_of(submission)
    ) or any(comment.manual_comment for comment in comments)
