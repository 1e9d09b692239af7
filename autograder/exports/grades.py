"""The grades of a class as plain data: what is missing, failed and 0 stays apart."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from autograder.standing import Standing
from course.checking.result import CheckResult


class Kind(StrEnum):
    """What the points of one exercise come from; NONE: the submission is not graded."""

    NONE = ""
    GRADED = "graded"
    NOT_ATTEMPTED = "not attempted"
    STOPPED = "stopped"
    TO_MARK = "to be marked by hand"


@dataclass(frozen=True)
class Person:
    """A student. `id` is nbgrader's; the others are what an LMS wrote into its archives.

    Canvas has one number for each student (empty: not known), Moodle one in each step.
    """

    id: str
    name: str
    email: str = ""
    lms_user_id: str = ""
    canvas_number: str = ""
    moodle_numbers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ExerciseGrade:
    """One exercise; `points` is None where it is not graded, or a person has still to mark it.

    `comment` is what the answer's cell was given by a person, or by nbgrader.
    """

    name: str
    points: float | None
    most: float
    kind: Kind
    comment: str = ""
    checks: tuple[CheckResult, ...] = ()


@dataclass(frozen=True)
class StepGrade:
    """What one student has for one step.

    `points` is None unless `standing` is graded; else the sum of the exercises less the `penalty`
    for lateness, never below 0, as nbgrader counts. `submitted` is when it was handed in (UTC, ISO
    8601; empty where nothing says so). `marked_before` are answers that a person has marked and
    that may be others now. `exercises` are there for everyone. `remarks` are what was odd about the
    hand-in, `provenance` is what the grade comes from, where that is known.
    """

    person: Person
    step: str
    standing: Standing
    points: float | None
    most: float
    exercises: tuple[ExerciseGrade, ...]
    penalty: float = 0.0
    marked_before: tuple[str, ...] = ()
    submitted: str = ""
    remarks: tuple[str, ...] = ()
    provenance: Mapping[str, str] = field(default_factory=dict)

    @property
    def unmarked(self) -> tuple[str, ...]:
        """The exercises whose points are not in the sum yet, since a person has to mark them."""
        return tuple(one.name for one in self.exercises if one.kind is Kind.TO_MARK)


def in_figures(points: float | None) -> str:
    """Return points as an LMS reads them; nothing where there are none."""
    return "" if points is None else f"{points:.10g}"
