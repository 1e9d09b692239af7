"""Names of files that students and their programs give to notebooks."""

import re
import unicodedata
from pathlib import PurePosixPath

# `.ipynb`, and what browsers and editors put behind it: `.ipynb.txt`, `.ipynb (1)`, `.ipynb.json`.
NOTEBOOK = re.compile(r"\.ipynb(\W.*)?$", re.IGNORECASE | re.DOTALL)
# What programs leave behind without anyone having asked: no part of a submission.
MACHINES_OWN = frozenset(
    [".ipynb_checkpoints", "__MACOSX", "__pycache__", ".DS_Store", "Thumbs.db", "desktop.ini"]
)


def looks_like_a_notebook(path: PurePosixPath) -> bool:
    """Return whether a file is a notebook by its name, even where a program has renamed it."""
    return bool(NOTEBOOK.search(path.name))


def is_machines_own(path: PurePosixPath) -> bool:
    """Return whether a program has left this file behind: checkpoints, resource forks, `.git`."""
    hidden_folder = any(part.startswith(".") for part in path.parts[:-1])
    return hidden_folder or path.name.startswith("._") or not MACHINES_OWN.isdisjoint(path.parts)


def is_utf8(name: str) -> bool:
    """Return whether a name from the disk can be written down as text."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def shown(text: str) -> str:
    """Return text of a student's that is safe to print: on one line, without control characters."""
    plain = text.encode("utf-8", "replace").decode("utf-8")
    return "".join("?" if unicodedata.category(letter)[0] == "C" else letter for letter in plain)
