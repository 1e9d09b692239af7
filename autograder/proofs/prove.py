"""What `rostros prove` does: grade cases of the bank, show the table, fail on any fault."""

import time
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from pathlib import Path

from rich.console import Console

from autograder.batch.engines.cores import workers_for
from autograder.batch.engines.this_machine import this_machine
from autograder.demo.run import empty_course
from autograder.json_output import console_for, print_json
from autograder.proofs.bank import BankCase, read_bank
from autograder.proofs.bank_grading import leaks_in_what_is_shipped, moved_thresholds, prove_step
from autograder.proofs.data import proof_data
from autograder.proofs.kill_table import Graded, KillTable, idle_checks, kill_table
from autograder.proofs.kill_table_page import (
    as_content,
    counts,
    keep,
    read_kept,
    terminal_table,
    write_committed,
)
from autograder.proofs.margins import read_record
from autograder.proofs.selection import Selection
from autograder.proofs.share import share_of, state_of
from autograder.proofs.totals import write_totals
from autograder.proofs.verdicts import Finding
from autograder.release.source import steps
from autograder.sandbox.bubblewrap import check_available
from data_scripts.errors import UserError


class NotProved(UserError):
    """The grader was wrong about a case of the bank."""


def prove(
    selection: Selection,
    build: Path,
    *,
    inputs: int,
    write: bool,
    share: int = 1,
    as_json: bool = False,
) -> None:
    """Grade the chosen cases, show and keep the table.

    Samples and course folder are made below `build`. With other `inputs`, hidden checks draw theirs
    anew. Of steps that are as they were for the committed table, one in `share` cases is graded.

    Raises:
        NotProved: the grader was wrong, or nothing was chosen.
        SandboxUnavailable: hostile code cannot be run safely here.
    """
    check_available()
    console = console_for(as_json)
    cases = [one for one in read_bank() if one in selection]
    if not cases:
        raise NotProved("The bank has no such case: look into autograder/proofs/cases/.")
    data = proof_data(build.resolve(), inputs)
    course = empty_course(build.resolve() / "proofs" / "course", data, unsandboxed=False)
    graded: list[Graded] = []
    touched = [step for step in steps() if any(one.step == step for one in cases)]
    in_part = _as_measured(touched) if share > 1 else frozenset()
    for step in touched:
        own = [one for one in cases if one.step == step]
        if step in in_part:
            own = share_of(own, share, date.today())
            console.print(f"{step}: as it was when the committed table was measured.")
        with this_machine(workers_for(step), sandboxed=True) as engine:
            graded += _told(step, own, prove_step(course, step, own, engine), console)
    margins = read_record().margins
    others: Sequence[Finding] = (
        *leaks_in_what_is_shipped(course, map(course.released, touched)),
        *(fault for step in touched for fault in moved_thresholds(step, margins)),
        *(idle_checks(_whole(graded, in_part)) if selection.of_whole_steps else ()),
    )
    table = kill_table(graded, others)
    shown = terminal_table(table)
    if as_json:
        print_json(as_content(table))
    elif shown.row_count:
        console.print(shown)
    console.print(counts(table), highlight=False)
    console.print(f"Kept: {keep(table, build / 'proofs')}", highlight=False)
    _demand_proof(table)
    if write:
        write_committed(table)
        write_totals()


def _as_measured(touched: Collection[str]) -> frozenset[str]:
    """Return the steps that are as they were when the committed table was measured."""
    measured = read_kept().measured_on
    return frozenset(step for step in touched if measured.get(step) == state_of(step))


def _whole(graded: Sequence[Graded], in_part: Collection[str]) -> list[Graded]:
    return [one for one in graded if one.result.step not in in_part]


def _told(
    step: str, cases: Sequence[BankCase], graded: Iterator[Graded], console: Console
) -> Iterator[Graded]:
    console.print(f"{step}: cases: {len(cases)}", highlight=False)
    started = time.monotonic()
    for one in graded:
        seconds = time.monotonic() - started
        console.print(f"  {seconds:5.0f} s  {one.pack.student}", highlight=False)
        for finding in one.findings:
            console.print(f"    {finding}", highlight=False, markup=False, soft_wrap=True)
        yield one


def _demand_proof(table: KillTable) -> None:
    if table.findings:
        words = "\n".join(map(str, table.findings))
        raise NotProved(f"Faults: {len(table.findings)}.\n{words}")
