"""Where a grade comes from: everything that, when it changes, asks for grading again."""

import hashlib
import hmac
import platform
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from importlib.metadata import version
from pathlib import Path

import autograder
import course
from autograder.batch.assignment import Assignment
from autograder.batch.submission import Submission

LIBRARIES = (
    *("nbgrader", "nbclient", "ipykernel", "pytest"),
    *("tensorflow", "keras", "numpy", "pandas", "scipy", "pillow", "matplotlib"),
)


@dataclass(frozen=True)
class Provenance:
    """Digests (sha256) of what a grade comes from, and the versions of what computed it.

    `notebook` is what was handed in, with the files beside it; `assignment` the released notebook;
    `checks` the hidden checks of the step; `grader` the rest of the code that has a say; `twin`
    includes the secret that hidden inputs hang on.
    """

    notebook: str
    assignment: str
    checks: str
    grader: str
    sample: str
    twin: str
    versions: str
    limits: str

    def differences(self, other: "Provenance") -> tuple[str, ...]:
        """Return the names of what is not the same."""
        own, others = asdict(self), asdict(other)
        return tuple(name for name in own if own[name] != others[name])

    def with_submission(self, submission: Submission) -> "Provenance":
        """Return the same with what was handed in."""
        parts = [submission.notebook]
        for file in sorted(submission.beside, key=lambda file: file.path):
            parts += [file.path.encode(), file.content]
        return replace(self, notebook=_digest(*parts))


def provenance_of(assignment: Assignment) -> Provenance:
    """Return where this assignment's grades come from, with no submission yet."""
    ours, shipped = Path(autograder.__file__).parent, Path(course.__file__).parent
    return Provenance(
        notebook="",
        assignment=_digest(assignment.released),
        checks=_digest_of_files([ours / "checks" / assignment.step]),
        grader=_digest_of_files([ours / "boundary", ours / "sandbox", ours / "intake", shipped]),
        sample=assignment.sample.digest,
        twin=hmac.digest(assignment.secret, assignment.twin.digest.encode(), "sha256").hex(),
        versions=versions(),
        limits=f"{assignment.limits}, unsandboxed={assignment.unsandboxed}",
    )


def versions() -> str:
    """Return the versions of Python and of the libraries that decide what a notebook does."""
    python = f"python {platform.python_version()}"
    return ", ".join((python, *(f"{library} {version(library)}" for library in LIBRARIES)))


def _digest(*parts: bytes) -> str:
    """Return one digest of several parts, such that no byte can move from one into the next."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big"))
        whole.update(part)
    return whole.hexdigest()


def _digest_of_files(folders: Iterable[Path]) -> str:
    files = sorted(
        path
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    )
    return _digest(*(part for path in files for part in (path.name.encode(), path.read_bytes())))
