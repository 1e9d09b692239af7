"""What `rostros rehearse load` does."""

import tempfile
from pathlib import Path

from rich.console import Console

from autograder.nbgrader_settings import GradingData
from autograder.rehearsal.load import grade_mixed
from autograder.rehearsal.surprises import Surprise

MOST_TIMES_AS_LONG = 1.5


def rehearse_load(
    data: GradingData, step: str, *, honest: int, hostile: int, console: Console
) -> None:
    """Grade as many honest submissions as there are in all, then the mixed class.

    Raises:
        Surprise: a grade is not what it must be, or the mixed class took too long.
    """
    with tempfile.TemporaryDirectory(prefix="rehearsal-") as folder:
        console.print(f"{honest + hostile} honest submissions ...")
        alone = grade_mixed(Path(folder) / "alone", step, data, honest + hostile, 0)
        console.print(f"  {alone.seconds:.0f} s\n{honest} honest and {hostile} hostile ones ...")
        mixed = grade_mixed(Path(folder) / "mixed", step, data, honest, hostile)
    ratio = mixed.seconds / alone.seconds
    console.print(
        f"  {mixed.seconds:.0f} s, {ratio:.2f} times as long (at most {MOST_TIMES_AS_LONG})"
    )
    problems = [*alone.problems, *mixed.problems]
    if ratio > MOST_TIMES_AS_LONG:
        problems.append(f"hostile submissions made it {ratio:.2f} times as long")
    if problems:
        raise Surprise(problems)
