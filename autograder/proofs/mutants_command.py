"""`rostros prove mutants`: change the reference a little, and see whether its checks notice."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from autograder.batch.digests import in_words, versions
from autograder.json_output import console_for, json_option, print_json
from autograder.proofs.mutant_workers import grade_mutants
from autograder.proofs.mutants import (
    JUDGED,
    RECORD,
    Name,
    Verdict,
    in_one_line,
    keep,
    kept_outcomes,
    name_of,
    read_judged,
    verdict,
)
from autograder.proofs.mutation import mutants_of, unchanged
from autograder.proofs.totals import write_totals
from autograder.release.source import steps
from autograder.whole_files import write_whole
from data_scripts.errors import UserError

FOLDER = click.Path(path_type=Path, exists=True, file_okay=False, resolve_path=True)
KEPT = Path("build") / "proofs"
COUNTS = ("mutants", "caught", "equivalent", "holes", "survivors")


class Holes(UserError):
    """The checks let too many mutants pass, or judgements are out of date."""


@click.command("mutants")
@click.option("--step", "chosen", type=click.Choice(steps()), multiple=True, help="Default: all.")
@click.option("--exercise", "only", help="Only the mutants of this exercise.")
@click.option("--sample", type=FOLDER, required=True, help="What solutions are trained on.")
@click.option("--twin", type=FOLDER, required=True, help="Its grading twin.")
@click.option("--processes", type=click.IntRange(min=1), default=2, show_default=True)
@click.option("--write", is_flag=True, help="Put the counts of all steps into autograder/proofs/.")
@json_option
def mutants_command(
    chosen: tuple[str, ...],
    only: str | None,
    sample: Path,
    twin: Path,
    processes: int,
    write: bool,
    as_json: bool,
) -> None:
    """Change one node of a reference solution at a time; the hidden checks must notice.

    Outcomes are kept in build/proofs/ until the solution or its checks change. Survivors are judged
    one by one in autograder/proofs/equivalent_mutants.toml. Fails if fewer than 95 % of the mutants
    that change what is required are caught.
    """
    if write and (chosen or only):
        raise click.UsageError("--write is for all steps at once.")
    console = console_for(as_json)
    outcomes: dict[Name, str] = {}
    for step in chosen or steps():
        outcomes |= _outcomes(step, only, (sample, twin), processes, console)
    judged = {name: why for name, why in read_judged().items() if only in (None, name[1])}
    result = verdict(outcomes, judged)
    if as_json:
        survivors = [in_one_line(name) for name in result.survivors]
        print_json({**_record(result), "survivors": survivors})
    else:
        console.print(_table(result))
    for name in result.survivors:
        console.print(
            f"survives: {in_one_line(name)}", highlight=False, markup=False, soft_wrap=True
        )
    if write:
        write_whole(RECORD, (json.dumps(_record(result), indent=1) + "\n").encode())
        write_totals()
    if result.problems:
        raise Holes("\n".join(result.problems) + f"\nJudge survivors in {JUDGED.name}.")


def _outcomes(
    step: str, only: str | None, data: tuple[Path, Path], processes: int, console: Console
) -> dict[Name, str]:
    mutants, references = (
        [one for one in every if only in (None, one.exercise)]
        for every in (mutants_of(step), unchanged(step))
    )
    path = KEPT / f"mutants-{step}.jsonl"
    outcomes = kept_outcomes(path, mutants)
    due = [one for one in mutants if name_of(one) not in outcomes]
    console.print(f"{step}: {len(mutants)} mutants, {len(due)} to be graded", highlight=False)
    grades = {one.exercise for one in due}
    first = [one for one in references if one.exercise in grades]
    for mutant, by in grade_mutants([*first, *due], *data, processes) if due else ():
        if mutant in first:
            if by:
                raise Holes(f"{step}, {mutant.exercise}: the reference itself does not pass: {by}")
            continue
        keep(path, mutant, by)
        outcomes[name_of(mutant)] = by
        if not by:
            console.print(
                f"  {mutant.exercise}: {mutant.name}", highlight=False, markup=False, soft_wrap=True
            )
    return {name_of(one): outcomes[name_of(one)] for one in mutants}


def _record(result: Verdict) -> dict[str, Any]:
    rows = [
        {"step": step, "exercise": exercise, **dict(zip(COUNTS, map(int, counts), strict=True))}
        for step, exercise, *counts in _rows(result)
    ]
    return {"versions": in_words(versions()), "share_caught": result.share_caught, "rows": rows}


def _table(result: Verdict) -> Table:
    title = f"{result.share_caught:.1%} of the mutants that change what is required are caught"
    table = Table("step", "exercise", title=title, title_justify="left")
    for column in COUNTS:
        table.add_column(column, justify="right")
    for row in _rows(result):
        table.add_row(*row)
    return table


def _rows(result: Verdict) -> Iterator[tuple[str, ...]]:
    groups = (tuple(result.caught), result.equivalent, result.holes, result.survivors)
    counts = [Counter((step, exercise) for step, exercise, _ in group) for group in groups]
    for place in sorted(set().union(*counts)):
        numbers = [count[place] for count in counts]
        yield (*place, *(f"{number}" for number in (sum(numbers), *numbers)))


if __name__ == "__main__":
    mutants_command()
