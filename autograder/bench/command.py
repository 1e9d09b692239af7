"""What `rostros bench notebooks` does: measure each step, show two tables."""

from collections.abc import Sequence
from pathlib import Path

from autograder.bench.measure import grading_cost, notebook_cost
from autograder.bench.report import as_content, grading_table, notebook_table
from autograder.demo.samples import demo_data
from autograder.json_output import console_for, print_json
from autograder.sandbox.bubblewrap import check_available


def bench(
    folder: Path,
    steps: Sequence[str],
    *,
    repeats: int,
    faces: int,
    as_json: bool,
) -> None:
    """Measure the steps on a drawn sample of `faces` pictures in `folder`; print tables, or JSON.

    Raises:
        SandboxUnavailable: there is no sandbox to measure.
        NbgraderFailed, ReferenceFailed, SampleError, UnknownStep: as grading and running do.
    """
    check_available()
    console = console_for(as_json)
    with console.status("") as status:
        status.update("drawing a sample ...")
        data = demo_data(folder, None, faces=faces)
        notebooks, gradings = [], []
        for step in steps:
            status.update(f"{step}: the notebook from end to end ...")
            notebooks.append(notebook_cost(step, data, repeats))
            status.update(f"{step}: grading, ours and stock in turn ...")
            gradings.append(grading_cost(step, data, repeats))
    if as_json:
        print_json(as_content(notebooks, gradings))
    else:
        console.print(notebook_table(notebooks))
        console.print(grading_table(gradings))
