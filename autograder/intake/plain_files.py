"""Read a student's folder without ever following a link, whoever changes it meanwhile."""

import os
import stat
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePosixPath

from autograder.batch.submission import NotGradable
from autograder.boundary.handed_in import NotAPlainFile, demand_plain_files
from autograder.intake.names import shown

# Nobody hands in that many; a listing of millions would stop the class.
MOST_LISTED = 10_000


@dataclass(frozen=True)
class FoundFile:
    """A plain file; `path` is relative to the student's folder, `modified` in seconds since 1970"""

    path: PurePosixPath
    size: int
    modified: float


def list_files(folder: Path) -> list[FoundFile]:
    """Return the plain files in a folder and below it, by path.

    Raises:
        NotGradable: it cannot be read, holds a link, or holds too many files.
    """
    try:
        demand_plain_files(folder)
        files = list(islice(_files(folder), MOST_LISTED + 1))
    except NotAPlainFile as problem:
        raise NotGradable(shown(str(problem))) from None
    except OSError as problem:
        raise NotGradable(f"{shown(str(folder))} cannot be read: {problem.strerror}.") from None
    if len(files) > MOST_LISTED:
        raise NotGradable(
            f"{shown(str(folder))} holds more than {MOST_LISTED:,} files. Leave only those that "
            "belong to the submission."
        )
    return sorted(files, key=lambda file: file.path)


def read_file(folder: Path, path: PurePosixPath) -> bytes:
    """Return what a plain file in a folder holds.

    Raises:
        NotGradable: it is gone, unreadable, or has become a link.
    """
    try:
        with _opened(folder, path) as descriptor:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise OSError(0, "it is no plain file")
            with open(descriptor, "rb", closefd=False) as file:
                return file.read()
    except OSError as problem:
        place = shown(f"{folder}/{path}")
        raise NotGradable(f"{place} cannot be read: {problem.strerror}.") from None


def _files(folder: Path) -> Iterator[FoundFile]:
    for root, _, names in os.walk(folder, onerror=_raise):
        for name in names:
            path = Path(root, name)
            state = path.lstat()
            relative = PurePosixPath(path.relative_to(folder).as_posix())
            yield FoundFile(relative, state.st_size, state.st_mtime)


def _raise(problem: OSError) -> None:
    raise problem


@contextmanager
def _opened(folder: Path, path: PurePosixPath) -> Iterator[int]:
    """Open a file step by step, so that no folder on the way can be a link either."""
    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC
    with ExitStack() as stack:
        place = os.open(folder, flags | os.O_DIRECTORY)
        stack.callback(os.close, place)
        for part in path.parts[:-1]:
            place = os.open(part, flags | os.O_DIRECTORY, dir_fd=place)
            stack.callback(os.close, place)
        # Without O_NONBLOCK, opening a named pipe waits for someone to write to it.
        descriptor = os.open(path.name, flags | os.O_NONBLOCK, dir_fd=place)
        stack.callback(os.close, descriptor)
        yield descriptor
