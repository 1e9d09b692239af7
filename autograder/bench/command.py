"""What `rostros bench notebooks` does: measure each step, show two tables, keep the figures."""

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from autograder.bench.measure import grading_cost, notebook_cost
from autograder.bench.report import grading_table, notebook_table, write_json
from autograder.demo.samples import demo_data
from autograder.sandbox.bubblewrap import check_available


def bench(
    folder: Path,
    steps: Sequence[str],
    *,
    repeats: int,
    faces: int,
    kept: Path | None,
    console: Console,
) -> None:
    """Measure the steps on a drawn sample of `faces` pictures in `folder`; write `kept` (JSON).

    Raises:
        SandboxUnavailable: there is no sandbox to measure.
        NbgraderFailed, ReferenceFailed, SampleError, UnknownStep: as grading and running do.
    """
    check_available()
    with console.status("") as status:
        status.update("drawing a sample ...")
        data = demo_data(folder, None, faces=faces)
        notebooks, gradings = [], []
        for step in steps:
            status.update(f"{step}: the notebook from end to end ...")
            notebooks.append(notebook_cost(step, data, repeats))
            status.update(f"{step}: grading, ours and stock in turn ...")
            gradings.append(grading_cost(step, data, repeats))
    console.print(notebook_table(notebooks))
    console.print(grading_table(gradings))
    if kept is not None:
        write_json(kept, notebooks, gradings)
