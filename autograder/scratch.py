"""Temporary folders that say whose they are, so that those of a killed grader can be removed."""

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

NAME = re.compile(r"rostros-(\d+)-")


def make_scratch_folder(place: Path | None = None) -> Path:
    """Return a new temporary folder of this process, in `place` or where such folders usually are.

    Whoever makes it removes it.
    """
    return Path(tempfile.mkdtemp(prefix=f"rostros-{os.getpid()}-", dir=place))


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A temporary folder of this process that is gone afterwards, whatever lies in it."""
    folder = make_scratch_folder()
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


def remove_folder(folder: Path) -> None:
    """Remove a folder into which a submission could write, closed folders inside it included."""
    for root, names, _ in os.walk(folder):
        for path in (Path(root) / name for name in names):
            if not path.is_symlink():
                path.chmod(0o700)
    shutil.rmtree(folder, ignore_errors=True)
