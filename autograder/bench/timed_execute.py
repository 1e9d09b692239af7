"""How much processor time hidden checks take, on both sides of the boundary."""

import time
from pathlib import Path

import psutil
from traitlets import Unicode

from autograder.boundary.execute import SandboxedExecute


class TimedExecute(SandboxedExecute):
    """Grades as its parent does, and notes the processor seconds of each graded cell's checks.

    A line of the file `times` holds two numbers: the seconds of this process (pytest, the checks,
    comparing) and those of its descendants (the kernel: the student's functions that checks call).
    Nothing else of the submission runs meanwhile.
    """

    times = Unicode(help="The file to which a line is added for each graded cell.").tag(config=True)

    def _grade(self, exercise: str) -> None:
        own, kernel = time.process_time(), _descendants_cpu_seconds()
        super()._grade(exercise)
        own, kernel = time.process_time() - own, _descendants_cpu_seconds() - kernel
        with Path(self.times).open("a", encoding="utf-8") as file:
            file.write(f"{own} {kernel}\n")


def _descendants_cpu_seconds() -> float:
    total = 0.0
    for process in psutil.Process().children(recursive=True):
        try:
            times = process.cpu_times()
        except psutil.Error:  # it has ended meanwhile
            continue
        total += times.user + times.system
    return total
