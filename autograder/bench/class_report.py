"""What a class took: as JSON, as a table for the terminal, and as a section of `BENCHMARKS.md`."""

import os
import platform
from collections.abc import Iterator
from typing import Any

from rich.table import Table

from autograder.batch.digests import in_words, versions
from autograder.batch.engines.cores import usable_cores
from autograder.bench.contenders import CONTENDERS
from autograder.bench.rounds import MOST_OF_BARE, MOST_OF_LIMIT, MOST_OF_SAME_WORK, ClassCost

GIGABYTE = 1024**3
WHAT = {name: " ".join((contender.__doc__ or "").split()) for name, contender in CONTENDERS.items()}


def as_json(cost: ClassCost) -> dict[str, Any]:
    """Return everything that was measured and what was made of it; times are in seconds."""
    return {
        "step": cost.step,
        "students": cost.students,
        "faces": cost.faces,
        "seconds": {name: list(rounds) for name, rounds in cost.seconds.items()},
        "median": cost.medians,
        "spread": {name: list(ends) for name, ends in cost.spreads.items()},
        "ratio": cost.ratios,
        "hidden_checks_cpu_seconds": cost.checks.total,
        "hidden_checks": {"grader": cost.checks.grader, "kernels": cost.checks.kernels},
        "allowed_seconds": cost.allowed_seconds,
        "machine": machine(),
        "versions": versions(),
    }


def machine() -> dict[str, Any]:
    """Return what kind of machine this is; nothing says which."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / GIGABYTE
    return {"cores": usable_cores(), "memory_gigabytes": round(memory), "kind": platform.machine()}


def class_table(cost: ClassCost) -> Table:
    """Return the table for the terminal."""
    title = f"{cost.step}: a class of {cost.students}, seconds"
    table = Table(title=title, title_justify="left", caption=_checks_line(cost))
    for column, side in zip(COLUMNS, SIDES, strict=True):
        table.add_column(column, justify="right" if side == "--:" else "left")
    for row in _rows(cost):
        table.add_row(*row)
    return table


def markdown(cost: ClassCost, command: str) -> str:
    """Return the section about a step; `command` is what measured it."""
    rows = [COLUMNS, SIDES, *_rows(cost)]
    kind = machine()
    return "\n".join(
        (
            f"`{command}`: {cost.students} students, {cost.faces} faces, {kind['cores']} cores, "
            f"{kind['memory_gigabytes']} GB, {kind['kind']}.",
            "",
            *(f"| {' | '.join(row)} |" for row in rows),
            "",
            _checks_line(cost),
            "",
            f"{in_words(versions())}.",
        )
    )


COLUMNS = ("contender", "median", "spread", "each round", "ours / it", "at most")
SIDES = ("---", "--:", "--:", "--:", "--:", "--:")


def _rows(cost: ClassCost) -> Iterator[tuple[str, ...]]:
    most = {
        "same_work": MOST_OF_SAME_WORK.get(cost.step),
        "bare": MOST_OF_BARE.get(cost.step),
    }
    for name, rounds in cost.seconds.items():
        low, high = cost.spreads[name]
        ratio, bound = cost.ratios.get(name), most.get(name)
        yield (
            name,
            f"{cost.medians[name]:.1f}",
            f"{low:.1f}–{high:.1f}",
            ", ".join(f"{seconds:.1f}" for seconds in rounds),
            "" if ratio is None else f"{ratio:.2f}",
            "" if bound is None else f"{bound:.2f}",
        )


def _checks_line(cost: ClassCost) -> str:
    return (
        f"The hidden checks of the class take {cost.checks.total:.1f} s of processor time "
        f"({cost.checks.grader:.1f} in the grader, {cost.checks.kernels:.1f} in the kernels). "
        f"{MOST_OF_LIMIT} × limit and these on {cost.cores} cores are "
        f"{cost.allowed_seconds:.1f} s; ours took {cost.medians['ours']:.1f} s."
    )
