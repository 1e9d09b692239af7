"""Where a grade comes from: everything that, when it changes, asks for grading again."""

import hmac
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import nbformat

import autograder
import course
from autograder.batch.assignment import Assignment
from autograder.batch.digests import digest, digest_of_files, in_words, versions
from autograder.batch.submission import Submission


@dataclass(frozen=True)
class Provenance:
    """Digests (sha256) of what a grade comes from, and the versions of what computed it.

    `notebook` is what was handed in, with the files beside it; `language` that of its feedback;
    `assignment` the released exercises; `checks` the hidden checks of the step; `grader` the rest
    of the code that has a say; `twin` includes the secret that hidden inputs hang on.
    """

    notebook: str
    language: str
    assignment: str
    checks: str
    grader: str
    sample: str
    twin: str
    versions: str
    limits: str

    @property
    def unsandboxed(self) -> bool:
        """Whether student code ran with the rights of the person who graded."""
        return self.limits.endswith(_sandbox_in_words(True))

    def differences(self, other: "Provenance") -> tuple[str, ...]:
        """Return the names of what is not the same."""
        own, others = asdict(self), asdict(other)
        return tuple(name for name in own if own[name] != others[name])

    def with_submission(self, submission: Submission, language: str) -> "Provenance":
        """Return the same with what was handed in, and is graded in this language."""
        parts = [submission.notebook]
        for file in sorted(submission.beside, key=lambda file: file.path):
            parts += [file.path.encode(), file.content]
        return replace(self, notebook=digest(*parts), language=language)


def provenance_of(assignment: Assignment) -> Provenance:
    """Return where this assignment's grades come from, with no submission yet."""
    ours, shipped = Path(autograder.__file__).parent, Path(course.__file__).parent
    return Provenance(
        notebook="",
        language="",
        assignment=_digest_of_exercises(next(iter(assignment.released.values()))),
        checks=digest_of_files([ours / "checks" / assignment.step]),
        grader=digest_of_files([ours / "boundary", ours / "sandbox", ours / "intake", shipped]),
        sample=assignment.sample.digest,
        twin=hmac.digest(assignment.secret, assignment.twin.digest.encode(), "sha256").hex(),
        versions=in_words(versions()),
        limits=f"{assignment.limits}{_sandbox_in_words(assignment.unsandboxed)}",
    )


def _digest_of_exercises(released: bytes) -> str:
    """Return a digest of what points hang on: the same in every language, whatever prose says."""
    cells = nbformat.reads(released.decode("utf-8"), as_version=4).cells
    marked = [(cell, cell.metadata["nbgrader"]) for cell in cells if "nbgrader" in cell.metadata]
    exercises = [
        (mark["grade_id"], mark.get("points"), cell.source if cell.cell_type == "code" else "")
        for cell, mark in marked
    ]
    return digest(json.dumps(exercises).encode())


def _sandbox_in_words(unsandboxed: bool) -> str:
    return f", unsandboxed={unsandboxed}"
