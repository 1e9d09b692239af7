"""Grade only a share of the bank where nothing has changed since the committed table was measured.

The whole bank takes most of a quarter of an hour. What was measured on the same checks, cases, code
and versions is not measured anew in full by everyone who runs CI; another share each day is.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from autograder.batch.digests import digest
from autograder.nbgrader_settings import PROJECT
from autograder.proofs.bank import BankCase

GRADER = ("batch", "boundary", "intake", "proofs", "sandbox", "release")
NO_CODE = ("cases", "handbook")  # cases are the step's; a handbook grades nobody


def state_of(step: str, project: Path = PROJECT) -> str:
    """Return a digest (sha256) of what proving a step hangs on: all code but other steps' checks
    and cases, the reference, and the versions of libraries."""
    ours = project / "autograder"
    own = [
        *(ours / "checks" / step).rglob("*.py"),
        *(ours / "proofs" / "cases" / step).rglob("*.py"),
        project / "solutions" / step / f"{step}.py",
        project / "requirements.lock",
    ]
    folders = [*(ours / name for name in GRADER), project / "course"]
    code = [path for folder in folders for path in _code_in(folder)]
    named = sorted((path.relative_to(project).as_posix(), path) for path in (*own, *code))
    return digest(*(part for name, path in named for part in (name.encode(), path.read_bytes())))


def _code_in(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*.py"):
        if not set(NO_CODE).intersection(path.relative_to(folder).parts):
            yield path


def share_of(cases: Sequence[BankCase], share: int, today: date) -> list[BankCase]:
    """Return one in `share` of the cases, others on the next day."""
    return list(cases[today.toordinal() % share :: share])
