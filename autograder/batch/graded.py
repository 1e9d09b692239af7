"""What grading one submission gives: plain data that any machine can send back."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from sys import intern
from typing import Any

from autograder.boundary.cell_report import Usage
from autograder.intake.claims import PublicClaim
from autograder.results import ExerciseResult, SubmissionResult
from course.checking.result import CheckResult, Outcome


@dataclass(frozen=True)
class Mark:
    """What nbgrader wrote about one cell: `auto_score` is None where a person has to grade it."""

    name: str
    auto_score: float | None


@dataclass(frozen=True)
class GradedSubmission:
    """One submission after grading.

    Where it could not be graded `result.problem` says why, and the rest is empty. `notebook` is the
    graded notebook and `feedback` the student's page, as text; `comments` are nbgrader's own about
    answers ("No response."), `timestamp` is when it was handed in, if that is known.
    """

    result: SubmissionResult
    marks: tuple[Mark, ...] = ()
    comments: tuple[tuple[str, str | None], ...] = ()
    timestamp: str | None = None
    notebook: str = ""
    feedback: str = ""


def as_json(graded: GradedSubmission) -> dict[str, Any]:
    """Return plain JSON values; `from_json` takes them back."""
    return asdict(graded)


def from_json(content: Mapping[str, Any]) -> GradedSubmission:
    """Return what `as_json` was given.

    Raises:
        KeyError, TypeError, ValueError: it is something else.
    """
    return GradedSubmission(
        result=_result(content["result"]),
        marks=tuple(Mark(**mark) for mark in content["marks"]),
        comments=tuple((name, comment) for name, comment in content["comments"]),
        timestamp=content["timestamp"],
        notebook=content["notebook"],
        feedback=content["feedback"],
    )


def with_shared_texts(result: SubmissionResult) -> SubmissionResult:
    """Return an equal result that keeps each text once, with all other results in memory."""
    return _result(asdict(result))


def _result(content: Mapping[str, Any]) -> SubmissionResult:
    exercises = tuple(
        ExerciseResult(**{**exercise, "checks": tuple(map(_check, exercise["checks"]))})
        for exercise in content["exercises"]
    )
    remarks = tuple(content["remarks"])
    claims = tuple(PublicClaim(**claim) for claim in content["claims"])
    usage = Usage(**content["usage"]) if content["usage"] else None
    values = {"exercises": exercises, "remarks": remarks, "claims": claims, "usage": usage}
    return SubmissionResult(**{**content, **values})


def _check(content: Mapping[str, Any]) -> CheckResult:
    """A class has the same few texts thousands of times: each is kept once."""
    values: dict[str, Any] = {
        name: intern(v) if type(v) is str else v for name, v in content.items()
    }
    return CheckResult(**{**values, "outcome": Outcome(values["outcome"]), "figures": ()})
