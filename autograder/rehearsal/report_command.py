"""What `rostros rehearse report` does."""

import time
from dataclasses import asdict
from pathlib import Path

from rich.table import Table

from autograder.json_output import console_for, print_json
from autograder.rehearsal.doubts import DoubtRates, doubt_rates
from autograder.rehearsal.simulated_report import checks_of, planted_in, write_simulated_report

SIZES = (15, 30, 60, 120, 240)


def rehearse_report(step: str, *, students: int, classes: int, folder: Path, as_json: bool) -> None:
    """Write the report of a large simulated class, and show how often its doubts are right."""
    console = console_for(as_json)
    started = time.monotonic()
    path = write_simulated_report(step, students, 1, folder)
    console.print(
        f"Report: {path} ({students} simulated students, {path.stat().st_size / 1e6:.1f} MB, "
        f"{time.monotonic() - started:.1f} s)"
    )
    checks = checks_of(step)
    planted = planted_in(checks)
    rates = [
        (
            doubt_rates(checks, {}, size, range(classes)),
            doubt_rates(checks, planted, size, range(classes)),
        )
        for size in SIZES
    ]
    if as_json:
        pairs = [{"honest": asdict(honest), "faulty": asdict(faulty)} for honest, faulty in rates]
        print_json({"step": step, "report": str(path), "rates": pairs})
        return
    table = Table("students", "classes", *planted, "honest items doubted", "classes with one")
    for honest, faulty in rates:
        table.add_row(*_row(honest, faulty))
    console.print(table)


def _row(honest: DoubtRates, faulty: DoubtRates) -> tuple[str, ...]:
    return (
        f"{honest.students}",
        f"{honest.classes}",
        *(f"{found / faulty.classes:.0%} found" for found in faulty.planted_found.values()),
        f"{honest.honest_doubted} of {honest.honest_items:,}",
        f"{honest.classes_with_honest_doubted / honest.classes:.1%}",
    )
