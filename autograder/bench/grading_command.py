"""What `rostros bench grading` does: grade a generated class in every way, side by side."""

import tempfile
from pathlib import Path

from rich.console import Console

from autograder.bench.class_report import as_json, class_table, markdown
from autograder.bench.contenders import CONTENDERS
from autograder.bench.prepared_class import PreparedClass
from autograder.bench.rounds import class_cost
from autograder.demo.samples import demo_data
from autograder.json_output import print_json
from autograder.sandbox.bubblewrap import check_available
from data_scripts.marked_sections import write_sections

PAGE = Path(__file__).parent.parent / "BENCHMARKS.md"
COMMAND = "rostros bench grading"


def bench_grading(
    folder: Path,
    step: str,
    *,
    students: int,
    rounds: int,
    faces: int,
    as_json_object: bool,
    write: bool,
) -> None:
    """Measure how long a class takes ours and the others, on a drawn sample in `folder`.

    The result goes to the standard output, as one JSON object or as a table; progress goes to the
    standard error.

    Raises:
        SandboxUnavailable: there is no sandbox to measure.
        ContenderFailed: one did not get through the class.
        NbgraderFailed, SampleError, UnknownStep: as grading does.
    """
    check_available()
    progress = Console(stderr=True)
    progress.print("drawing a sample ...")
    data = demo_data(folder, None, faces=faces)
    with tempfile.TemporaryDirectory(prefix="rostros-") as place:
        prepared = PreparedClass.in_folder(Path(place) / "original", step, data, students)
        cost = class_cost(
            prepared, Path(place), CONTENDERS, rounds=rounds, faces=faces, say=progress.print
        )
    if as_json_object:
        print_json(as_json(cost))
    else:
        Console().print(class_table(cost))
    if write:
        command = f"{COMMAND} --step {step} --students {students} --rounds {rounds}"
        write_sections(PAGE, {step: markdown(cost, f"{command} --faces {faces}")}, COMMAND)
