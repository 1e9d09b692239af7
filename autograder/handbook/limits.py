"""How much a submission may use, as a table."""

from collections.abc import Callable

from autograder.release.source import steps
from autograder.sandbox.limits import MEGABYTE, limits_of


def limits(translate: Callable[[str], str]) -> str:
    """Return a table with a column for each step."""
    own = [limits_of(step) for step in steps()]
    rows = (
        (translate("seconds for a cell"), [one.cell_seconds for one in own]),
        (translate("seconds for the whole notebook"), [one.notebook_seconds for one in own]),
        (translate("seconds for one call by a check"), [one.call_seconds for one in own]),
        (translate("memory (MB)"), [one.memory_bytes // MEGABYTE for one in own]),
        (translate("disk space (MB)"), [one.disk_bytes // MEGABYTE for one in own]),
        (translate("printed output (MB)"), [one.output_bytes // MEGABYTE for one in own]),
    )
    head = [
        f"| {translate('at most')} | " + " | ".join(f"`{step}`" for step in steps()) + " |",
        "|---|" + "---:|" * len(own),
    ]
    body = [f"| {name} | " + " | ".join(map(str, values)) + " |" for name, values in rows]
    return "\n".join([*head, *body])
