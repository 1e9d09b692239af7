"""How often the grader is wrong, in the README: the totals of bank, margins and mutants."""

import json
from dataclasses import astuple
from typing import Any

from autograder.nbgrader_settings import PROJECT
from autograder.proofs.kill_table_page import COMMAND, Kept, read_kept
from autograder.proofs.margins import Record, read_record
from autograder.proofs.mutants import RECORD as MUTANTS
from autograder.proofs.verdicts import Fault
from data_scripts.marked_sections import write_sections

README = PROJECT / "README.md"


def write_totals() -> None:
    """Write the totals of the committed records into the README."""
    write_sections(README, {"proofs": totals()}, COMMAND)


def totals() -> str:
    """Return the totals of the committed records, as Markdown."""
    mutants = json.loads(MUTANTS.read_text(encoding="utf-8"))
    return "\n".join([*_of_bank(read_kept()), _of_margins(read_record()), _of_mutants(mutants)])


def _of_bank(kept: Kept) -> list[str]:
    faults = kept.faults
    return [
        "| step | hidden checks | right solutions | wrong solutions | whole notebooks | attacks |",
        "|---|---|---|---|---|---|",
        *(f"| {' | '.join(map(str, astuple(one)))} |" for one in kept.totals),
        "",
        f"Wrong solutions accepted: {faults[Fault.FALSE_ACCEPT]}.",
        f"Right ones that lost a point: {faults[Fault.FALSE_REJECT]}.",
        f"Attacks that gained one: {faults[Fault.HOSTILE_GAIN]}.",
        f"Leaks in what students see: {faults[Fault.LEAK]}.",
    ]


def _of_margins(record: Record) -> str:
    fewest = min(one.gradings for one in record.margins)
    bound = 3 / fewest
    return (
        f"Checks on trained models: {len(record.lost)} of at least {fewest} gradings of right "
        f"solutions lost a point, so at most {bound:.1%} do (95 % sure)."
    )


def _of_mutants(record: dict[str, Any]) -> str:
    mutants = sum(row["mutants"] for row in record["rows"])
    return (
        f"Of the reference solutions with one place changed ({mutants}), the checks catch "
        f"{record['share_caught']:.1%} of those that do something else."
    )
