"""What a student reads beside a grade in an LMS: the points of each exercise, in their language."""

from collections.abc import Iterator

from autograder.boundary.feedback_grades import NO_RESPONSE
from autograder.exports.grades import ExerciseGrade, Kind, StepGrade, in_figures
from autograder.standing import State
from course.translation import Translation


def comment(grade: StepGrade, translate: Translation) -> str:
    """Return sentences about a grade; none where nothing was handed in, or nobody has graded it.

    Why something could not be graded is for the instructor, and not in it.
    """
    if grade.standing.state is State.FAILED:
        return translate("What you handed in could not be graded. Please ask your instructor.")
    if grade.standing.state is not State.GRADED:
        return ""
    return " ".join(_sentences(grade, translate))


def _sentences(grade: StepGrade, translate: Translation) -> Iterator[str]:
    for exercise in grade.exercises:
        yield _about(exercise, translate)
        if exercise.comment and exercise.comment != NO_RESPONSE:
            yield exercise.comment
    if grade.penalty:
        points = in_figures(grade.penalty)
        yield translate(f"Points taken off because it came late: {points}.")


def _about(exercise: ExerciseGrade, translate: Translation) -> str:
    name, points, most = exercise.name, in_figures(exercise.points), in_figures(exercise.most)
    if exercise.kind is Kind.TO_MARK:
        return translate(f"{name}: still to be marked by your instructor.")
    if exercise.kind is Kind.STOPPED:
        return translate(f"{name}: {points} of {most}, your code was stopped.")
    if exercise.kind is Kind.NOT_ATTEMPTED:
        return translate(f"{name}: {points} of {most}, not attempted.")
    return translate(f"{name}: {points} of {most}.")
