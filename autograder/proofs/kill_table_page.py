"""The kill table as people read it, in the terminal and as a page, and as it is kept."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rich.table import Table

from autograder.proofs.bank import Kind
from autograder.proofs.kill_table import KillTable
from autograder.proofs.share import state_of
from autograder.proofs.verdicts import Fault
from autograder.whole_files import write_whole

FOLDER = Path(__file__).parent
RECORD, PAGE = FOLDER / "kill_table.json", FOLDER / "KILL_TABLE.md"
COMMAND = "rostros prove"


@dataclass(frozen=True)
class StepTotals:
    """How many cases of each kind a step has in the bank, and how many hidden checks."""

    step: str
    checks: int
    right: int
    wrong: int
    whole: int
    hostile: int


@dataclass(frozen=True)
class Kept:
    """What is kept of a kill table: each check's cases, each step's totals, counts of faults, and
    the state of each step (`share.state_of`) in which it was measured."""

    kills: dict[str, list[str]]
    totals: list[StepTotals]
    faults: dict[str, int]
    measured_on: dict[str, str]


def kept_of(table: KillTable) -> Kept:
    """Return what is kept of a kill table."""
    return Kept(
        kills={str(place): list(cases) for place, cases in table.kills.items()},
        totals=list(_totals(table)),
        faults={str(fault): table.count(fault) for fault in Fault},
        measured_on={step: state_of(step) for step in dict.fromkeys(c.step for c in table.cases)},
    )


def _totals(table: KillTable) -> Iterator[StepTotals]:
    for step in dict.fromkeys(one.step for one in table.cases):
        counts = table.cases_of(step)
        checks = sum(place.step == step for place in table.kills)
        yield StepTotals(step, checks, *(counts[kind] for kind in Kind))


def terminal_table(table: KillTable) -> Table:
    """Return each check whose exercise had a wrong case, and the cases that it caught, by name."""
    shown = Table("check", "caught", "cases")
    answered = {(one.step, one.exercise) for one in table.cases if one.kind is Kind.WRONG}
    for place, cases in table.kills.items():
        if (place.step, place.exercise) not in answered:
            continue
        names = ", ".join(name.removeprefix("wrong_") for name in cases)
        shown.add_row(str(place), str(len(cases)), names)
    return shown


def counts(table: KillTable) -> str:
    """Return, in a line, how many cases were graded and how often the grader was wrong."""
    faults = ", ".join(f"{fault} {table.count(fault)}" for fault in Fault)
    return f"{len(table.cases)} cases: {faults}"


def keep(table: KillTable, folder: Path) -> Path:
    """Write the table and all findings as JSON into a folder; returns the file."""
    return _write_json(folder / "kill_table.json", as_content(table))


def as_content(table: KillTable) -> dict[str, Any]:
    """Return the table and all findings as plain values."""
    return {**asdict(kept_of(table)), "findings": [asdict(one) for one in table.findings]}


def write_committed(table: KillTable) -> None:
    """Write the committed record and page."""
    kept = kept_of(table)
    _write_json(RECORD, asdict(kept))
    write_whole(PAGE, page(kept).encode())


def read_kept() -> Kept:
    """Return the committed record."""
    kept = json.loads(RECORD.read_text(encoding="utf-8"))
    totals = [StepTotals(**one) for one in kept["totals"]]
    return Kept(kept["kills"], totals, kept["faults"], kept["measured_on"])


def _write_json(path: Path, content: dict[str, Any]) -> Path:
    write_whole(path, (json.dumps(content, indent=1) + "\n").encode())
    return path


def page(kept: Kept) -> str:
    """Return the kill table as a Markdown page."""
    lines = [
        "# Which check caught which wrong solution",
        "",
        f"Written by `{COMMAND} --write`. A wrong solution may be caught by more checks than",
        "the one that is there for it.",
        "",
        "| check | wrong solutions that it caught |",
        "|---|---|",
        *(f"| {place} | {_names(cases)} |" for place, cases in kept.kills.items()),
    ]
    return "\n".join(lines) + "\n"


def _names(cases: list[str]) -> str:
    return ", ".join(name.removeprefix("wrong_").replace("_", " ") for name in cases)
