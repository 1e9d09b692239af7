"""Tell a written answer that nobody has written, whatever language its notebook was in."""

from functools import cache
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.boundary.handed_in import course_of
from autograder.translations.grading import grading_translation
from course.translation import languages

TEXT_STUB = "*Your answer here.*"


def text_stub(language: str) -> str:
    """Return what stands in a released notebook where students write in words."""
    translate = grading_translation(language)
    return translate(TEXT_STUB)


@cache
def _text_stubs() -> frozenset[str]:
    return frozenset(map(text_stub, languages()))


def is_blank(cell: NotebookNode, released: NotebookNode) -> bool:
    """Whether an answer is still what was released, in this language or another, or erased."""
    source = cell.source.strip()
    if released.cell_type == "markdown" and (not source or source in _text_stubs()):
        return True
    return bool(source == released.source.strip())


class ReleasedChecksums(NbGraderPreprocessor):
    """Compare written answers with the notebook that is graded.

    nbgrader's gradebook remembers what was released last, and that may be another language: then
    every blank answer would wait for a person. Runs behind `OverwriteCells`.
    """

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Return the notebook; its written answers have the checksums of the released ones."""
        released = nbformat.read(released_notebook(self, resources), as_version=4)
        checksums = {
            mark["grade_id"]: mark["checksum"]
            for cell in released.cells
            if cell.cell_type == "markdown" and (mark := cell.metadata.get("nbgrader"))
            if mark["solution"]
        }
        for cell in nb.cells:
            mark = cell.metadata.get("nbgrader", {})
            if mark.get("grade_id") in checksums:
                mark["checksum"] = checksums[mark["grade_id"]]
        return nb, resources


def released_notebook(preprocessor: NbGraderPreprocessor, resources: dict[str, Any]) -> Path:
    """Return where the released notebook is that nbgrader grades a submission against."""
    course, names = course_of(preprocessor), resources["nbgrader"]
    folder = Path(course.format_path(course.release_directory, ".", names["assignment"]))
    return folder / f"{names['notebook']}.ipynb"
