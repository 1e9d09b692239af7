"""Files of a zip archive or a folder, one at a time, safely: what may be written, and where to."""

import stat
import time
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO
from zlib import error as ZlibError

from autograder.batch.submission import NotGradable
from autograder.intake.find import LARGEST_NOTEBOOK
from autograder.intake.names import is_utf8, shown
from autograder.intake.plain_files import list_files, read_file
from autograder.sandbox.limits import MEGABYTE

MOST_MEMBERS = 50_000
# A class packs to a tenth; a bomb to a thousandth.
MOST_RATIO = 100
RATIO_COUNTS_FROM = 1024 * MEGABYTE
LONGEST_NAME = 255  # bytes, of every file system that is in use
IS_ENCRYPTED, IS_UTF8 = 0x1, 0x800


class BadArchive(Exception):
    """An archive cannot be taken apart safely."""


@dataclass(frozen=True)
class IncomingFile:
    """A file of an archive; `modified` is in seconds since 1970.

    `bad_name` says why its path must not be used, `refusal` why the file must not be taken.
    """

    path: PurePosixPath
    size: int
    modified: float
    bad_name: str
    refusal: str
    read: Callable[[], bytes]


@contextmanager
def opened(source: Path) -> Iterator[list[IncomingFile]]:
    """Return the files of a zip archive or of a folder; they can be read while it is open.

    Raises:
        BadArchive: it is neither, or a bomb.
    """
    if source.is_dir():
        yield _of_folder(source)
        return
    try:
        with zipfile.ZipFile(source) as archive:
            yield of_zip(archive, source.stat().st_size, shown(str(source)))
    except (zipfile.BadZipFile, OSError) as problem:
        raise BadArchive(f"{shown(str(source))} is no zip archive or folder: {problem}") from None


def of_zip(archive: zipfile.ZipFile, packed: int, name: str) -> list[IncomingFile]:
    """Return the files of an open archive of `packed` bytes.

    Raises:
        BadArchive: it is a bomb.
    """
    members = [member for member in archive.infolist() if not member.is_dir()]
    size = sum(member.file_size for member in members)
    if len(members) > MOST_MEMBERS or size > max(RATIO_COUNTS_FROM, MOST_RATIO * packed):
        raise BadArchive(
            f"{name} would unpack to {len(members):,} files of {size // MEGABYTE:,} MB. Unpack it "
            "by hand if that is right, and collect the folder."
        )
    return [_of_member(archive, member) for member in members]


def read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """Return what a member holds.

    Raises:
        BadArchive: it is damaged, or packed in a way that is not supported.
    """
    try:
        stream: IO[bytes]
        with archive.open(member) as stream:
            return stream.read(member.file_size + 1)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ZlibError,
            OSError, ValueError) as problem:  # fmt: skip
        raise BadArchive(f"it is damaged in the archive ({problem})") from None


def _of_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> IncomingFile:
    name = _name(member)
    path = PurePosixPath(name)
    return IncomingFile(
        path,
        member.file_size,
        _modified(member),
        _bad_name(name),
        _refusal(member),
        lambda: read_member(archive, member),
    )


def _of_folder(folder: Path) -> list[IncomingFile]:
    try:
        found = list_files(folder)
    except NotGradable as problem:
        raise BadArchive(str(problem)) from None

    def reader(path: PurePosixPath) -> Callable[[], bytes]:
        return lambda: read_file(folder, path)

    return [
        IncomingFile(
            PurePosixPath(unicodedata.normalize("NFC", str(file.path))),
            file.size,
            file.modified,
            _bad_name(str(file.path)),
            _too_large(file.size),
            reader(file.path),
        )
        for file in found
    ]


def _name(member: zipfile.ZipInfo) -> str:
    """Return a member's name: programs that do not say so write UTF-8 all the same, or cp437."""
    name = member.filename
    if not member.flag_bits & IS_UTF8:
        with suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return unicodedata.normalize("NFC", name.replace("\\", "/"))


def _bad_name(name: str) -> str:
    parts = name.split("/")
    if name.startswith("/") or ":" in parts[0][1:2] or ".." in parts:
        return "its name points out of the archive"
    if not is_utf8(name) or shown(name) != name:
        return "its name cannot be written down"
    if any(len(part.encode()) > LONGEST_NAME for part in parts):
        return "its name is too long"
    return ""


def _refusal(member: zipfile.ZipInfo) -> str:
    if stat.S_ISLNK(member.external_attr >> 16):
        return "it is a link"
    if member.flag_bits & IS_ENCRYPTED:
        return "it is encrypted"
    return _too_large(member.file_size)


def _too_large(size: int) -> str:
    return f"it has {size // MEGABYTE:,} MB" if size > LARGEST_NOTEBOOK else ""


def _modified(member: zipfile.ZipInfo) -> float:
    try:
        return time.mktime((*member.date_time, 0, 0, -1))
    except (ValueError, OverflowError):
        return 0.0
