"""What a student handed in, as bytes: it can be sent to any machine."""

from dataclasses import dataclass


@dataclass(frozen=True)
class BesideFile:
    """A file that lay beside the notebook; `path` is relative, with `/` between its parts."""

    path: str
    content: bytes


@dataclass(frozen=True)
class Submission:
    """One student's notebook for one step, as it came, and the plain files beside it.

    `remarks` are what the intake had to say about it, one sentence each, for the instructor.
    `language` is the one that the notebook sets for itself ("" if none).
    """

    student: str
    step: str
    notebook: bytes
    beside: tuple[BesideFile, ...] = ()
    remarks: tuple[str, ...] = ()
    language: str = ""


class NotGradable(Exception):
    """A submission cannot be graded; the message says why and what to do."""
