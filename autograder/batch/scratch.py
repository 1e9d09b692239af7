"""Temporary folders that say whose they are, so that those of a killed grader can be removed."""

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from autograder.boundary.kernel import remove_folder

NAME = re.compile(r"rostros-(\d+)-")


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A temporary folder of this process that is gone afterwards, whatever lies in it."""
    folder = Path(tempfile.mkdtemp(prefix=f"rostros-{os.getpid()}-"))
    try:
        yield folder
    finally:
        remove_folder(folder)


def remove_left_behind() -> None:
    """Remove the temporary folders of graders that were killed before they could do so."""
    for folder in left_behind():
        remove_folder(folder)


def left_behind() -> Iterator[Path]:
    """Yield the temporary folders whose grader has ended."""
    for folder in {Path(tempfile.gettempdir()), Path("/tmp")}:
        for path in folder.glob("rostros-*-*"):
            owner = NAME.match(path.name)
            if owner and _is_ours(path) and not psutil.pid_exists(int(owner[1])):
                yield path


def _is_ours(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink() and path.stat().st_uid == os.geteuid()
