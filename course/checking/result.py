"""What became of one check."""

from dataclasses import dataclass
from enum import StrEnum

from course.checking.measured import Figure


class Outcome(StrEnum):
    """The four answers a student can get, and the one for when grading had to stop."""

    PASSED = "passed"
    NOT_YET = "not yet right"
    NOT_ATTEMPTED = "not attempted"
    RAISED = "your code raised"
    STOPPED = "stopped"


@dataclass(frozen=True)
class CheckResult:
    """One check's outcome.

    `expected`, `came` and `raised` may hold values of the check's input: they are shown for public
    checks and to the instructor, never to a student for a hidden check. `stopped` is the grader's
    own word for why the student's process gave no answer, and may be shown. `figures` are what the
    check has held against thresholds; they stay where it ran.
    """

    check: str
    exercise: str
    requirement: str
    points: int
    outcome: Outcome
    hint: str = ""
    expected: str = ""
    came: str = ""
    raised: str = ""
    line: str = ""
    stopped: str = ""
    figures: tuple[Figure, ...] = ()

    @property
    def earned(self) -> int:
        """Points earned: all of the check's points, or none."""
        return self.points if self.outcome is Outcome.PASSED else 0
