"""`rostros prove`: the grader against the bank."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

import click
from rich.console import Console

from autograder.proofs.bank import BankCase, Kind, read_bank
from autograder.proofs.kill_table import Graded, KillTable, idle_checks, kill_table
from autograder.proofs.margins_command import margins_command
from autograder.proofs.mutants_command import mutants_command
from autograder.proofs.verdicts import Finding
from autograder.release.source import steps
from data_scripts.errors import UserError

BUILD = Path("build")


class NotProved(UserError):
    """The grader was wrong about a case of the bank."""


@dataclass(frozen=True)
class Chosen:
    """Which cases of the bank: nothing named means all of them."""

    steps: tuple[str, ...] = ()
    exercise: str = ""
    case: str = ""
    kinds: tuple[str, ...] = ()

    @property
    def everything(self) -> bool:
        """Whether whole steps are graded."""
        return not (self.exercise or self.case or self.kinds)

    def __contains__(self, one: BankCase) -> bool:
        return (
            one.step in (self.steps or steps())
            and self.exercise in ("", one.exercise)
            and (not self.case or fnmatch(one.case.name, self.case))
            and one.kind in (self.kinds or list(Kind))
        )


@click.group("prove", invoke_without_command=True)
@click.pass_context
@click.option("--step", "chosen", type=click.Choice(steps()), multiple=True, help="Default: all.")
@click.option("--exercise", default="", help="Only the cases of this exercise.")
@click.option("--case", default="", help="Only the cases of this name (* stands for anything).")
@click.option(
    "--kind",
    "kinds",
    type=click.Choice([kind.value for kind in Kind]),
    multiple=True,
    help="Only cases of this kind.",
)
@click.option("--write", is_flag=True, help="Put the table into autograder/proofs/ and README.md.")
def prove_command(
    context: click.Context,
    chosen: tuple[str, ...],
    exercise: str,
    case: str,
    kinds: tuple[str, ...],
    write: bool,
) -> None:
    """Grade the bank of right, wrong and hostile solutions, as submissions are graded.

    Prints which check caught which case and keeps it in build/proofs/. Fails if a right solution
    loses a point, a wrong one is not caught by the check that is there for it, its student does not
    read the hint that helps, a hostile one gains anything, or a student can see what is hidden.
    """
    if context.invoked_subcommand:
        return
    selection = Chosen(chosen, exercise, case, kinds)
    if write and not (selection.everything and not chosen):
        raise click.UsageError("--write is for the whole bank.")
    prove(selection, Console(), write=write)


prove_command.add_command(margins_command)
prove_command.add_command(mutants_command)


def prove(selection: Chosen, console: Console, *, write: bool) -> None:
    """Grade the chosen cases, show and keep the table.

    Raises:
        NotProved: the grader was wrong, or nothing was chosen.
        SandboxUnavailable: hostile code cannot be run safely here.
    """
    from autograder.batch.engines.cores import usable_cores
    from autograder.batch.engines.this_machine import this_machine
    from autograder.demo.run import empty_course
    from autograder.demo.samples import demo_data
    from autograder.proofs.kill_table_page import keep, terminal_table, write_committed
    from autograder.proofs.margins import read_record
    from autograder.proofs.prove import leaks_in_what_is_shipped, moved_thresholds, prove_step
    from autograder.sandbox.bubblewrap import check_available

    check_available()
    cases = [one for one in read_bank() if one in selection]
    if not cases:
        raise NotProved("The bank has no such case: look into autograder/proofs/cases/.")
    data = demo_data(BUILD.resolve() / "demo" / "synthetic", None)
    course = empty_course(BUILD.resolve() / "proofs" / "course", data, unsandboxed=False)
    graded: list[Graded] = []
    touched = [step for step in steps() if any(one.step == step for one in cases)]
    with this_machine(usable_cores(), sandboxed=True) as engine:
        for step in touched:
            own = [one for one in cases if one.step == step]
            graded += _told(step, own, prove_step(course, step, own, engine), console)
    others: Sequence[Finding] = (
        *leaks_in_what_is_shipped(course, map(course.released, touched)),
        *moved_thresholds([one.result for one in graded], read_record().margins),
        *(idle_checks(graded) if selection.everything else ()),
    )
    table = kill_table(graded, others)
    console.print(terminal_table(table))
    console.print(f"Kept: {keep(table, BUILD / 'proofs')}", highlight=False)
    _demand_proof(table)
    if write:
        write_committed(table)


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
        raise NotProved(f"The grader was wrong {len(table.findings)} times.\n{words}")
