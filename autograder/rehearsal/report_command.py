"""What `rostros rehearse report` does."""

import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

from autograder.rehearsal.doubts import DoubtRates, doubt_rates
from autograder.rehearsal.simulated_report import checks_of, planted_in, write_simulated_report

SIZES = (15, 30, 60, 120, 240)


def rehearse_report(
    step: str, *, students: int, classes: int, folder: Path, console: Console
) -> None:
    """Write the report of a large simulated class, and show how often its doubts are right."""
    started = time.monotonic()
    path = write_simulated_report(step, students, 1, folder)
    console.print(
        f"Report: {path} ({students} simulated students, {path.stat().st_size / 1e6:.1f} MB, "
        f"{time.monotonic() - started:.1f} s)"
    )
    checks = checks_of(step)
    planted = planted_in(checks)
    table = Table("students", "classes", *planted, "honest items doubted", "classes with one")
    for size in SIZES:
        honest = doubt_rates(checks, {}, size, range(classes))
        faulty = doubt_rates(checks, planted, size, range(classes))
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
