"""Try a bundle as a student would: unpack it, install it, work through the notebooks."""

import hashlib
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import nbformat
from nbformat import NotebookNode

from autograder.boundary.hidden_checks import is_graded
from autograder.bundle.zip_file import FOLDER
from autograder.cases import fill_in_reference
from autograder.nbgrader_settings import GradingData
from autograder.proofs.hidden_texts import INSTRUCTORS, HiddenTexts
from autograder.proofs.leaks import leaks_in_text
from course.checking.render import SYMBOLS
from course.checking.result import Outcome

SCRIPTS, SUFFIX = ("Scripts", ".exe") if sys.platform == "win32" else ("bin", "")
TEXTS = {".ipynb", ".py", ".html", ".txt", ".json", ".md", ".po", ".ini"}
# What a shell hands on that would let a notebook see more than the bundle.
LEFT_BEHIND = ("PYTHONPATH", "VIRTUAL_ENV", "ROSTROS_SAMPLE", "ROSTROS_LANGUAGE", "JUPYTER_PATH")


def install(bundle: Path, folder: Path) -> Path:
    """Unpack a bundle into a folder, make a virtual environment there, and return the place.

    Raises:
        subprocess.CalledProcessError: the start guide's commands fail.
    """
    with zipfile.ZipFile(bundle) as archive:
        archive.extractall(folder)
    place = folder / FOLDER
    _run(place, sys.executable, "-m", "venv", ".venv")
    python = place / ".venv" / SCRIPTS / f"python{SUFFIX}"
    _run(place, python, "-m", "pip", "install", "--quiet", "--requirement", "requirements.txt")
    return place


def work_through(place: Path, step: str) -> Iterator[str]:
    """Paste the reference answers into a step's notebook, run it, yield what did not pass.

    Raises:
        subprocess.CalledProcessError: a cell raises.
    """
    path = place / step / f"{step}.ipynb"
    released = nbformat.read(path, as_version=4)
    nbformat.write(fill_in_reference(released, step), path)
    jupyter = place / ".venv" / SCRIPTS / f"jupyter{SUFFIX}"
    _run(path.parent, jupyter, "execute", "--inplace", "--timeout=600", path.name)
    for cell in nbformat.read(path, as_version=4).cells:
        if is_graded(cell) and cell.cell_type == "code":
            yield from not_passed(step, cell)


def not_passed(step: str, cell: NotebookNode) -> Iterator[str]:
    """Yield the checks that an executed `check(...)` cell shows as anything but passed."""
    name = f"{step}, {cell.metadata.nbgrader.grade_id}"
    lines = [
        line
        for output in cell.outputs
        for line in output.get("data", {}).get("text/plain", "").splitlines()
    ]
    if not any(line.startswith(SYMBOLS[Outcome.PASSED]) for line in lines):
        yield f"{name}: no check passed"
    others = tuple(symbol for outcome, symbol in SYMBOLS.items() if outcome is not Outcome.PASSED)
    yield from (f"{name}: {line}" for line in lines if line.startswith(others))


def of_the_instructor(bundle: Path, data: GradingData, hidden: HiddenTexts) -> Iterator[str]:
    """Yield what is in a bundle, its wheel included, and belongs to the instructor."""
    twin = {_digest(path.read_bytes()) for path in data.twin.rglob("*") if path.is_file()}
    own = {_digest(path.read_bytes()) for path in data.sample.rglob("*") if path.is_file()}
    for name, content in _files(bundle):
        if set(Path(name).parts) & set(INSTRUCTORS):
            yield f"{name}: of the instructor's package"
        if _digest(content) in twin - own:
            yield f"{name}: a file of the grading twin"
        if Path(name).suffix in TEXTS:
            text = content.decode()
            yield from (f"{name}: {leak}" for leak in leaks_in_text(text, hidden))
            if "### BEGIN" in text:
                yield f"{name}: an answer of the reference"


def _files(archive: Path | IO[bytes]) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(archive) as opened:
        for name in opened.namelist():
            if name.endswith(".whl"):
                with opened.open(name) as wheel:
                    yield from ((f"{name}/{n}", c) for n, c in _files(wheel))
            else:
                yield name, opened.read(name)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _run(place: Path, *command: str | Path) -> None:
    known = {name: value for name, value in os.environ.items() if name not in LEFT_BEHIND}
    subprocess.run(command, cwd=place, env=known, check=True, capture_output=True)
