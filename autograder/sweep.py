"""Grade the reference solution of a step with many seeds, and say how near it comes to losing.

    python -m autograder.sweep --step STEP --sample SAMPLE --twin TWIN [--seeds 20]

Each seed is one grading: the reference notebook's code runs anew (a step with a line `SEED = 1`
trains with that seed), and after each graded cell its hidden checks run, with inputs from that seed
too. The last lines say how many gradings gave full marks, and how near each threshold was.
"""

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from autograder.boundary.hidden_checks import GradingInputs, is_graded, run_hidden_checks
from autograder.reference_code import code_cells, place_for_notebooks, run_cell
from autograder.release.source import steps
from course.checking.bridge import LocalTransport
from course.checking.measured import Figure
from course.checking.result import CheckResult, Outcome
from course.checking.student import Student
from course.sample import Sample

SECONDS_FOR_A_CALL = 60.0  # nobody waits here, and several trainings may share the machine


def graded_reference(step: str, twin: Sample, seed: int, sample: Sample) -> Iterator[CheckResult]:
    """Run the step's reference and yield what became of each hidden check, as grading would."""
    namespace: dict[str, Any] = {}
    student = Student(LocalTransport(namespace, SECONDS_FOR_A_CALL))
    for cell in code_cells(step, seed):
        if is_graded(cell):
            exercise = cell.metadata.nbgrader.grade_id
            inputs = GradingInputs(twin, seed, sample)
            yield from run_hidden_checks(step, exercise, student, inputs)
        else:
            run_cell(cell, namespace)


@dataclass(frozen=True)
class Seen:
    """A figure of one check, and the seed of the grading it was seen in."""

    exercise: str
    figure: Figure
    seed: int


def margins_table(seen: Iterable[Seen]) -> Table:
    """Return, for each threshold, the value nearest to it and the mean over all gradings."""
    table = Table(title="How near each threshold was", title_justify="left")
    for column in ("exercise", "figure"):
        table.add_column(column, overflow="fold")
    for column in ("threshold", "nearest", "mean", "least margin", "seed"):
        table.add_column(column, justify="right")
    groups: dict[tuple[str, str], list[Seen]] = {}
    for one in seen:
        groups.setdefault((one.exercise, one.figure.name), []).append(one)
    for (exercise, name), group in groups.items():
        nearest = min(group, key=lambda one: one.figure.margin)
        figure, mean = nearest.figure, fmean(one.figure.value for one in group)
        numbers = (figure.threshold, figure.value, mean, figure.margin)
        table.add_row(exercise, name, *(f"{n:.4g}" for n in numbers), str(nearest.seed))
    return table


@click.command()
@click.option("--step", type=click.Choice(steps()), required=True)
@click.option("--sample", type=click.Path(path_type=Path, exists=True), required=True)
@click.option("--twin", type=click.Path(path_type=Path, exists=True), required=True)
@click.option("--seeds", type=click.IntRange(min=1), default=20, show_default=True)
def main(step: str, sample: Path, twin: Path, seeds: int) -> None:
    """Grade the reference solution of a step with many seeds."""
    console, full = Console(), 0
    seen: list[Seen] = []
    own, other = Sample(sample.resolve(), "sample"), Sample(twin.resolve(), "twin")
    for seed in range(1, seeds + 1):
        started = time.monotonic()
        with place_for_notebooks(sample):
            results = list(graded_reference(step, other, seed, own))
        lost = [result for result in results if result.outcome is not Outcome.PASSED]
        full += not lost
        seen += [Seen(r.exercise, figure, seed) for r in results for figure in r.figures]
        words = "; ".join(f"{r.exercise}: {r.check} ({r.came or r.raised})" for r in lost)
        seconds = time.monotonic() - started
        console.print(f"seed {seed}: {words or 'full marks'} ({seconds:.0f} s)", highlight=False)
    console.print(f"{step}: {full} of {seeds} gradings with full marks", highlight=False)
    if seen:
        console.print(margins_table(seen))


if __name__ == "__main__":
    main()
