"""nbgrader's `Execute`, with the student's kernel behind the boundary and the verdict on this side.

As soon as a graded cell has been executed, its hidden checks run in this process against the live
kernel, and this process writes the cell's outputs: a report, and the points as a plain float, which
is what nbgrader reads. What the kernel printed there does not count.
"""

import json
import tempfile
import time
from pathlib import Path
from typing import Any

from jupyter_client.manager import AsyncKernelManager
from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbformat import NotebookNode
from nbgrader.preprocessors import Execute
from traitlets import Bool, Instance, Unicode

from autograder.boundary.cell_report import graded_outputs, results_as_metadata
from autograder.boundary.handed_in import copy_handed_in, course_of, submitted_folder
from autograder.boundary.harmless import make_outputs_harmless
from autograder.boundary.hidden_checks import (
    GradingInputs,
    has_hidden_checks,
    input_seed,
    run_hidden_checks,
)
from autograder.boundary.live_kernel import LiveKernel
from autograder.sandbox.bubblewrap import check_available
from autograder.sandbox.limits import MEGABYTE, Limits
from course.sample import Sample
from data_scripts.sample import read_sample
from data_scripts.secret import read_secret

SECONDS_FOR_THE_KERNEL_TO_START = 60


class KernelDidNotStart(Exception):
    """The room or its kernel could not be started: nothing of the student's has run yet."""


class SandboxedExecute(Execute):
    """Executes a submission in a room and grades each graded cell at once."""

    sample = Unicode(help="The folder of the sample that the submission may read.").tag(config=True)
    twin = Unicode(help="The folder of the grading twin.").tag(config=True)
    secret = Unicode(help="The file of the instructor's secret.").tag(config=True)
    unsandboxed = Bool(False, help="Run without a sandbox: only for code you trust.").tag(
        config=True
    )
    limits = Instance(Limits, args=(), help="What one submission may use.").tag(config=True)

    shutdown_kernel = "immediate"
    startup_timeout = SECONDS_FOR_THE_KERNEL_TO_START
    raise_on_iopub_timeout = False

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any], km: AsyncKernelManager | None = None
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Execute and grade a notebook; whatever it does, every graded cell gets its outputs.

        Raises:
            SandboxUnavailable: student code cannot be run safely here.
            KernelDidNotStart: so that our own trouble never becomes a student's 0.
        """
        if not self.unsandboxed:
            check_available()
        self._step: str = resources["nbgrader"]["assignment"]
        self._inputs = self._grading_inputs(nb)
        self._graded: set[str] = set()
        self._printed_bytes = 0
        self._started = False
        with tempfile.TemporaryDirectory(prefix="rostros-") as folder:
            work = Path(folder) / "work"
            handed_in = submitted_folder(course_of(self), resources)
            copy_handed_in(handed_in, work, self.limits.disk_bytes)
            self._kernel = LiveKernel(
                Path(self.sample), work, self.limits, unsandboxed=self.unsandboxed
            )
            self._run_from(work, nb, resources)
        for cell in nb.cells:
            if self._is_graded(cell) and cell.metadata.nbgrader.grade_id not in self._graded:
                self._grade(cell)
        return nb, resources

    def create_kernel_manager(self) -> AsyncKernelManager:
        """Return the manager of the submission's own kernel, whatever kernel the notebook names."""
        self.km = self._kernel.manager
        return self.km

    def preprocess_cell(
        self, cell: NotebookNode, resources: dict[str, Any], index: int
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Execute a cell, and grade it if it is a graded one."""
        self._started = True
        if not self._kernel.stopped:
            self._execute(cell, resources, index)
        make_outputs_harmless(cell)
        if self._is_graded(cell):
            self._grade(cell)
        return cell, resources

    def process_message(
        self, msg: dict[str, Any], cell: NotebookNode, cell_index: int
    ) -> NotebookNode | None:
        """Take in what the kernel shows, up to the limit."""
        self._printed_bytes += len(json.dumps(msg["content"], default=str))
        if self._printed_bytes > self.limits.output_bytes and msg["msg_type"] != "status":
            self._kernel.stop(f"it printed more than {self.limits.output_bytes // MEGABYTE} MB")
            return None
        output: NotebookNode | None = super().process_message(msg, cell, cell_index)
        return output

    def _grading_inputs(self, nb: NotebookNode) -> GradingInputs:
        code = "\0".join(cell.source for cell in nb.cells)
        secret = read_secret(Path(self.secret))
        described = read_sample(Path(self.twin))
        twin = Sample(described.folder.resolve(), described.kind)
        return GradingInputs(twin, input_seed(secret, code.encode()))

    def _run_from(self, work: Path, nb: NotebookNode, resources: dict[str, Any]) -> None:
        folder = resources["metadata"]["path"]
        resources["metadata"]["path"] = str(work)
        try:
            super().preprocess(nb, resources)
        except Exception as problem:
            if not self._started:
                words = self._kernel.last_words() or str(problem)
                raise KernelDidNotStart(f"The kernel did not start: {words}") from problem
            self._kernel.stop(f"its notebook could not be run on ({type(problem).__name__})")
        finally:
            self._kernel.close()
            resources["metadata"]["path"] = folder

    def _execute(self, cell: NotebookNode, resources: dict[str, Any], index: int) -> None:
        started = time.monotonic()
        self.timeout = max(1, min(self.limits.cell_seconds, round(self._kernel.seconds_left())))
        try:
            super().preprocess_cell(cell, resources, index)
        except (DeadKernelError, CellTimeoutError):
            self._kernel.stop("its process ended")
        except Exception as problem:  # a message that nbclient cannot digest
            self._kernel.stop(f"its output could not be read ({type(problem).__name__})")
        self._kernel.note_end()
        ran_out_of_time = time.monotonic() - started >= self.timeout
        if not self._kernel.stopped and ran_out_of_time and not self._kernel.answers():
            self._kernel.stop(f"a cell ran longer than {self.timeout} seconds and did not end")

    def _is_graded(self, cell: NotebookNode) -> bool:
        mark = cell.metadata.get("nbgrader", {})
        return bool(mark.get("grade")) and has_hidden_checks(self._step, mark["grade_id"])

    def _grade(self, cell: NotebookNode) -> None:
        exercise = cell.metadata.nbgrader.grade_id
        results = run_hidden_checks(self._step, exercise, self._kernel.student(), self._inputs)
        self._kernel.note_end()
        cell.outputs = graded_outputs(results, sandboxed=not self.unsandboxed)
        cell.execution_count = None
        cell.metadata["rostros"] = results_as_metadata(results, self._kernel.stopped)
        self._graded.add(exercise)
