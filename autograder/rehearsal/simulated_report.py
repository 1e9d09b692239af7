"""A report about a simulated class of a real step, with planted faults: to look at."""

from pathlib import Path

from autograder.course_folder import CourseFolder
from autograder.rehearsal.simulated_class import Fault, SimulatedClass
from autograder.report.page import write_report
from autograder.sandbox.limits import limits_of
from course.checking.result import CheckResult
from course.checking.runner import collect_checks

CHECKS = Path(__file__).parent.parent / "checks"


def checks_of(step: str) -> tuple[CheckResult, ...]:
    """Return the hidden checks of a step, unanswered."""
    return collect_checks(sorted((CHECKS / step).glob("test_*.py")))


def planted_in(checks: tuple[CheckResult, ...]) -> dict[str, Fault]:
    """Return the faults to plant: the second check is reversed, the last exercise impossible."""
    return {checks[1].check: Fault.REVERSED, checks[-1].exercise: Fault.IMPOSSIBLE}


def write_simulated_report(step: str, students: int, seed: int, folder: Path) -> Path:
    """Write the report of a simulated class with planted faults into a folder; returns its path."""
    checks = checks_of(step)
    results = SimulatedClass(checks, students, planted_in(checks)).results(seed, step)
    path = folder / "reports" / f"{step}.html"
    write_report(CourseFolder(folder, limits=limits_of(step)), step, results, path)
    return path
