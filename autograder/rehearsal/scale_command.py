"""What `rostros rehearse scale` does."""

from dataclasses import asdict
from pathlib import Path

from rich.table import Table

from autograder.json_output import console_for, print_json
from autograder.nbgrader_settings import GradingData
from autograder.rehearsal.scale import Load, load_of
from data_scripts.marked_sections import write_sections

PAGE = Path(__file__).parent.parent / "BENCHMARKS.md"
COMMAND = "rostros rehearse scale"
WORKERS = (1, 50, 100, 200, 400)
MANY_WORKERS = 200
FEW_SUBMISSIONS = 1000
COLUMNS = (
    *("workers", "submissions", "submissions/s", "workers used", "coordinator busy"),
    *("coordinator, ms each", "workers at its limit", "coordinator, MB"),
)


def rehearse_scale(
    data: GradingData,
    step: str,
    *,
    submissions: int,
    seconds: float,
    write: bool,
    as_json: bool,
) -> None:
    """Show how busy a coordinator is with more and more simulated workers, and with a huge class.

    A submission takes a worker `seconds` on average. With `write` the table goes to BENCHMARKS.md.
    """
    few = min(submissions, FEW_SUBMISSIONS)
    console = console_for(as_json)
    loads = []
    for workers, count in (*((workers, few) for workers in WORKERS), (MANY_WORKERS, submissions)):
        console.print(f"{workers} workers, {count:,} submissions ...")
        loads.append(load_of(data, step, workers, count, seconds))
    if as_json:
        print_json({"loads": [asdict(load) for load in loads]})
    else:
        table = Table(*COLUMNS)
        for load in loads:
            table.add_row(*_row(load))
        console.print(table)
    if write:
        options = f"--step {step} --submissions {submissions} --seconds {seconds:g}"
        write_sections(PAGE, {"scale": _markdown(loads, f"{COMMAND} {options}")}, COMMAND)


def _row(load: Load) -> tuple[str, ...]:
    return (
        f"{load.workers}",
        f"{load.submissions:,}",
        f"{load.per_second:.1f}",
        f"{load.used:.0%}",
        f"{load.busy:.0%}",
        f"{1000 * load.seconds_each:.0f}",
        f"{load.most_workers:.0f}",
        f"{load.peak_megabytes:.0f}",
    )


def _markdown(loads: list[Load], command: str) -> str:
    rows = [f"| {' | '.join(row)} |" for row in (COLUMNS, *map(_row, loads))]
    rows.insert(1, "|--:" * len(COLUMNS) + "|")
    return f"`{command}`\n\n" + "\n".join(rows)
