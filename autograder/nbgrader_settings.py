"""How nbgrader is set up for this course: the one place for it."""

import os
import sys
import warnings
from dataclasses import dataclass
from pathlib import Path

from nbconvert.preprocessors import ClearMetadataPreprocessor, CSSHTMLHeaderPreprocessor
from nbgrader.preprocessors import (
    AssignLatePenalties,
    CheckCellMetadata,
    ClearOutput,
    DeduplicateIds,
    IgnorePattern,
    LimitOutput,
    OverwriteCells,
    OverwriteKernelspec,
    SaveAutoGrades,
)
from sqlalchemy.exc import SAWarning
from traitlets.config import Config

from autograder.boundary.blank_answers import ReleasedChecksums, text_stub
from autograder.boundary.execute import SandboxedExecute
from autograder.boundary.feedback_grades import FeedbackGrades
from autograder.boundary.feedback_page import FeedbackExporter
from autograder.boundary.restore import RestoreSubmission
from autograder.boundary.withhold import WithholdOutputs

PROJECT = Path(__file__).parent.parent
SOURCE_FOLDER = "build/source"
STUB = "# Your code here\n..."


KIND_VARIABLE = "ROSTROS_KIND"  # of the data that is graded on: "synthetic" or "celeba"


@dataclass(frozen=True)
class GradingData:
    """What submissions may read (`sample`), what only hidden checks see (`twin`), and the file of
    the instructor's `secret`."""

    sample: Path
    twin: Path
    secret: Path

    @classmethod
    def usual(cls, kind: str = "synthetic") -> "GradingData":
        """Return where `rostros sample`, run in this folder, puts the data of a kind.

        The kinds are "synthetic" and "celeba".
        """
        build = Path("build").resolve()
        return cls(
            sample=build / "samples" / kind,
            twin=build / "instructor" / "twin" / kind,
            secret=build / "instructor" / "secret",
        )


def configure(
    c: Config,
    *,
    language: str = "en",
    data: GradingData | None = None,
    database: str | None = None,
) -> None:
    """Set up nbgrader for this course; `data` defaults to the usual synthetic one.

    `database` is the gradebook's URL; by default it is the file `gradebook.db`.
    """
    data = data or GradingData.usual()
    _put_our_programs_on_the_path()
    # nbgrader 0.9 is not tidy with SQLAlchemy 2.1's sessions; the warnings help nobody who grades.
    warnings.filterwarnings("ignore", category=SAWarning, module="nbgrader")
    c.CourseDirectory.course_id = "rostros"
    c.CourseDirectory.source_directory = SOURCE_FOLDER
    c.CourseDirectory.release_directory = f"assignments/{language}"
    if database:
        c.CourseDirectory.db_url = database
    c.ClearSolutions.code_stub = {"python": STUB}
    c.ClearSolutions.text_stub = text_stub(language)
    c.Autograde.sanitize_preprocessors = [
        RestoreSubmission,
        ClearOutput,
        DeduplicateIds,
        OverwriteKernelspec,
        OverwriteCells,
        ReleasedChecksums,
        CheckCellMetadata,
    ]
    c.Autograde.autograde_preprocessors = [
        SandboxedExecute,
        IgnorePattern,
        ClearMetadataPreprocessor,
        LimitOutput,
        SaveAutoGrades,
        AssignLatePenalties,
        CheckCellMetadata,
    ]
    c.GenerateFeedback.exporter_class = FeedbackExporter
    c.GenerateFeedback.preprocessors = [WithholdOutputs, FeedbackGrades, CSSHTMLHeaderPreprocessor]
    c.SandboxedExecute.sample = str(data.sample)
    c.SandboxedExecute.twin = str(data.twin)
    c.SandboxedExecute.secret = str(data.secret)
    c.SandboxedExecute.language = language
    c.WithholdOutputs.language = language
    c.FeedbackGrades.language = language
    c.FeedbackExporter.language = language
    c.GradesExport.language = language


def _put_our_programs_on_the_path() -> None:
    """Let nbgrader find `alembic`, which it calls by name, also where no environment is active."""
    programs = str(Path(sys.executable).parent)
    folders = os.environ.get("PATH", "").split(os.pathsep)
    if programs not in folders:
        os.environ["PATH"] = os.pathsep.join((programs, *folders))
