"""One short name for much content: of bytes, of files, of what is installed."""

import hashlib
import platform
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from pathlib import Path

LIBRARIES = (
    *("nbgrader", "nbclient", "nbconvert", "nbformat", "ipykernel", "pytest"),
    *("tensorflow", "keras", "numpy", "pandas", "scipy", "pillow", "matplotlib"),
)


def digest(*parts: bytes) -> str:
    """Return one sha256 of several parts, such that no byte can move from one into the next."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big"))
        whole.update(part)
    return whole.hexdigest()


def digest_of_files(folders: Iterable[Path]) -> str:
    """Return one sha256 of the names and contents of all files in these folders.

    What Python compiled does not count.
    """
    named = sorted(
        (path.relative_to(folder.parent).as_posix(), path)
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    )
    return digest(*(part for name, path in named for part in (name.encode(), path.read_bytes())))


def in_words(versions: Mapping[str, str]) -> str:
    """Return versions as one line."""
    return ", ".join(f"{name} {number}" for name, number in versions.items())


def versions() -> Mapping[str, str]:
    """Return the versions of Python and of the libraries that have a say in a grade."""
    return {
        "python": platform.python_version(),
        **{library: version(library) for library in LIBRARIES},
    }
