"""Grade one submission: bytes in, result out, nothing left behind.

This is what runs on a worker, here or on another machine. The scratch course folder and its
gradebook hold the step and this submission, nobody else's.
"""

from dataclasses import replace
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from autograder.batch import warm_here
from autograder.batch.assignment import Assignment
from autograder.batch.graded import GradedSubmission, Mark
from autograder.batch.shipping import sample_here
from autograder.batch.submission import NotGradable, Submission
from autograder.course_folder import CourseFolder, NbgraderFailed
from autograder.intake.claims import PublicClaim
from autograder.intake.read import read_notebook
from autograder.nbgrader_settings import GradingData
from autograder.results import SubmissionResult, read_result
from autograder.scratch import scratch_folder


def grade_one(submission: Submission, assignment: Assignment) -> GradedSubmission:
    """Return what grading a submission gives; where it cannot be graded, the reason.

    Raises:
        OSError: this machine has no room for the scratch folder.
        SampleNotHere: this machine does not have the sample or the twin.
    """
    language = assignment.language_of(submission)
    released = nbformat.reads(assignment.released[language].decode("utf-8"), as_version=4)
    try:
        read = read_notebook(submission.notebook, released)
    except NotGradable as problem:
        return _refused(submission, str(problem))
    submission = replace(submission, remarks=(*submission.remarks, *read.remarks))
    with scratch_folder() as folder:
        course = _scratch_course(folder, assignment, language)
        _hand_in(submission, read.notebook, course)
        try:
            course.autograde(submission.student, submission.step)
            course.write_feedback(submission.student, submission.step)
        except NbgraderFailed as problem:
            return _refused(submission, str(problem))
        return _graded(submission, read.claims, course)


def _refused(submission: Submission, reason: str) -> GradedSubmission:
    result = SubmissionResult(
        submission.student, submission.step, problem=reason, remarks=submission.remarks
    )
    return GradedSubmission(result)


def _scratch_course(folder: Path, assignment: Assignment, language: str) -> CourseFolder:
    secret = folder / "secret"
    secret.touch(mode=0o600)
    secret.write_bytes(assignment.secret)
    course = CourseFolder(
        folder / "course",
        GradingData(sample_here(assignment.sample), sample_here(assignment.twin), secret),
        language=language,
        unsandboxed=assignment.unsandboxed,
        limits=assignment.limits,
        warm=None if assignment.unsandboxed else warm_here.kernels_here(),
    )
    released = course.released(assignment.step)
    released.parent.mkdir(parents=True)
    released.write_bytes(assignment.released[language])
    (course.root / "gradebook.db").write_bytes(assignment.gradebook)
    return course


def _hand_in(submission: Submission, notebook: NotebookNode, course: CourseFolder) -> None:
    place = course.submission(submission.student, submission.step)
    place.parent.mkdir(parents=True)
    nbformat.write(notebook, place)
    for file in submission.beside:
        path = place.parent / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)


def _graded(
    submission: Submission, claims: tuple[PublicClaim, ...], course: CourseFolder
) -> GradedSubmission:
    student, step = submission.student, submission.step
    result = replace(read_result(course, student, step), remarks=submission.remarks, claims=claims)
    if result.problem:
        return GradedSubmission(result)
    with course.gradebook() as gradebook:
        entry = gradebook.find_submission_notebook(step, step, student)
        timestamp = entry.assignment.timestamp
        return GradedSubmission(
            result=result,
            marks=tuple(Mark(grade.name, grade.auto_score) for grade in entry.grades),
            comments=tuple((comment.name, comment.auto_comment) for comment in entry.comments),
            timestamp=timestamp and timestamp.isoformat(),
            notebook=course.autograded(student, step).read_text(encoding="utf-8"),
            feedback=course.feedback(student, step).read_text(encoding="utf-8"),
        )
