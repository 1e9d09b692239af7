"""Results on disk: each is durable before the next is awaited.

A result lies in `waiting/` from the moment it is known, and moves to `recorded/` once the gradebook
has it. `refused/` says why what was handed in last could not be graded. All are whole or not there.
"""

import fcntl
import gzip
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from autograder.batch.digests import digest
from autograder.batch.graded import GradedSubmission, as_json, from_json
from autograder.batch.provenance import Provenance
from autograder.whole_files import write_whole
from data_scripts.errors import UserError

WAITING, RECORDED, REFUSED = "waiting", "recorded", "refused"


class AlreadyGrading(UserError):
    """Another run is grading the same step in the same course folder."""


@dataclass(frozen=True)
class StoredResult:
    """A result with what it comes from; `recorded` once the gradebook has it."""

    graded: GradedSubmission
    provenance: Provenance
    recorded: bool


@dataclass(frozen=True)
class Refusal:
    """Why a submission could not be graded, and when that was tried (seconds since 1970)."""

    problem: str
    when: float


@dataclass(frozen=True)
class ResultsStore:
    """The results of one step in `folder`."""

    folder: Path

    @classmethod
    def of_step(cls, course_root: Path, step: str) -> "ResultsStore":
        """Return the results of a step in a course folder."""
        return cls(course_root / "build" / "graded" / step)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep every other run out; a killed run does not keep the lock.

        Raises:
            AlreadyGrading: another run is in.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / "lock").open("a") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise AlreadyGrading(
                    f"{self.folder.name} is being graded in this course folder by another run. "
                    "Wait for its end, or stop it."
                ) from None
            yield

    def find(self, student: str) -> StoredResult | None:
        """Return a student's result; None where there is none that can be read."""
        for place in (WAITING, RECORDED):
            try:
                content = json.loads(gzip.decompress(self._path(place, student).read_bytes()))
                provenance = Provenance(**content["provenance"])
                graded = from_json(content["graded"])
            except FileNotFoundError:
                continue
            except (
                EOFError,
                OSError,
                ValueError,
                KeyError,
                TypeError,
            ):  # an older version's: as if not graded
                continue
            return StoredResult(graded, provenance, recorded=place == RECORDED)
        return None

    def save(self, graded: GradedSubmission, provenance: Provenance) -> None:
        """Write a result down; when this returns, it survives the end of the machine."""
        content = json.dumps({"provenance": asdict(provenance), "graded": as_json(graded)})
        # A fifth of the space; a page of feedback alone has 200 kB.
        packed = gzip.compress(content.encode(), compresslevel=1)
        write_whole(self._path(WAITING, graded.result.student), packed, durable=True)
        self.forget_refusal(graded.result.student)

    def refuse(self, student: str, problem: str) -> None:
        """Write down why a student's submission could not be graded; an earlier result stays."""
        write_whole(self._refusal(student), problem.encode("utf-8", "replace"))

    def refusal(self, student: str) -> Refusal | None:
        """Return why what a student handed in could not be graded when that was last tried."""
        try:
            path = self._refusal(student)
            return Refusal(path.read_text(encoding="utf-8"), path.stat().st_mtime)
        except FileNotFoundError:
            return None

    def forget_refusal(self, student: str) -> None:
        """Note that a student's submission can be graded."""
        self._refusal(student).unlink(missing_ok=True)

    def note_recorded(self, student: str) -> None:
        """Note that the gradebook has a student's waiting result."""
        target = self._path(RECORDED, student)
        target.parent.mkdir(parents=True, exist_ok=True)
        self._path(WAITING, student).replace(target)

    def _refusal(self, student: str) -> Path:
        # Refused are also names that are too long, or no text at all.
        return self.folder / REFUSED / f"{digest(os.fsencode(student))}.txt"

    def _path(self, place: str, student: str) -> Path:
        return self.folder / place / f"{student}.json.gz"
