"""The instructor's report: one self-contained HTML page about a graded class."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from autograder.course_folder import CourseFolder
from autograder.results import SubmissionResult
from autograder.whole_files import write_whole
from course.checking.render import prose
from course.checking.result import CheckResult, Outcome


@dataclass(frozen=True)
class CheckSummary:
    """How one check did over the class; stopped and ungraded submissions do not count."""

    check: CheckResult
    passed: int
    tried: int


def write_report(
    course: CourseFolder, step: str, results: Sequence[SubmissionResult], path: Path
) -> None:
    """Write the report of a graded class to `path`."""
    environment = Environment(
        loader=PackageLoader("autograder.report"), autoescape=True, undefined=StrictUndefined
    )
    environment.filters["prose"] = lambda text: Markup(prose(text))
    page = environment.get_template("report.html").render(
        step=step,
        results=results,
        checks=summarise(results),
        sandboxed=not course.unsandboxed,
        feedback={
            result.student: os.path.relpath(course.feedback(result.student, step), path.parent)
            for result in results
            if course.feedback(result.student, step).is_file()
        },
        Outcome=Outcome,
    )
    write_whole(path, page.encode())


def summarise(results: Sequence[SubmissionResult]) -> tuple[CheckSummary, ...]:
    """Return one summary per check, in the notebook's order."""
    by_name: dict[str, list[CheckResult]] = {}
    for result in results:
        for exercise in result.exercises:
            for check in exercise.checks:
                by_name.setdefault(check.check, []).append(check)
    return tuple(
        CheckSummary(
            check=checks[0],
            passed=sum(check.outcome is Outcome.PASSED for check in checks),
            tried=sum(
                check.outcome not in (Outcome.STOPPED, Outcome.NOT_ATTEMPTED) for check in checks
            ),
        )
        for checks in by_name.values()
    )
