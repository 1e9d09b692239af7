"""The ways to get through a class that are compared, each from the command line.

All get the same notebooks in a fresh course folder. The clock runs from the start of the command to
its end, except for `limit`, which has imported its libraries before.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from autograder.batch.engines.cores import THREAD_VARIABLES
from autograder.bench.limit import READY
from autograder.bench.prepared_class import PreparedClass
from autograder.course_folder import CourseFolder
from autograder.release.execution import SECONDS_PER_CELL
from course.sample import SAMPLE_VARIABLE
from data_scripts.errors import UserError

OURS_CONFIGURATION = """
from pathlib import Path
from autograder.nbgrader_settings import GradingData, configure
configure(get_config(), data=GradingData(Path({sample!r}), Path({twin!r}), Path({secret!r})))
"""

TIMED_CONFIGURATION = (
    OURS_CONFIGURATION
    + """
from autograder.bench.timed_execute import TimedExecute
get_config().Autograde.autograde_preprocessors[0] = TimedExecute
get_config().TimedExecute.times = {times!r}
"""
)

# As nbgrader's documentation sets up a course. Only its 30 seconds for a cell are too short for a
# training.
BARE_CONFIGURATION = f"""
c = get_config()
c.CourseDirectory.course_id = "bare"
c.Execute.timeout = {SECONDS_PER_CELL}
"""


class ContenderFailed(UserError):
    """A contender did not get through the class; carries its last words."""


@dataclass(frozen=True)
class Run:
    """One contender's way through the class: seconds, and everyone's points where there are any."""

    seconds: float
    points: dict[str, float] = field(default_factory=dict)


Contender = Callable[[PreparedClass, Path], Run]


def ours(prepared: PreparedClass, folder: Path) -> Run:
    """`rostros grade STEP`: warm kernels, sandbox, hidden checks, on all cores."""
    return _graded(prepared, prepared.fresh(folder, ""), "rostros", "grade")


def same_work(prepared: PreparedClass, folder: Path) -> Run:
    """`nbgrader autograde STEP` in our configuration: cold kernels, sandbox, hidden checks."""
    configuration = _with_data(OURS_CONFIGURATION, prepared)
    return _graded(prepared, prepared.fresh(folder, configuration), "nbgrader", "autograde")


def bare(prepared: PreparedClass, folder: Path) -> Run:
    """`nbgrader autograde STEP` as it comes: no sandbox, and public checks alone."""
    course = prepared.fresh(folder, BARE_CONFIGURATION)
    return _graded(prepared, course, "nbgrader", "autograde")


def limit(prepared: PreparedClass, folder: Path) -> Run:
    """The students' own cells in forks of a process with the libraries imported: see `limit.py`."""
    course = prepared.fresh(folder, "")
    command = [sys.executable, "-m", "autograder.bench.limit", str(course.root), prepared.step]
    environment = {
        **_environment(prepared),
        **dict.fromkeys(THREAD_VARIABLES, "1"),
        "CUDA_VISIBLE_DEVICES": "-1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }
    with subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin and process.stdout
        if process.stdout.readline().strip() != READY:
            raise ContenderFailed(f"limit did not start: {_last(process.communicate()[1])}")
        started = time.monotonic()
        output, errors = process.communicate("go\n")
        seconds = time.monotonic() - started
    if process.returncode != 0:
        raise ContenderFailed(f"limit ended early: {_last(errors)}")
    raised = {name: count for name, count in json.loads(output)["raised"].items() if count}
    if raised:
        raise ContenderFailed(
            f"limit: cells raised, which no notebook of this class does: {raised}"
        )
    return Run(seconds)


CONTENDERS: dict[str, Contender] = {
    "ours": ours,
    "same_work": same_work,
    "bare": bare,
    "limit": limit,
}


@dataclass(frozen=True)
class ChecksCost:
    """Processor seconds of all hidden checks of a class: in the grader, and in the kernels."""

    grader: float
    kernels: float

    @property
    def total(self) -> float:
        """Both together."""
        return self.grader + self.kernels


def hidden_checks_cost(prepared: PreparedClass, folder: Path) -> ChecksCost:
    """Grade the class once more as `same_work` does, and return what the hidden checks take of it.

    It is a pass of its own because looking at the clock of every process is work, too.

    Raises:
        ContenderFailed: somebody was not graded.
    """
    times = folder.with_name(f"{folder.name}.times")
    times.unlink(missing_ok=True)
    configuration = _with_data(TIMED_CONFIGURATION, prepared, times=str(times))
    _graded(prepared, prepared.fresh(folder, configuration), "nbgrader", "autograde")
    lines = [line.split() for line in times.read_text(encoding="utf-8").splitlines()]
    return ChecksCost(
        grader=sum(float(own) for own, _ in lines),
        kernels=sum(float(kernel) for _, kernel in lines),
    )


def _graded(prepared: PreparedClass, course: CourseFolder, program: str, command: str) -> Run:
    words = [str(Path(sys.executable).with_name(program)), command, prepared.step]
    started = time.monotonic()
    run = subprocess.run(
        words, cwd=course.root, env=_environment(prepared), capture_output=True, text=True
    )
    seconds = time.monotonic() - started
    what = f"{program} {command}"
    if run.returncode != 0:
        raise ContenderFailed(f"{what} failed: {_last(run.stderr)}")
    points = prepared.points(course)
    missing = set(prepared.students) - set(points)
    if missing:
        raise ContenderFailed(f"{what} did not grade {', '.join(sorted(missing))}.")
    return Run(seconds, points)


def _with_data(template: str, prepared: PreparedClass, **more: str) -> str:
    data = prepared.original.data
    paths = {"sample": data.sample, "twin": data.twin, "secret": data.secret}
    return template.format(**{name: str(path) for name, path in paths.items()}, **more)


def _environment(prepared: PreparedClass) -> dict[str, str]:
    return {**os.environ, SAMPLE_VARIABLE: str(prepared.original.data.sample.resolve())}


def _last(words: str) -> str:
    return " ".join(words.strip().splitlines()[-3:])
