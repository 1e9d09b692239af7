"""Run check files with pytest against a student, wherever the student's code runs."""

import sys
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from course.checking.answers import describe, hint_about
from course.checking.codec import MalformedAnswer
from course.checking.errors import hint_about_error
from course.checking.expectation import NotYetRight
from course.checking.marks import hint_of, points_of, requirement_of
from course.checking.measured import Figure, Measured
from course.checking.result import CheckResult, Outcome
from course.checking.student import NotAttempted, Student, StudentRaised, StudentStopped

# Each costs a few milliseconds a run, and there is a run for each exercise. The first two also
# collect garbage twice: 0.2 s with TensorFlow loaded.
UNUSED_PLUGINS = (
    *("unraisableexception", "threadexception", "cacheprovider", "terminal", "faulthandler"),
    *("doctest", "junitxml", "pastebin", "debugging", "stepwise", "setuponly", "setupplan"),
    *("logging", "recwarn", "unittest", "subtests"),
)
OPTIONS = (
    *("--disable-plugin-autoload", "--import-mode=importlib", "--capture=no"),
    "--assert=plain",  # nobody reads what is in a failed assertion: a check says it by `expect`
    *(f"-pno:{name}" for name in UNUSED_PLUGINS),
)


# A check opens files of its own only (the grading twin's): that one is missing is not the student's
# fault.
OURS = (FileNotFoundError, PermissionError)
FIGURES = pytest.StashKey[list[Figure]]()


class BrokenChecks(Exception):
    """The checks themselves cannot be run: ours to mend, never the student's."""


def run_checks(
    files: Sequence[Path], student: Student, seed: int, plugins: Sequence[object] = ()
) -> tuple[CheckResult, ...]:
    """Run every check in `files` and return the results in the order of the files.

    Checks get the fixtures `student`, `rng` (a NumPy generator: a fresh one for each check, made
    from `seed` and the check's name), `measured` (for thresholds) and those of `plugins`.

    Raises:
        BrokenChecks: a file cannot be imported or holds no check, or a check lacks what it needs.
    """
    recorder = _Recorder(student, seed)
    _run_pytest(files, recorder, *plugins)
    return tuple(recorder.results)


def collect_checks(files: Sequence[Path]) -> tuple[CheckResult, ...]:
    """Return the checks in `files` without running them, each as if not attempted.

    Raises:
        BrokenChecks: as for `run_checks`.
    """
    collector = _Collector()
    _run_pytest(files, collector)
    return tuple(collector.checks)


def _run_pytest(files: Sequence[Path], main: "_Problems", *plugins: object) -> None:
    paths = [str(file) for file in files]
    try:
        status = pytest.main([*OPTIONS, *main.options, *paths], plugins=[main, *plugins])
    finally:
        _forget_modules(set(paths))
    if status == pytest.ExitCode.INTERRUPTED and not main.broken:
        raise KeyboardInterrupt
    if main.broken or status not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        raise BrokenChecks("; ".join(main.broken) or f"pytest ended with {status!r}")


def _forget_modules(paths: set[str]) -> None:
    """Forget imported check files: a file of the same name in another folder gets the same name."""
    for name, module in list(sys.modules.items()):
        if getattr(module, "__file__", None) in paths:
            del sys.modules[name]


class _Problems:
    """Notes what keeps checks from running."""

    options: tuple[str, ...] = ()

    def __init__(self) -> None:
        self.broken: list[str] = []

    def pytest_itemcollected(self, item: pytest.Function) -> None:
        if item.module.__file__ != str(item.path):
            self.broken.append(f"{item.path}: {item.module.__file__} was imported in its place")

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.broken.append(f"{report.nodeid}: {report.longreprtext.splitlines()[-1]}")


class _Collector(_Problems):
    options = ("--collect-only",)

    def __init__(self) -> None:
        super().__init__()
        self.checks: list[CheckResult] = []

    def pytest_collection_modifyitems(self, items: list[pytest.Function]) -> None:
        self.checks = [_result(item, NotAttempted(), None) for item in items]


class _Recorder(_Problems):
    """The pytest plugin that gives checks their fixtures and writes down what became of them."""

    def __init__(self, student: Student, seed: int) -> None:
        super().__init__()
        self._student = student
        self._seed = seed
        self.results: list[CheckResult] = []

    @pytest.fixture
    def student(self) -> Student:
        self._student.last_answer = None
        return self._student

    @pytest.fixture
    def rng(self, request: pytest.FixtureRequest) -> np.random.Generator:
        name = request.node.name.encode()
        return np.random.default_rng([self._seed, *name])

    @pytest.fixture
    def measured(self, request: pytest.FixtureRequest) -> Measured:
        measured = Measured()
        request.node.stash[FIGURES] = measured.figures
        return measured

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Function, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        problem = call.excinfo.value if call.excinfo else None
        if problem is not None and (call.when != "call" or isinstance(problem, OURS)):
            self.broken.append(f"{item.name}: {type(problem).__name__}: {problem}")
        elif call.when == "call":
            self.results.append(_result(item, problem, self._student.last_answer))
        return report


def _result(item: pytest.Function, problem: BaseException | None, answer: Any) -> CheckResult:
    check = item.function
    hint = hint_of(check)
    if isinstance(problem, NotYetRight):
        hint = hint_about(problem.came, problem.hint or hint)
    elif isinstance(problem, StudentRaised):
        hint = hint_about_error(str(problem), hint)
    figures: list[Figure] = item.stash.get(FIGURES, [])
    return CheckResult(
        check=item.name,
        exercise=item.path.stem.removeprefix("test_"),
        requirement=requirement_of(check),
        points=points_of(check),
        hint=hint,
        figures=tuple(figures),
        **_outcome(problem, answer),
    )


def _outcome(problem: BaseException | None, answer: Any) -> dict[str, Any]:
    match problem:
        case None:
            return {"outcome": Outcome.PASSED}
        case NotAttempted():
            return {"outcome": Outcome.NOT_ATTEMPTED, "came": str(problem)}
        case StudentRaised():
            return {"outcome": Outcome.RAISED, "raised": str(problem), "line": problem.line}
        case StudentStopped():
            return {"outcome": Outcome.STOPPED, "stopped": str(problem)}
        case NotYetRight():
            return {
                "outcome": Outcome.NOT_YET,
                "expected": problem.expected,
                "came": problem.came,
            }
        case MalformedAnswer():
            return {"outcome": Outcome.NOT_YET, "came": str(problem)}
    # A plain assert, or an answer that the check could not even work with. The exception is the
    # check's own and says nothing to a student: what kind of thing came does.
    try:
        came = describe(answer)
    except Exception:  # hostile answers break what they can
        came = "something that cannot be described"
    return {"outcome": Outcome.NOT_YET, "came": came}
