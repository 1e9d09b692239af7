"""`rostros prove`: the grader against the bank. What it needs is imported when it runs."""

from importlib import import_module
from pathlib import Path

import click

from autograder.json_output import json_option

MEASUREMENTS = ("margins", "mutants")


class Measurements(click.Group):
    """Imports a command when it is asked for: nbformat alone takes more than a second."""

    def list_commands(self, context: click.Context) -> list[str]:
        """Return the names of the commands."""
        return [*MEASUREMENTS]

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """Return the command of that name, if there is one."""
        if name not in MEASUREMENTS:
            return None
        module = import_module(f"autograder.proofs.{name}_command")
        command: click.Command = getattr(module, f"{name}_command")
        return command


@click.group("prove", cls=Measurements, invoke_without_command=True)
@click.pass_context
@click.option("--step", "steps", multiple=True, help="Only this step; may be repeated.")
@click.option("--exercise", default="", help="Only the cases of this exercise.")
@click.option("--case", default="", help="Only the cases of this name (* stands for anything).")
@click.option(
    "--kind",
    "kinds",
    type=click.Choice(["right", "wrong", "whole", "hostile"]),
    multiple=True,
    help="Only cases of this kind.",
)
@click.option(
    "--inputs",
    type=int,
    default=1,
    show_default=True,
    help="What hidden checks draw their inputs from: another number, other inputs.",
)
@click.option(
    "--share",
    type=click.IntRange(min=1),
    default=1,
    help="Of steps in which nothing has changed since the committed table, one in so many cases.",
)
@click.option("--write", is_flag=True, help="Put the table into autograder/proofs/ and README.md.")
@json_option
def prove_command(
    context: click.Context,
    steps: tuple[str, ...],
    exercise: str,
    case: str,
    kinds: tuple[str, ...],
    inputs: int,
    share: int,
    write: bool,
    as_json: bool,
) -> None:
    """Grade the bank of right, wrong and hostile solutions, as submissions are graded.

    Prints which check caught which case and keeps it in build/proofs/. Fails if a right solution
    loses a point, a wrong one is not caught by the check that is there for it, its student does not
    read the hint that helps, a hostile one gains anything, or a student can see what is hidden.
    """
    if context.invoked_subcommand:
        return
    from autograder.proofs.prove import prove
    from autograder.proofs.selection import Selection

    selection = Selection(steps, exercise, case, kinds)
    if write and (selection != Selection() or share > 1):
        raise click.UsageError("--write is for the whole bank.")
    prove(selection, Path("build"), inputs=inputs, write=write, share=share, as_json=as_json)
