"""The pictures of a download: what is there, and the bytes of one; from a folder or a zip."""

import os
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Protocol

from data_scripts.celeba.download import open_zip
from data_scripts.errors import SampleError, name_some
from data_scripts.licence import CELEBA_AGREEMENT


class Pictures(Protocol):
    """Pictures by name; `read` returns the bytes of one, None where the archive is damaged."""

    names: set[str]

    def read(self, name: str) -> bytes | None: ...


class _Folder:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with os.scandir(folder) as entries:
            self.names = {entry.name for entry in entries if _is_picture(entry.name)}

    def read(self, name: str) -> bytes:
        return (self._folder / name).read_bytes()


class _Zip:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._members = {
            PurePosixPath(member).name: member
            for member in archive.namelist()
            if _is_picture(PurePosixPath(member).name) and not member.startswith("__MACOSX/")
        }
        self.names = set(self._members)

    def read(self, name: str) -> bytes | None:
        try:
            return self._archive.read(self._members[name])
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
            return None


@contextmanager
def open_pictures(path: Path) -> Iterator[Pictures]:
    """Give the pictures in a folder or zip archive; members are read one at a time."""
    if path.is_dir():
        yield _Folder(path)
        return
    with open_zip(path) as archive:
        yield _Zip(archive)


def check_complete(pictures: Pictures, names: Sequence[str], path: Path, table: str) -> None:
    """Raise SampleError when pictures and rows do not correspond, either way round."""
    listed = set(names)
    if missing := sorted(listed - pictures.names):
        raise SampleError(
            f"{path} lacks {len(missing):,} of {len(names):,} pictures that {table} lists: "
            f"{name_some(missing)}.\n"
            f"The download is incomplete: get it again from {CELEBA_AGREEMENT}."
        )
    if extra := sorted(pictures.names - listed):
        raise SampleError(
            f"{table} has no row for what lies in {path}: {name_some(extra)}.\n"
            "Table and pictures belong to different downloads; take both from one of them."
        )


def _is_picture(name: str) -> bool:
    return name.endswith(".jpg") and not name.startswith(".")
