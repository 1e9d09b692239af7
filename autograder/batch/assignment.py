"""Everything that grading a step needs besides a submission, as plain data."""

from dataclasses import dataclass
from pathlib import Path

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

    `released` is the student notebook, `gradebook` an SQLite gradebook that knows this step and
    nobody else, `secret` the instructor's (hidden inputs hang on it).
    """

    step: str
    released: bytes
    gradebook: bytes
    sample: SampleReference
    twin: SampleReference
    secret: bytes
    limits: Limits
    unsandboxed: bool = False
    language: str = "en"
