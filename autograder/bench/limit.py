"""What no grader can beat: the students' own cells, and nothing else.

`python -m autograder.bench.limit FOLDER STEP` imports what notebooks import, writes a line, and
waits for one. Then it executes the cells of each submission in FOLDER in a process forked from
itself, one for each core at a time: no nbgrader, no kernel, no sandbox, no check. Graded cells are
left out, as grading leaves them out. At the end it prints a JSON object with `raised`: how many
cells of each submission ended in an exception (the others of it run all the same).
"""

import contextlib
import importlib
import json
import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import nbformat

from autograder.batch.engines.cores import usable_cores
from autograder.boundary.hidden_checks import is_graded

LIBRARIES = (
    *("numpy", "pandas", "PIL.Image", "matplotlib.figure", "scipy.ndimage", "tensorflow", "keras"),
    *("IPython.display", "course", "course.plots", "course.training_plots"),
)
READY = "ready"


def main(folder: Path, step: str) -> None:
    """Do what the module says."""
    cells = {
        path.parent.parent.name: _cells(path)
        for path in sorted(folder.glob(f"submitted/*/{step}/{step}.ipynb"))
    }
    for library in LIBRARIES:
        importlib.import_module(library)
    print(READY, flush=True)
    sys.stdin.readline()
    raised = dict(zip(cells, run_in_forks(cells.values(), usable_cores()), strict=True))
    print(json.dumps({"raised": raised}))


def run_in_forks(notebooks: Iterable[list[str]], processes: int) -> list[int]:
    """Execute each notebook's cells in a fork of this process; return how many of each raised."""
    running: dict[int, int] = {}  # process id to place
    raised: dict[int, int] = {}
    for place, cells in enumerate(notebooks):
        if len(running) == processes:
            _take_in_one(running, raised)
        running[_forked(cells)] = place
    while running:
        _take_in_one(running, raised)
    return [raised[place] for place in sorted(raised)]


def _take_in_one(running: dict[int, int], raised: dict[int, int]) -> None:
    process, status = os.wait()
    raised[running.pop(process)] = os.waitstatus_to_exitcode(status)


def _forked(cells: list[str]) -> int:
    process = os.fork()
    if process == 0:
        failed = 255
        try:
            failed = _run(cells)
        finally:
            os._exit(failed)
    return process


def _run(cells: list[str]) -> int:
    namespace: dict[str, Any] = {"__name__": "__main__"}
    raised = 0
    with (
        Path(os.devnull).open("w") as nowhere,
        tempfile.TemporaryDirectory(prefix="rostros-") as work,
        contextlib.chdir(work),
        contextlib.redirect_stdout(nowhere),
        contextlib.redirect_stderr(nowhere),
    ):
        for source in cells:
            try:
                exec(source, namespace)
            except Exception:
                raised += 1
    return raised


def _cells(path: Path) -> list[str]:
    notebook = nbformat.read(path, as_version=4)
    return [c.source for c in notebook.cells if c.cell_type == "code" and not is_graded(c)]


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
