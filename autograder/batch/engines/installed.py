"""What of this project, and which libraries, a process has: two machines must have the same."""

from collections.abc import Mapping
from functools import cache
from importlib.metadata import version
from pathlib import Path

import autograder
import course
import data_scripts
from autograder.batch.digests import digest_of_files, versions

PACKAGES = (autograder, course, data_scripts)


@cache
def installed() -> Mapping[str, str]:
    """Return versions by name; Rostros's also has the sha256 of its files."""
    files = digest_of_files(Path(package.__path__[0]) for package in PACKAGES)
    return {"rostros": f"{version('rostros')} ({files[:12]})", **versions()}


def differences(here: Mapping[str, str], there: Mapping[str, str]) -> str:
    """Return what `there` has otherwise, in words; empty when nothing."""
    return ", ".join(
        f"{name} {there.get(name)} in place of {own}"
        for name, own in here.items()
        if there.get(name) != own
    )
