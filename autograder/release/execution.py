"""Run a reference notebook from end to end, as anyone would."""

import os
from pathlib import Path
from unittest import mock

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from autograder.release.source import reference_notebook
from data_scripts.errors import UserError

SECONDS_PER_CELL = 300


class ReferenceFailed(UserError):
    """A reference solution raised."""


def run_reference(step: str, sample: Path, target: Path) -> Path:
    """Execute the step's reference notebook on a sample and write it to `target`.

    Raises:
        UnknownStep: there is no such step.
        ReferenceFailed: a cell raised.
    """
    notebook = reference_notebook(step)
    target.parent.mkdir(parents=True, exist_ok=True)
    client = NotebookClient(
        notebook,
        timeout=SECONDS_PER_CELL,
        extra_arguments=["--log-level=ERROR"],
        resources={"metadata": {"path": str(target.parent)}},
    )
    with mock.patch.dict(os.environ, ROSTROS_SAMPLE=str(sample.resolve())):
        try:
            client.execute()
        except CellExecutionError as problem:
            last = str(problem).strip().splitlines()[-1]
            raise ReferenceFailed(f"The reference solution of {step} raised: {last}") from None
    nbformat.write(notebook, target)
    return target
