"""Everything that grading a step needs besides a submission, as plain data."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from autograder.batch.submission import Submission
from autograder.sandbox.limits import Limits


@dataclass(frozen=True)
class SampleReference:
    """A sample by its digest (`shipping.digest_of`), which vouches for every file of it.

    `folder` is where it lies on the coordinator's machine; elsewhere the digest finds it.
    """

    digest: str
    folder: Path


@dataclass(frozen=True)
class Assignment:
    """A released step.

    `released` is the student notebook in each language in which it may be graded, `gradebook` an
    SQLite gradebook that knows this step and nobody else, `secret` the instructor's (hidden inputs
    hang on it).
    """

    step: str
    released: Mapping[str, bytes]
    gradebook: bytes
    sample: SampleReference
    twin: SampleReference
    secret: bytes
    limits: Limits
    unsandboxed: bool = False

    def language_of(self, submission: Submission) -> str:
        """Return the language in which a submission is graded: its own, or else the first."""
        own = submission.language
        return own if own in self.released else next(iter(self.released))
