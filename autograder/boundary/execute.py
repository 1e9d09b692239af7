"""nbgrader's `Execute`, with the student's kernel behind the boundary and the verdict on this side.

In place of a graded cell, as soon as the cells before it have been executed, its hidden checks run
in this process against the live kernel. When the kernel is gone, this process writes the graded
cells' outputs: a report, and the points as a plain float, which is what nbgrader reads. What the
kernel printed there does not count, and nothing that it shows later can reach what is written here.
"""

import json
import time
from pathlib import Path
from typing import Any

from jupyter_client.manager import AsyncKernelManager
from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbformat import NotebookNode
from traitlets import Bool, Instance, Unicode

from autograder.boundary.cell_report import (
    graded_outputs,
    note_language,
    note_usage,
    results_as_metadata,
)
from autograder.boundary.handed_in import copy_handed_in, course_of, submitted_folder
from autograder.boundary.harmless import make_outputs_harmless
from autograder.boundary.hidden_checks import (
    GradingInputs,
    demand_hidden_checks,
    input_seed,
    is_graded,
    run_hidden_checks,
)
from autograder.boundary.live_kernel import LiveKernel
from autograder.boundary.lost_output import LostOutput
from autograder.boundary.tidy_execute import TidyExecute
from autograder.sandbox.bubblewrap import check_available
from autograder.sandbox.limits import MEGABYTE, Limits, limits_of
from autograder.sandbox.warm_kernels import WarmKernels
from autograder.scratch import scratch_folder
from autograder.translations.grading import grading_translation
from course.checking.result import CheckResult
from data_scripts.sample import read_sample
from data_scripts.secret import read_secret


class KernelDidNotStart(Exception):
    """The room or its kernel could not be started: nothing of the student's has run yet."""


class MachineUnavailable(Exception):
    """The machine ran out of memory, and the submission was not seen to be the cause."""


class SandboxedExecute(TidyExecute):
    """Executes a submission in a room and grades each graded cell at once."""

    sample = Unicode(help="The folder of the sample that the submission may read.").tag(config=True)
    twin = Unicode(help="The folder of the grading twin.").tag(config=True)
    secret = Unicode(help="The file of the instructor's secret.").tag(config=True)
    language = Unicode("en", help="The language of the reports.").tag(config=True)
    unsandboxed = Bool(False, help="Run without a sandbox: only for code you trust.").tag(
        config=True
    )
    limits = Instance(
        Limits, allow_none=True, help="What one submission may use; None: what its step needs."
    ).tag(config=True)
    warm = Instance(
        WarmKernels, allow_none=True, help="Where kernels come from; None: each starts by itself."
    ).tag(config=True)

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any], km: AsyncKernelManager | None = None
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Execute and grade a notebook; whatever it does, every graded cell gets its outputs.

        Raises:
            SandboxUnavailable: student code cannot be run safely here.
            BrokenChecks, SampleError, KernelDidNotStart, MachineUnavailable: so that our own
                trouble never becomes a student's 0.
        """
        if not self.unsandboxed:
            check_available()
        self._step: str = resources["nbgrader"]["assignment"]
        self._limits = self.limits or limits_of(self._step)
        demand_hidden_checks(self._step, nb)
        self._inputs = self._grading_inputs(nb)
        self._verdicts: dict[str, tuple[CheckResult, ...]] = {}
        self._printed_bytes = 0
        self._started = False
        with scratch_folder() as folder:
            work = folder / "work"
            handed_in = submitted_folder(course_of(self), resources)
            copy_handed_in(handed_in, work, self._limits.disk_bytes)
            sample = read_sample(Path(self.sample)).folder
            self._kernel = LiveKernel(
                sample, work, self._limits, unsandboxed=self.unsandboxed, warm=self.warm
            )
            self._run_from(work, nb, resources)
            note_usage(nb, self._kernel.usage())
        if self._kernel.trouble:
            raise MachineUnavailable(self._kernel.trouble)
        note_language(nb, self.language)
        for cell in nb.cells:
            make_outputs_harmless(cell)
            if is_graded(cell):
                self._write_verdict(cell)
        return nb, resources

    def create_kernel_manager(self) -> AsyncKernelManager:
        """Return the manager of the submission's own kernel, whatever kernel the notebook names."""
        self.km = self._kernel.manager
        return self.km

    def preprocess_cell(
        self, cell: NotebookNode, resources: dict[str, Any], index: int
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Execute a cell, or grade it if it is a graded one.

        A graded cell holds public checks; what they would say counts for nothing here.
        """
        if not self._started:
            self._started = True
            self._lost_output = LostOutput(self.kc.iopub_channel.socket)
        if is_graded(cell):
            self._grade(cell.metadata.nbgrader.grade_id)
        elif not self._kernel.stopped:
            self._execute(cell, resources, index)
        return cell, resources

    def process_message(
        self, msg: dict[str, Any], cell: NotebookNode, cell_index: int
    ) -> NotebookNode | None:
        """Take in what the kernel shows, up to the limit."""
        self._printed_bytes += len(json.dumps(msg["content"], default=str))
        if self._printed_bytes > self._limits.output_bytes and msg["msg_type"] != "status":
            self._kernel.stop(self._too_much_printed())
            return None
        if msg["msg_type"].startswith("comm"):
            return None  # widgets: there is nobody to use them
        if isinstance(transient := msg["content"].get("transient"), dict):
            # What a cell shows is settled when it ends: no later cell can update it.
            transient["display_id"] = (cell_index, str(transient.get("display_id")))
        output: NotebookNode | None = super().process_message(msg, cell, cell_index)
        return output

    def _grading_inputs(self, nb: NotebookNode) -> GradingInputs:
        code = "\0".join(cell.source for cell in nb.cells)
        secret = read_secret(Path(self.secret))
        twin = read_sample(Path(self.twin).resolve())
        sample = read_sample(Path(self.sample).resolve())
        return GradingInputs(twin, input_seed(secret, code.encode()), sample)

    def _run_from(self, work: Path, nb: NotebookNode, resources: dict[str, Any]) -> None:
        folder = resources["metadata"]["path"]
        resources["metadata"]["path"] = str(work)
        try:
            super().preprocess(nb, resources)
        except Exception as problem:
            if self._started:  # what a submission can cause is dealt with in `_execute`
                raise
            words = self._kernel.trouble or self._kernel.last_words() or str(problem)
            raise KernelDidNotStart(f"The kernel did not start: {words}") from problem
        finally:
            self._kernel.close()
            resources["metadata"]["path"] = folder

    def _execute(self, cell: NotebookNode, resources: dict[str, Any], index: int) -> None:
        started = time.monotonic()
        self.timeout = max(1, min(self._limits.cell_seconds, round(self._kernel.seconds_left())))
        try:
            super().preprocess_cell(cell, resources, index)
        except DeadKernelError:
            self._kernel.stop("its process ended")
        except CellTimeoutError:
            self._kernel.note_end()
            if time.monotonic() - started >= self.timeout:
                reason = f"a cell ran longer than {self.timeout} seconds and did not end"
                self._kernel.stop(reason)
        except Exception as problem:  # a message that nbclient cannot digest
            self._kernel.stop(f"its output could not be read ({type(problem).__name__})")
        self._kernel.note_end()
        if self._lost_output.happened():
            self._kernel.stop(self._too_much_printed())

    def _too_much_printed(self) -> str:
        return f"it printed more than {self._limits.output_bytes // MEGABYTE} MB"

    def _grade(self, exercise: str) -> None:
        student = self._kernel.student()
        self._verdicts[exercise] = run_hidden_checks(self._step, exercise, student, self._inputs)
        self._kernel.note_end()

    def _write_verdict(self, cell: NotebookNode) -> None:
        results = self._verdicts[cell.metadata.nbgrader.grade_id]
        translate = grading_translation(self.language)
        cell.outputs = graded_outputs(results, translate, sandboxed=not self.unsandboxed)
        cell.execution_count = None
        cell.metadata["rostros"] = results_as_metadata(
            results, self._kernel.stopped, self._kernel.cold_because
        )
