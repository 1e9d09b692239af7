"""Take a step from sample to feedback, and see that every bundled submission gets what it earns."""

import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import nbformat
from rich.console import Console

from autograder.batch.engine import Engine
from autograder.cases import Case, read_cases, submission, surprises
from autograder.course_folder import CourseFolder
from autograder.grading import grade
from autograder.nbgrader_settings import GradingData
from autograder.release.execution import run_reference
from autograder.report.page import write_report
from autograder.report.terminal import class_table
from autograder.results import SubmissionResult
from data_scripts.errors import UserError

CASES = Path(__file__).parent / "cases"


class DemoFailed(UserError):
    """A bundled submission got more or less than it earns."""


@dataclass(frozen=True)
class Stage:
    """Says what is being done and how long it took."""

    console: Console

    def __call__(self, words: str, started: float | None = None) -> float:
        """Print a line; with `started`, the seconds since then."""
        spent = "" if started is None else f" ({time.monotonic() - started:.0f} s)"
        self.console.print(f"[bold]{words}[/bold]{spent}")
        return time.monotonic()


def run_step(course: CourseFolder, step: str, engine: Engine, console: Console) -> None:
    """Run the reference, release, hand in, grade and report one step in an empty course folder.

    Raises:
        DemoFailed: a bundled submission got more or less than it earns.
    """
    say = Stage(console)
    started = say(f"{step}: running the reference solution ...")
    reference = run_reference(step, course.data.sample, course.root / "reference" / f"{step}.ipynb")
    say(f"  {reference}", started)
    started = say("Releasing the student notebook ...")
    released = nbformat.read(course.release(step), as_version=4)
    cases = read_cases(CASES / step)
    for case in cases:
        path = course.submission(case.name, step)
        path.parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(submission(case, step, released), path)
    say(f"  {course.released(step)}", started)
    started = say(f"Grading a class of {len(cases)} ...")
    results = _grade(course, step, engine, console)
    report = course.root / "reports" / f"{step}.html"
    write_report(course, step, results, report)
    console.print(class_table(step, results))
    say(f"Report: {report}", started)
    say(f"Feedback: {course.root / 'feedback'}")
    _demand_fairness(cases, results)


def empty_course(root: Path, data: GradingData, *, unsandboxed: bool) -> CourseFolder:
    """Return a course folder of the demo's own, emptied of what an earlier run left."""
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    return CourseFolder(root, data, unsandboxed=unsandboxed)


def _grade(
    course: CourseFolder, step: str, engine: Engine, console: Console
) -> list[SubmissionResult]:
    students = course.students(step)
    results = []
    with console.status("") as status:
        for number, settled in enumerate(grade(course, step, students, engine), start=1):
            results.append(settled.result)
            status.update(f"{number} of {len(students)} graded")
    return sorted(results, key=lambda result: result.student)


def _demand_fairness(cases: Sequence[Case], results: Sequence[SubmissionResult]) -> None:
    by_student = {result.student: result for result in results}
    problems = [
        f"{case.name}: {surprise}"
        for case in cases
        for surprise in surprises(case, by_student[case.name])
    ]
    if problems:
        raise DemoFailed("The demo class was not graded as it should be.\n" + "\n".join(problems))
