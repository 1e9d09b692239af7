"""What `rostros rehearse faults` does."""

import random
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from rich.table import Table

from autograder.json_output import console_for, print_json
from autograder.nbgrader_settings import GradingData
from autograder.rehearsal.faults import Struck, disturbed, undisturbed
from autograder.rehearsal.full_disk import grade_on_a_full_disk
from autograder.rehearsal.gradebook_content import gradebook_content
from autograder.rehearsal.rehearsed_class import RehearsedClass, cases_of
from autograder.rehearsal.surprises import Surprise
from autograder.scratch import left_behind


def rehearse_faults(
    data: GradingData, step: str, *, students: int, kills: int, seed: int, as_json: bool
) -> None:
    """Grade a class undisturbed, killed `kills` times, and with a disk that runs full.

    The standard output gets what became of each run, as a table or as JSON.

    Raises:
        Surprise: the grades differ, something was graded twice, or something was left behind.
    """
    console = console_for(as_json)
    with tempfile.TemporaryDirectory(prefix="rehearsal-") as name:
        folder, cases = Path(name), cases_of(step, students)
        console.print(f"{students} submissions of {step}, undisturbed ...")
        calm = RehearsedClass.of_cases(folder / "calm", step, data, cases)
        in_peace = undisturbed(calm)
        expected = gradebook_content(calm.course, step)
        console.print(f"The same class, struck {kills} times (seed {seed}) ...")
        struck_class = RehearsedClass.of_cases(folder / "struck", step, data, cases)
        runs = list(disturbed(struck_class, kills, random.Random(seed)))
        if not as_json:
            console.print(_table(runs))
        console.print("A part of it on a disk that runs full ...")
        part = RehearsedClass.of_cases(folder / "full", step, data, cases[: students // 2 + 1])
        problems = [
            *_problems([in_peace, *runs]),
            *grade_on_a_full_disk(part, expected),
            *_left_behind(),
        ]
        if gradebook_content(struck_class.course, step) != expected:
            problems.append("killed: the gradebook is not that of the undisturbed run")
    if as_json:
        print_json({"step": step, "runs": list(map(asdict, runs)), "problems": problems})
    if problems:
        raise Surprise(problems)
    console.print(f"{kills} kills and a full disk: identical gradebooks, nothing graded twice.")


def _table(runs: Sequence[Struck]) -> Table:
    table = Table()
    for name in ("struck", "results before", "exit status", "graded twice"):
        table.add_column(name)
    for run in runs:
        twice = ", ".join(run.graded_twice) or "none"
        status = "goes on" if run.status is None else f"{run.status}"
        table.add_row(run.fault, f"{run.results_before}", status, twice)
    return table


def _problems(runs: Sequence[Struck]) -> Iterator[str]:
    for run in runs:
        yield from (f"{run.fault}: {student} was graded twice" for student in run.graded_twice)
        if run.survivable and run.status not in (0, None):
            yield f"{run.fault}: the run ended with status {run.status} and said:\n{run.said}"


def _left_behind() -> Iterator[str]:
    for path in sorted(left_behind()):
        yield f"left behind: {path}"
