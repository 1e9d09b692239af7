"""`rostros prove margins`: grade right solutions often, and record how near thresholds came."""

import time
from pathlib import Path

import click
from rich.console import Console

from autograder.batch.digests import in_words, versions
from autograder.json_output import console_for, json_option, print_json
from autograder.proofs.kept_gradings import keep, kept_gradings
from autograder.proofs.margin_gradings import Pictures, grade_all, plan
from autograder.proofs.margins import (
    RECORD,
    Record,
    as_content,
    lost_in,
    margins_of,
    write_record,
)
from autograder.proofs.margins_page import page, terminal_table
from autograder.proofs.styles import styles
from autograder.proofs.thresholds import measuring_files
from autograder.proofs.totals import write_totals
from autograder.release.source import steps
from autograder.whole_files import write_whole
from data_scripts.errors import UserError

FOLDER = click.Path(path_type=Path, exists=True, file_okay=False, resolve_path=True)
KEPT = Path("build") / "proofs"


class FalseReject(UserError):
    """A right solution lost a point."""


@click.command("margins")
@click.option("--step", "chosen", type=click.Choice(steps()), multiple=True, help="Default: all.")
@click.option("--sample", type=FOLDER, required=True, help="Drawn faces.")
@click.option("--twin", type=FOLDER, required=True, help="Their grading twin.")
@click.option("--celeba", type=FOLDER, help="A sample of photographs.")
@click.option("--celeba-twin", type=FOLDER, help="Their grading twin; goes with --celeba.")
@click.option(
    "--gradings",
    type=click.IntRange(min=1),
    default=120,
    show_default=True,
    help="Of a step.",
)
@click.option("--processes", type=click.IntRange(min=1), default=2, show_default=True)
@click.option("--write", is_flag=True, help="Put the figures into autograder/proofs/.")
@json_option
def margins_command(
    chosen: tuple[str, ...],
    sample: Path,
    twin: Path,
    celeba: Path | None,
    celeba_twin: Path | None,
    gradings: int,
    processes: int,
    write: bool,
    as_json: bool,
) -> None:
    """Grade right solutions over and over, and say how near thresholds of trained models came.

    The reference and the bank's right solutions are graded with many seeds, with 1, 2 and 4 threads
    of TensorFlow, on drawn faces and on photographs. Each grading is kept in build/proofs/: a run
    that was stopped goes on where it was. Fails if a right solution loses a point.
    """
    if (celeba is None) != (celeba_twin is None):
        raise click.UsageError("--celeba and --celeba-twin go together.")
    pictures = {"synthetic": Pictures("synthetic", sample, twin)}
    if celeba and celeba_twin:
        pictures["celeba"] = Pictures("celeba", celeba, celeba_twin)
    console = console_for(as_json)
    measured = [step for step in steps() if measuring_files(step)]
    wanted = [step for step in measured if step in (chosen or measured)]
    for step in wanted:
        _measure(step, pictures, gradings, processes, console)
    record = _record(wanted)
    if as_json:
        print_json(as_content(record))
    else:
        console.print(terminal_table(record))
    if write:
        whole = _record(measured)
        write_record(whole)
        write_whole(RECORD.with_name("MARGINS.md"), page(whole).encode())
        write_totals()
    if record.lost:
        raise FalseReject("Right solutions lost points:\n" + "\n".join(record.lost))


def _measure(
    step: str, pictures: dict[str, Pictures], count: int, processes: int, console: Console
) -> None:
    planned = list(plan(step, styles(step), tuple(pictures), count))
    done = kept_gradings(KEPT, step)
    known = {one.circumstances for one in done}
    due = [(at, style) for at, style in planned if at not in known]
    console.print(f"{step}: {len(due)} gradings to do, {len(done)} done before", highlight=False)
    started = time.monotonic()
    for grading in grade_all(due, pictures, processes):
        keep(KEPT, grading)
        at, seconds = grading.circumstances, time.monotonic() - started
        words = "; ".join(f"{check} ({why})" for check, why in grading.lost.items())
        console.print(
            f"{seconds:5.0f} s  {at.kind}, {at.style}, seed {at.seed}, {at.threads} threads: "
            f"{words or 'full marks'}",
            highlight=False,
        )


def _record(chosen: list[str]) -> Record:
    done = [grading for step in chosen for grading in kept_gradings(KEPT, step)]
    margins = tuple(margin for step in chosen for margin in margins_of(step, done))
    return Record(in_words(versions()), margins, lost_in(done))


if __name__ == "__main__":
    margins_command()
