"""Read the grades of a class: from the gradebook, the graded notebooks and what was handed in."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path

import nbformat
from nbgrader.api import Assignment, Gradebook, SubmittedAssignment

from autograder.batch.results_store import ResultsStore
from autograder.course_folder import CourseFolder
from autograder.exports.grades import ExerciseGrade, Kind, Person, StepGrade
from autograder.exports.people import people_of
from autograder.marks import grades_of, has_points, is_to_look_at_again
from autograder.results import checks_in
from autograder.standing import State, standing_of
from course.checking.result import CheckResult, Outcome
from data_scripts.errors import UserError, name_some


class NothingToExport(UserError):
    """The gradebook does not know what is to be exported."""


def read_grades(
    course: CourseFolder,
    gradebook: Gradebook,
    steps: Collection[str] = (),
    students: Collection[str] = (),
) -> tuple[StepGrade, ...]:
    """Return one grade for each step and student, in the order of their names.

    Everyone counts whom the gradebook knows, or who has handed in one of the steps. No `steps` or
    `students` named: all of them.

    Raises:
        NothingToExport: one that was named is not there, or the gradebook is empty.
    """
    known = {one.name: one for one in gradebook.assignments}
    _demand(steps, known, "The gradebook does not know", "See `rostros release`.")
    chosen = sorted(set(steps) or known)
    everyone = {one.id: one for one in people_of(course, gradebook, chosen)}
    _demand(students, everyone, "There is nobody called", "Look into submitted/.")
    people = [everyone[name] for name in sorted(set(students) or everyone)]
    return tuple(one for name in chosen for one in _of_step(course, known[name], people))


def _demand(named: Collection[str], known: Collection[str], what: str, advice: str) -> None:
    missing = sorted(set(named) - set(known))
    if missing:
        raise NothingToExport(f"{what} {name_some(missing)}. {advice}")
    if not known:
        raise NothingToExport("There is nothing to export yet. See `rostros status`.")


def _of_step(
    course: CourseFolder, assignment: Assignment, people: Collection[Person]
) -> Iterator[StepGrade]:
    cells = _cells(assignment, course.root / "assignments")
    submissions = {one.student_id: one for one in assignment.submissions}
    for person in people:
        yield _grade(course, assignment, cells, person, submissions.get(person.id))


def _cells(assignment: Assignment, released: Path) -> dict[str, float]:
    """Return each graded cell's most points, in the order of the notebook: no gradebook has it."""
    cells = {
        cell.name: float(cell.max_score)
        for notebook in assignment.notebooks
        for cell in (*notebook.grade_cells, *notebook.task_cells)
    }
    notebooks = sorted(released.glob(f"*/{assignment.name}/*.ipynb"))  # one in each language
    ordered = [name for name in _marks(notebooks[:1]) if name in cells]
    return {name: cells[name] for name in (*ordered, *sorted(set(cells) - set(ordered)))}


def _marks(notebooks: Collection[Path]) -> Iterator[str]:
    for notebook in notebooks:
        for cell in nbformat.read(notebook, as_version=4).cells:
            yield cell.metadata.get("nbgrader", {}).get("grade_id", "")


def _grade(
    course: CourseFolder,
    assignment: Assignment,
    cells: Mapping[str, float],
    person: Person,
    submission: SubmittedAssignment | None,
) -> StepGrade:
    step, most = assignment.name, float(assignment.max_score)
    standing = standing_of(course, step, person.id, submission)
    if submission is None or standing.state is not State.GRADED:
        none = tuple(ExerciseGrade(name, None, points, Kind.NONE) for name, points in cells.items())
        return StepGrade(person, step, standing, None, most, none)
    graded = course.autograded(person.id, step)
    checks = checks_in(graded) if graded.is_file() else {}
    stored = ResultsStore.of_step(course.root, step).find(person.id)
    penalty = submission.late_submission_penalty or 0.0
    return StepGrade(
        person,
        step,
        standing,
        points=max(0.0, submission.score - penalty),
        most=most,
        exercises=tuple(_exercises(submission, cells, checks)),
        penalty=penalty,
        marked_before=tuple(g.name for g in grades_of(submission) if is_to_look_at_again(g)),
        submitted=submission.timestamp.isoformat() if submission.timestamp else "",
        remarks=stored.graded.result.remarks if stored else (),
        provenance=asdict(stored.provenance) if stored else {},
    )


def _exercises(
    submission: SubmittedAssignment,
    cells: Mapping[str, float],
    checks: Mapping[str, tuple[CheckResult, ...]],
) -> Iterator[ExerciseGrade]:
    grades = {grade.name: grade for grade in grades_of(submission)}
    comments = {
        one.name: one.comment or "" for book in submission.notebooks for one in book.comments
    }
    for name, most in cells.items():
        grade, own = grades[name], checks.get(name, ())
        comment = comments.get(name) or comments.get(f"{name}_solution", "")
        if not has_points(grade):
            yield ExerciseGrade(name, None, most, Kind.TO_MARK, comment, own)
        else:
            by_hand = grade.manual_score is not None
            kind = Kind.GRADED if by_hand else _kind(own)
            yield ExerciseGrade(name, float(grade.score), most, kind, comment, own)


def _kind(checks: Collection[CheckResult]) -> Kind:
    """Return what points that no person gave come from; an answer in words has them only if it was
    left blank."""
    outcomes = {check.outcome for check in checks}
    if Outcome.STOPPED in outcomes:
        return Kind.STOPPED
    return Kind.GRADED if outcomes - {Outcome.NOT_ATTEMPTED} else Kind.NOT_ATTEMPTED
