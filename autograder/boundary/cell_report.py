"""What a graded cell shows after grading: a report for the student, the points for nbgrader."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_output

from autograder.boundary.harmless import plain_text
from course.checking.render import as_html, as_text
from course.checking.result import CheckResult, Outcome
from course.translation import Translation, languages

UNSANDBOXED = "Graded without a sandbox."
MOST_CHARACTERS = 1000


@dataclass(frozen=True)
class Usage:
    """What grading a submission took: seconds from the start of its kernel to its end, and the most
    memory its processes were seen to hold (None: nobody looked, as without a sandbox)."""

    seconds: float
    peak_bytes: int | None


def graded_outputs(
    results: Sequence[CheckResult], translate: Translation, *, sandboxed: bool
) -> list[NotebookNode]:
    """Return the two outputs of a graded cell, in a student's language.

    nbgrader takes the points from the `text/plain` of an execute_result. It must be a plain Python
    float, 0.0 included: anything else, or nothing, counts as full marks there.
    """
    text, html = (show(results, hidden=True, translate=translate) for show in (as_text, as_html))
    if not sandboxed:
        warning = translate(UNSANDBOXED)
        text, html = f"{warning}\n{text}", f"<p>{warning}</p>{html}"
    points = float(sum(result.earned for result in results))
    return [
        new_output("display_data", data={"text/plain": text, "text/html": html}),
        new_output("execute_result", data={"text/plain": repr(points)}, execution_count=None),
    ]


def results_as_metadata(
    results: Sequence[CheckResult], stopped: str, cold_because: str
) -> dict[str, Any]:
    """Return the full results, for the instructor's copy of the notebook only."""
    return {
        "stopped": stopped,
        "cold_because": cold_because,
        "checks": [
            {name: _short(value) for name, value in asdict(result).items() if name != "figures"}
            for result in results
        ],
    }


def results_from_metadata(cell: NotebookNode) -> tuple[CheckResult, ...]:
    """Return the results that grading left in a graded cell (none where it left none)."""
    checks = cell.metadata.get("rostros", {}).get("checks", [])
    return tuple(CheckResult(**{**check, "outcome": Outcome(check["outcome"])}) for check in checks)


def note_usage(notebook: NotebookNode, usage: Usage) -> None:
    """Leave what grading took in the instructor's copy of the notebook."""
    notebook.metadata["rostros"] = asdict(usage)


def usage_of(notebook: NotebookNode) -> Usage | None:
    """Return what grading left about its time and memory; None where it left nothing."""
    noted = notebook.metadata.get("rostros")
    return Usage(**noted) if noted else None


def note_language(notebook: NotebookNode, language: str) -> None:
    """Leave the language of its checks in the instructor's copy of the notebook."""
    notebook.metadata["rostros_language"] = language


def language_of(notebook: NotebookNode, otherwise: str) -> str:
    """Return the language in which a notebook was graded, or else another."""
    noted = notebook.metadata.get("rostros_language")
    return noted if noted in languages() else otherwise


def _short(value: Any) -> Any:
    """Return a text cut to what a person reads: parts of it are the submission's own words."""
    return plain_text(value)[:MOST_CHARACTERS] if isinstance(value, str) else value
