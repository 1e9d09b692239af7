"""A course folder of nbgrader's, and what this project does in it through nbgrader's own API."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config

from autograder.boundary.handed_in import NotAPlainFile, demand_plain_files
from autograder.nbgrader_settings import SOURCE_FOLDER, GradingData, configure
from autograder.release.source import reference_notebook
from autograder.sandbox.limits import Limits, limits_of
from autograder.sandbox.warm_kernels import WarmKernels
from course.translation import languages
from data_scripts.errors import UserError

# The end of a traceback, which nbgrader's log indents: frames, then what was raised.
RAISED = re.compile(r"^( *)  File .*\n(?:\1  .*\n)*\1(?:\w+\.)*(\w+(?::.*)?)$", re.MULTILINE)


class NbgraderFailed(UserError):
    """nbgrader could not do what was asked; carries its last words."""


@dataclass(frozen=True)
class CourseFolder:
    """The folder with `submitted/`, `autograded/`, `feedback/` and `gradebook.db`.

    The gradebook may also be in a database server, at `database_url`.
    """

    root: Path
    data: GradingData = field(default_factory=GradingData.usual)
    language: str = "en"
    unsandboxed: bool = False
    limits: Limits | None = None
    warm: WarmKernels | None = None
    database_url: str | None = field(default=None, repr=False)  # may hold a password

    def config(self) -> Config:
        """Return nbgrader's configuration for this folder."""
        config = Config()
        configure(config, language=self.language, data=self.data, database=self.database_url)
        config.CourseDirectory.root = str(self.root)
        config.SandboxedExecute.unsandboxed = self.unsandboxed
        config.SandboxedExecute.limits = self.limits
        config.SandboxedExecute.warm = self.warm
        return config

    def limits_of(self, step: str) -> Limits:
        """Return what a submission for a step may use here."""
        return self.limits or limits_of(step)

    def release(self, step: str) -> Path:
        """Build the student notebook of a step; returns its path.

        Raises:
            UnknownStep: there is no such step.
            NbgraderFailed: nbgrader refused.
        """
        return self.release_notebook(step, reference_notebook(step, self.language))

    def release_notebook(self, step: str, reference: NotebookNode) -> Path:
        """Build the student notebook of a step from this reference notebook; returns its path.

        Raises:
            NbgraderFailed: nbgrader refused.
        """
        source = self.root / SOURCE_FOLDER / step / f"{step}.ipynb"
        source.parent.mkdir(parents=True, exist_ok=True)
        unfinished = source.with_suffix(".unfinished")
        nbformat.write(reference, unfinished)
        unfinished.replace(source)
        _demand(self._api().generate_assignment(step), f"release {step}")
        return self.released(step)

    def released(self, step: str, language: str = "") -> Path:
        """Return where the student notebook of a step is, in the folder's language or another."""
        return self.root / "assignments" / (language or self.language) / step / f"{step}.ipynb"

    def languages_of(self, step: str) -> tuple[str, ...]:
        """Return the languages in which the student notebook of a step is there."""
        return tuple(one for one in languages() if self.released(step, one).is_file())

    def most_points(self, step: str) -> float:
        """Return how many points a released step has, with those that a person gives."""
        with self.gradebook() as gradebook:
            return float(gradebook.find_assignment(step).max_score)

    def submission(self, student: str, step: str) -> Path:
        """Return where a student's notebook is handed in."""
        return self.root / "submitted" / student / step / f"{step}.ipynb"

    def autograded(self, student: str, step: str) -> Path:
        """Return where the graded notebook of a student is (graded or not yet)."""
        return self.root / "autograded" / student / step / f"{step}.ipynb"

    def feedback(self, student: str, step: str) -> Path:
        """Return where the feedback of a student is (written or not yet)."""
        return self.root / "feedback" / student / step / f"{step}.html"

    def students(self, step: str) -> tuple[str, ...]:
        """Return who has handed in this step."""
        return tuple(sorted(p.parent.name for p in (self.root / "submitted").glob(f"*/{step}")))

    def autograde(self, student: str, step: str) -> None:
        """Grade one submission, again if it has been graded before.

        Raises:
            NbgraderFailed: nbgrader could not grade it, or it holds a link.
        """
        try:
            demand_plain_files(self.submission(student, step).parent)
        except NotAPlainFile as problem:  # before nbgrader copies what a link points to
            raise NbgraderFailed(str(problem)) from None
        _demand(self._api().autograde(step, student), f"grade {student}'s {step}")

    def write_feedback(self, student: str, step: str) -> None:
        """Write one student's feedback page.

        Raises:
            NbgraderFailed: nbgrader could not write it.
        """
        _demand(self._api().generate_feedback(step, student), f"write {student}'s feedback")

    @contextmanager
    def gradebook(self) -> Iterator[Gradebook]:
        """Open the gradebook."""
        course = self._course_directory()
        with Gradebook(course.db_url, course.course_id) as gradebook:
            yield gradebook

    @property
    def database(self) -> str:
        """The URL of the gradebook. It may hold a password: never show it."""
        return str(self._course_directory().db_url)

    def _course_directory(self) -> CourseDirectory:
        return CourseDirectory(config=self.config())

    def _api(self) -> NbGraderAPI:
        return NbGraderAPI(self._course_directory(), config=self.config())


def _demand(answer: dict[str, Any], what: str) -> None:
    if not answer["success"]:
        raise NbgraderFailed(f"nbgrader could not {what}: {_reason(answer)}")


def _reason(answer: dict[str, Any]) -> str:
    """Return the exception behind nbgrader's failure, which its log holds in a traceback."""
    for text in (answer.get("log") or "", answer.get("error") or ""):
        raised = RAISED.findall(text)
        if raised:
            return str(raised[-1][1])
    return str(answer.get("error") or answer.get("log") or "it does not say why").strip()
