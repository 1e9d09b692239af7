"""The instructor's report: one self-contained HTML page about a graded class."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from autograder.batch.provenance import Provenance
from autograder.course_folder import CourseFolder
from autograder.report.charts import histogram
from autograder.report.class_summary import (
    exercises_of,
    graded_of,
    misconceptions_of,
    stops_of,
)
from autograder.report.costs import costs_of
from autograder.report.item_analysis import Doubt
from autograder.report.origins import origins_of
from autograder.results import SubmissionResult
from autograder.whole_files import write_whole
from course.checking.render import prose
from course.checking.result import Outcome

MOST_MISCONCEPTIONS = 15


def write_report(
    course: CourseFolder,
    step: str,
    results: Sequence[SubmissionResult],
    path: Path,
    origins: Mapping[str, Provenance] | None = None,
    waiting: int = 0,
) -> None:
    """Write the report of a graded class to `path`; `origins` say what each grade comes from.

    `waiting` is in how many submissions an answer has still to be marked by a person.
    """
    environment = Environment(
        loader=PackageLoader("autograder.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["prose"] = lambda text: Markup(prose(text))
    graded, origins = graded_of(results), origins or {}
    outside = [one.student for one in graded if _is_outside(course, origins.get(one.student))]
    most = max((result.most for result in graded), default=0.0)
    page = environment.get_template("report.html").render(
        step=step,
        results=results,
        graded=graded,
        refused=[result for result in results if result.problem],
        outside=outside,
        most=most,
        by_hand=max((result.by_hand for result in graded), default=0.0),
        waiting=waiting,
        scores=histogram("Points", "points", (r.points for r in graded), most) if most else None,
        exercises=exercises_of(results),
        misconceptions=misconceptions_of(results),
        most_misconceptions=MOST_MISCONCEPTIONS,
        stops=stops_of(results),
        costs=costs_of(results),
        limits=course.limits_of(step),
        origins=origins_of(origins),
        feedback={result.student: _link(course, step, result, path) for result in results},
        Outcome=Outcome,
        Doubt=Doubt,
    )
    write_whole(path, page.encode())


def _is_outside(course: CourseFolder, origin: Provenance | None) -> bool:
    """Whether a submission was graded without a sandbox; some of a class may have been."""
    return origin.unsandboxed if origin else course.unsandboxed


def _link(course: CourseFolder, step: str, result: SubmissionResult, path: Path) -> str:
    """Return the address of a student's feedback, relative to the page; empty: there is none."""
    feedback = course.feedback(result.student, step)
    return quote(os.path.relpath(feedback, path.parent)) if feedback.is_file() else ""
