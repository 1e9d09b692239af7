"""The costs as tables for the terminal, and as plain values for programs."""

import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from statistics import median
from typing import Any

from rich.table import Table

from autograder.bench.costs import (
    MOST_MEGABYTES,
    MOST_SECONDS_END_TO_END,
    GradingCost,
    NotebookCost,
)


def notebook_table(costs: Iterable[NotebookCost]) -> Table:
    """Return a table of the reference notebooks from end to end."""
    table = Table(title="Each notebook from end to end", title_justify="left")
    table.add_column("step", overflow="fold")
    table.add_column(f"seconds (at most {MOST_SECONDS_END_TO_END})", justify="right")
    table.add_column("slowest", justify="right")
    table.add_column(f"peak MB (at most {MOST_MEGABYTES})", justify="right")
    table.add_column("within")
    for cost in costs:
        slowest = max(run.wall for run in cost.runs)
        row = (f"{cost.seconds:.1f}", f"{slowest:.1f}", f"{cost.peak_megabytes:.0f}")
        table.add_row(cost.step, *row, _word(cost.kept))
    return table


def grading_table(costs: Iterable[GradingCost]) -> Table:
    """Return a table of one submission's grading, ours beside stock nbgrader's."""
    table = Table(
        title="Seconds to grade one submission: sandbox and hidden checks, beside stock nbgrader",
        title_justify="left",
    )
    table.add_column("step", overflow="fold")
    for name in ("ours", "stock", "ratio", "added", "added CPU", "may add"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("within")
    for cost in costs:
        table.add_row(
            cost.step,
            f"{median(run.wall for run in cost.ours):.1f}",
            f"{median(run.wall for run in cost.stock):.1f}",
            f"{cost.ratio:.2f}",
            f"{cost.added_seconds:.1f}",
            f"{cost.added_cpu_seconds:.1f}",
            f"{cost.budget_seconds:.2f}",
            _word(cost.kept),
        )
    return table


def as_content(
    notebooks: Sequence[NotebookCost], gradings: Sequence[GradingCost]
) -> dict[str, Any]:
    """Return every single run, what was made of them, and on what kind of machine."""
    return {
        "machine": {"processors": os.cpu_count(), "python": platform.python_version()},
        "notebooks": [
            asdict(cost) | _made_of(cost, "seconds", "peak_megabytes", "kept") for cost in notebooks
        ],
        "gradings": [
            asdict(cost)
            | _made_of(
                cost, "ratio", "added_seconds", "added_cpu_seconds", "budget_seconds", "kept"
            )
            for cost in gradings
        ],
    }


def _made_of(cost: object, *names: str) -> dict[str, Any]:
    return {name: getattr(cost, name) for name in names}


def _word(kept: bool) -> str:
    return "[green]✓[/green]" if kept else "[red]✗ no[/red]"
