"""Bring a sample to a machine that has nothing but this package, and find it there by its digest.

Pictures are secret when they are a grading twin's: the folder they are kept in is private.
"""

import fcntl
import hashlib
import io
import json
import os
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from autograder.batch.assignment import SampleReference
from course.attribute_model import CARD, WEIGHTS
from data_scripts.layout import DESCRIPTION

CACHE_VARIABLE = "ROSTROS_CACHE"


class BadArchive(Exception):
    """An archive does not hold the sample that it should."""


class SampleNotHere(Exception):
    """This machine has no sample with that digest."""


def digest_of(folder: Path) -> str:
    """Return the sha256 of `sample.json` and, where there is one, of the attribute model's card.

    They hold the sha256 of all other files. Raises OSError where there is no sample.
    """
    card = folder / CARD
    return _digest(
        (folder / DESCRIPTION).read_bytes(), card.read_bytes() if card.is_file() else b""
    )


def pack(folder: Path) -> bytes:
    """Return a sample as one archive: what its `sample.json` lists, and its attribute model.

    Raises OSError where a file is missing.
    """
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_STORED) as archive:  # pictures are compressed
        description = (folder / DESCRIPTION).read_bytes()
        archive.writestr(DESCRIPTION, description)
        names = list(json.loads(description)["files"])
        if (folder / CARD).is_file():
            names += [CARD, WEIGHTS]
        for name in names:
            archive.write(folder / name, name)
    return content.getvalue()


def unpack(archive: bytes, reference: SampleReference, cache: Path) -> Path:
    """Return the folder in `cache` with the sample of an archive, complete and checked.

    One that is there already is checked, too. Several workers may do this at the same time.

    Raises:
        BadArchive: it holds another sample, or a file that is not what `sample.json` says.
        OSError: the cache cannot be written.
    """
    cache.mkdir(mode=0o700, parents=True, exist_ok=True)
    cache.chmod(0o700)
    target = cache / reference.digest
    with _alone(cache / f".{reference.digest}.lock"):
        if not _is_complete(target, reference.digest):
            shutil.rmtree(target, ignore_errors=True)
            unfinished = cache / f".{reference.digest}.unfinished"
            shutil.rmtree(unfinished, ignore_errors=True)
            _extract(archive, reference.digest, unfinished)
            unfinished.rename(target)
    return target


def sample_here(reference: SampleReference) -> Path:
    """Return where this machine has the sample: where it was built, or in the cache.

    Raises:
        SampleNotHere: it is in neither place.
    """
    for folder in (reference.folder, cache_folder() / reference.digest):
        try:
            if digest_of(folder) == reference.digest:
                return folder
        except OSError:
            continue
    raise SampleNotHere(
        f"The sample {reference.digest[:12]} is neither in {reference.folder} nor in "
        f"{cache_folder()}."
    )


def cache_folder() -> Path:
    """Return where samples from other machines are kept: ROSTROS_CACHE, or the user's cache."""
    named = os.environ.get(CACHE_VARIABLE)
    if named:
        return Path(named)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "rostros" / "samples"


def _digest(description: bytes, card: bytes) -> str:
    return hashlib.sha256(description + card).hexdigest()


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """Wait until no other process has this lock; it ends with the process, however that ends."""
    with lock.open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _extract(archive: bytes, digest: str, folder: Path) -> None:
    """Write the files that a checked `sample.json` lists, each checked, and no others."""
    try:
        with zipfile.ZipFile(io.BytesIO(archive)) as content:
            description = content.read(DESCRIPTION)
            card = content.read(CARD) if CARD in content.namelist() else b""
            if _digest(description, card) != digest:
                raise BadArchive(f"The archive does not hold the sample {digest[:12]}.")
            _write(folder, DESCRIPTION, description)
            if card:
                _write(folder, CARD, card)
            for name, expected in _files(description, card).items():
                data = content.read(name)
                if hashlib.sha256(data).hexdigest() != expected:
                    raise BadArchive(f"{name} in the archive is not what {DESCRIPTION} says.")
                _write(folder, name, data)
    except (zipfile.BadZipFile, KeyError, ValueError) as problem:
        raise BadArchive(f"The archive is damaged: {problem}") from None


def _files(description: bytes, card: bytes) -> dict[str, str]:
    """Return the sha256 of each file that they vouch for."""
    files: dict[str, str] = dict(json.loads(description)["files"])
    if card:
        files[WEIGHTS] = json.loads(card)["sha256"]
    return files


def _write(folder: Path, name: str, data: bytes) -> None:
    relative = PurePosixPath(name)
    if relative.is_absolute() or ".." in relative.parts:
        raise BadArchive(f"{name} in the archive points outside the sample.")
    path = folder / relative
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.write_bytes(data)


def _is_complete(folder: Path, digest: str) -> bool:
    try:
        if digest_of(folder) != digest:
            return False
        card = folder / CARD
        described = (folder / DESCRIPTION).read_bytes()
        files = _files(described, card.read_bytes() if card.is_file() else b"")
        return all(
            hashlib.sha256((folder / name).read_bytes()).hexdigest() == expected
            for name, expected in files.items()
        )
    except OSError:
        return False
