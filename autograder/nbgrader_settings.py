"""How nbgrader is set up for this course: the one place for it."""

from pathlib import Path

from nbconvert.preprocessors import ClearMetadataPreprocessor
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
from traitlets.config import Config

from autograder.boundary.execute import SandboxedExecute
from autograder.boundary.restore import RestoreSubmission

PROJECT = Path(__file__).parent.parent
SOURCE_FOLDER = "build/source"
INSTRUCTOR_FOLDER = "build/instructor"
STUB = "# Your code here\n..."
TEXT_STUB = "*Your answer here.*"


def configure(
    c: Config, *, language: str = "en", sample: Path | None = None, twin: Path | None = None
) -> None:
    """Set up nbgrader for this course.

    `sample` is what submissions may read, `twin` what only hidden checks see; by default the
    synthetic ones under `build/`.
    """
    c.CourseDirectory.course_id = "rostros"
    c.CourseDirectory.source_directory = SOURCE_FOLDER
    c.CourseDirectory.release_directory = f"assignments/{language}"
    c.ClearSolutions.code_stub = {"python": STUB}
    c.ClearSolutions.text_stub = TEXT_STUB
    c.Autograde.sanitize_preprocessors = [
        RestoreSubmission,
        ClearOutput,
        DeduplicateIds,
        OverwriteKernelspec,
        OverwriteCells,
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
    c.SandboxedExecute.sample = str(sample or PROJECT / "build/samples/synthetic")
    c.SandboxedExecute.twin = str(twin or PROJECT / INSTRUCTOR_FOLDER / "twin/synthetic")
    c.SandboxedExecute.secret = str(PROJECT / INSTRUCTOR_FOLDER / "secret")
