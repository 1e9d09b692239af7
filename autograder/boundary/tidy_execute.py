"""nbgrader's `Execute` with settings for grading, and without what it leaves behind."""

import asyncio
from typing import Any

from nbclient.util import run_sync
from nbformat import NotebookNode
from nbgrader.preprocessors import Execute

SECONDS_FOR_THE_KERNEL_TO_START = 60
SECONDS_FOR_THE_LAST_OUTPUT = 10


class TidyExecute(Execute):
    """Executes a notebook; nothing of it runs on, or is written down, beyond its outputs."""

    shutdown_kernel = "immediate"
    startup_timeout = SECONDS_FOR_THE_KERNEL_TO_START
    iopub_timeout = SECONDS_FOR_THE_LAST_OUTPUT
    raise_on_iopub_timeout = True
    store_widget_state = False
    record_timing = False

    async def async_execute_cell(self, *arguments: Any, **options: Any) -> NotebookNode:
        """Execute a cell; what nbclient began for it ends with it.

        After a malformed message it leaves tasks behind. Found dead later, such a task is reported
        in the middle of whatever Python does then, and breaks it if that is compiling a check.
        """
        others = asyncio.all_tasks()
        try:
            cell: NotebookNode = await super().async_execute_cell(*arguments, **options)
            return cell
        finally:
            left = asyncio.all_tasks() - others
            for task in left:
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)

    execute_cell = run_sync(async_execute_cell)
