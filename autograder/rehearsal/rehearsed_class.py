"""A course folder with as many submissions as asked for, made from the demo's cases."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell

from autograder.cases import Case, read_cases, submission
from autograder.course_folder import CourseFolder
from autograder.demo.run import CASES
from autograder.nbgrader_settings import GradingData


@dataclass(frozen=True)
class RehearsedClass:
    """A course folder in which `rostros grade STEP` works, and who handed in what."""

    course: CourseFolder
    step: str
    cases: Mapping[str, Case]

    @classmethod
    def of_cases(
        cls, root: Path, step: str, data: GradingData, cases: list[Case]
    ) -> "RehearsedClass":
        """Hand in the cases, one a student; everyone's notebook differs from all others."""
        root.mkdir(parents=True)
        _link_usual_places(root, data)
        course = CourseFolder(root, data)
        released = nbformat.read(course.release(step), as_version=4)
        by_student = {f"{number:03}_{case.name}": case for number, case in enumerate(cases, 1)}
        for student, case in by_student.items():
            notebook = submission(case, step, released)
            notebook.cells.append(new_code_cell(f"# handed in by {student}"))
            path = course.submission(student, step)
            path.parent.mkdir(parents=True)
            nbformat.write(notebook, path)
        return cls(course, step, by_student)

    @classmethod
    def in_folder(cls, root: Path, step: str) -> "RehearsedClass":
        """Return the class in the folder of one, moved or copied; who is who is not known."""
        usual = GradingData.usual()
        return cls(CourseFolder(root, usual), step, {})

    def start_grading(
        self, *options: str, wrapper: tuple[str, ...] = ()
    ) -> "subprocess.Popen[str]":
        """Start `rostros grade` as a user would, in a process group of its own."""
        rostros = Path(sys.executable).with_name("rostros")
        return subprocess.Popen(
            [*wrapper, str(rostros), "grade", self.step, *options],
            cwd=self.course.root,
            env={**os.environ, "COLUMNS": "100"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )


def cases_of(step: str, count: int) -> list[Case]:
    """Return `count` cases of the demo: right, wrong, blank and hostile ones in turn."""
    return list(islice(cycle(read_cases(CASES / step)), count))


def honest_cases(step: str, count: int) -> list[Case]:
    """Return `count` cases of the demo that are right, wrong or blank, but not hostile."""
    honest = [case for case in read_cases(CASES / step) if not case.name.startswith("hostile_")]
    return list(islice(cycle(honest), count))


def _link_usual_places(root: Path, data: GradingData) -> None:
    """Let a command that is run in the course folder find the sample, twin and secret there."""
    usual = GradingData.usual()
    for place, target in _places(usual, data):
        link = root / place.relative_to(Path.cwd())
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(target.resolve())


def _places(usual: GradingData, data: GradingData) -> Iterator[tuple[Path, Path]]:
    yield usual.sample, data.sample
    yield usual.twin, data.twin
    yield usual.secret, data.secret
