"""Finding the parts of a CelebA download: folders or zip archives, nothing is unpacked."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from data_scripts.errors import SampleError
from data_scripts.layout import ATTRIBUTE_FILE, IDENTITY_FILE, IMAGES, PARTITION_FILE
from data_scripts.licence import CELEBA_AGREEMENT

PLACES = ("", "Anno", "Eval", "Img")
"""The folders of the official download, and none at all."""


@dataclass(frozen=True)
class TextFile:
    """A table of the download: a file, or a member of a zip archive."""

    path: Path
    member: str | None = None

    def __str__(self) -> str:
        return str(self.path) if self.member is None else f"{self.path} ({self.member})"

    def blocks(self) -> Iterator[bytes]:
        """Yield the bytes in blocks of 1 MB."""
        if self.member is None:
            with self.path.open("rb") as file:
                while block := file.read(1 << 20):
                    yield block
            return
        with open_zip(self.path) as archive, archive.open(self.member) as file:
            while block := file.read(1 << 20):
                yield block

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Yield (line number, words) of each line that is not blank; any line ends will do."""
        for number, line in enumerate(self._lines(), start=1):
            if words := line.split():
                yield number, words

    def _lines(self) -> Iterator[str]:
        if self.member is None:
            with self.path.open(encoding="utf-8-sig", errors="replace") as text:
                yield from text
            return
        with open_zip(self.path) as archive, archive.open(self.member) as file:
            yield from io.TextIOWrapper(file, encoding="utf-8-sig", errors="replace")


@dataclass(frozen=True)
class Download:
    """The parts of a CelebA download; `pictures` is a folder or a zip archive."""

    attributes: TextFile
    partition: TextFile
    identities: TextFile | None
    pictures: Path


def find_download(source: Path) -> Download:
    """Return where the parts are in `source`: a folder, or a zip archive that holds everything
    or lies beside the tables.

    Raises SampleError that names what is missing, every part at once.
    """
    if not source.exists():
        raise SampleError(f"{source} does not exist.\nName the folder of your CelebA download.")
    archive = source if source.is_file() else None
    folder = source.parent if archive else source
    pictures = archive if archive and _has_pictures(archive) else _find_pictures(folder)
    attributes, partition, identities = (
        _find_table(folder, archive, name)
        for name in (ATTRIBUTE_FILE, PARTITION_FILE, IDENTITY_FILE)
    )
    if attributes is None or partition is None or pictures is None:
        parts = {
            f"{IMAGES}.zip (or the folder {IMAGES})": pictures,
            ATTRIBUTE_FILE: attributes,
            PARTITION_FILE: partition,
        }
        missing = ", ".join(name for name, part in parts.items() if part is None)
        raise SampleError(
            f"{source} lacks {missing}.\nDownload what is missing from {CELEBA_AGREEMENT}."
        )
    return Download(attributes, partition, identities, pictures)


def open_zip(path: Path) -> zipfile.ZipFile:
    """Return the archive, open for reading. Raises SampleError when it is not a whole zip file."""
    try:
        return zipfile.ZipFile(path)
    except zipfile.BadZipFile:
        raise SampleError(
            f"{path} is not a whole zip archive: the download was probably cut short.\n"
            f"Download it again from {CELEBA_AGREEMENT}."
        ) from None


def _find_pictures(folder: Path) -> Path | None:
    for place in PLACES:
        if (folder / place / IMAGES).is_dir():
            nested = folder / place / IMAGES / IMAGES  # what some unpacking programs make
            return nested if nested.is_dir() else nested.parent
        if (archive := folder / place / f"{IMAGES}.zip").is_file():
            return archive
    return None


def _has_pictures(path: Path) -> bool:
    with open_zip(path) as archive:
        return any(member.endswith(".jpg") for member in archive.namelist())


def _find_table(folder: Path, archive: Path | None, name: str) -> TextFile | None:
    if archive and (table := _in_zip(archive, name)):
        return table
    for place in PLACES:
        if (path := folder / place / name).is_file():
            return TextFile(path)
        if (path := (folder / place / name).with_suffix(".zip")).is_file():
            return _in_zip(path, name)
    return None


def _in_zip(path: Path, name: str) -> TextFile | None:
    with open_zip(path) as archive:
        for member in archive.namelist():
            if PurePosixPath(member).name == name and not member.startswith("__MACOSX/"):
                return TextFile(path, member)
    return None
