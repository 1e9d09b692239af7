"""What `rostros grade` does: grade a step's submissions, show the table, write the report."""

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from autograder.course_folder import CourseFolder, NbgraderFailed
from autograder.grading import grade
from autograder.nbgrader_settings import GradingData
from autograder.release.source import UnknownStep, steps
from autograder.report.page import write_report
from autograder.report.terminal import class_table
from autograder.sandbox.bubblewrap import check_available
from data_scripts.sample import read_sample


def grade_class(
    root: Path,
    step: str,
    students: Sequence[str],
    *,
    data: GradingData,
    unsandboxed: bool,
    console: Console,
) -> None:
    """Grade and report the submissions of `students` (none named: of everyone) for a step.

    Raises:
        UnknownStep: there is no such step.
        NbgraderFailed: there is nothing to grade, the step is not released, or a submission could
            not be graded (the others are).
        SandboxUnavailable: student code cannot be run safely here.
        SampleError: the sample or its twin is missing.
    """
    if step not in steps():
        raise UnknownStep(f"There is no step {step!r}. The steps are: {', '.join(steps())}.")
    if not unsandboxed:
        check_available()
    for needed in (data.sample, data.twin):
        read_sample(needed)
    course = CourseFolder(root, data, unsandboxed=unsandboxed)
    handed_in = course.students(step)
    missing = set(students) - set(handed_in)
    if missing or not handed_in:
        expected = course.submission(min(missing, default="NAME"), step)
        raise NbgraderFailed(f"Nothing to grade: {expected} is not there.")
    if not course.released(step).is_file():
        raise NbgraderFailed(f"{step} is not released yet. Run `rostros release {step}` first.")
    chosen = [student for student in handed_in if not students or student in students]
    results = []
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeRemainingColumn(), console=console) as progress:
        for settled in progress.track(grade(course, step, chosen), len(chosen), description=step):
            results.append(settled.result)
    report = root / "reports" / f"{step}.html"
    write_report(course, step, results, report)
    console.print(class_table(step, results))
    console.print(f"Report: {report}\nFeedback: {root / 'feedback'}")
    ungraded = [result.student for result in results if result.problem]
    if ungraded:
        raise NbgraderFailed(f"Not graded: {', '.join(ungraded)}. The table says why.")
