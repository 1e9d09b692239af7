"""What of this project, and which libraries, a process has: two machines must have the same."""

import hashlib
import platform
from collections.abc import Mapping
from functools import cache
from importlib.metadata import version
from pathlib import Path

import autograder
import course
import data_scripts

PACKAGES = (autograder, course, data_scripts)
LIBRARIES = (
    *("nbgrader", "nbclient", "nbconvert", "nbformat", "ipykernel", "pytest"),
    *("tensorflow", "keras", "numpy", "pandas", "scipy", "pillow", "matplotlib"),
)


@cache
def installed() -> Mapping[str, str]:
    """Return versions by name; Rostros's also has the sha256 of its files."""
    return {
        "rostros": f"{version('rostros')} ({_digest_of_files()[:12]})",
        "python": platform.python_version(),
        **{library: version(library) for library in LIBRARIES},
    }


def differences(here: Mapping[str, str], there: Mapping[str, str]) -> str:
    """Return what `there` has otherwise, in words; empty when nothing."""
    return ", ".join(
        f"{name} {there.get(name)} in place of {own}"
        for name, own in here.items()
        if there.get(name) != own
    )


def _digest_of_files() -> str:
    """Return one sha256 of all files of our packages: a hidden check counts as much as code."""
    whole = hashlib.sha256()
    for package in PACKAGES:
        folder = Path(package.__path__[0])
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                name = path.relative_to(folder.parent).as_posix()
                digest = hashlib.sha256(path.read_bytes()).hexdigest()
                whole.update(f"{name} {digest}\n".encode())
    return whole.hexdigest()
