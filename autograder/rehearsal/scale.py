"""How many workers one coordinator can keep busy: the real one, with simulated workers."""

import math
import os
import pickle
import random
import resource
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

import nbformat

from autograder.batch.coordinator import Coordinator
from autograder.batch.grade_one import grade_one
from autograder.batch.gradebook_writer import GradebookWriter
from autograder.batch.preparation import prepare
from autograder.batch.results_store import ResultsStore
from autograder.batch.submission import Submission
from autograder.cases import fill_in_reference
from autograder.course_folder import CourseFolder
from autograder.nbgrader_settings import GradingData
from autograder.rehearsal.simulated_workers import SimulatedWorkers
from autograder.report.page import write_report

# Grading times of a class are skewed: most are near the median, a few take several times as long.
SPREAD = 0.5


@dataclass(frozen=True)
class Load:
    """What one coordinator went through with so many simulated workers; times in seconds.

    `busy` is the share of the time in which it did not wait, `used` that in which the workers
    worked, `peak_megabytes` its own memory, the report at the end included.
    """

    workers: int
    submissions: int
    service_seconds: float
    elapsed_seconds: float
    busy: float
    used: float
    peak_megabytes: float

    @property
    def per_second(self) -> float:
        """Submissions that were done in a second."""
        return self.submissions / self.elapsed_seconds

    @property
    def seconds_each(self) -> float:
        """The coordinator's own time for one submission."""
        return self.busy * self.elapsed_seconds / self.submissions

    @property
    def most_workers(self) -> float:
        """The number of workers that would take all of the coordinator's time."""
        return self.service_seconds / self.seconds_each


def load_of(data: GradingData, step: str, workers: int, submissions: int, seconds: float) -> Load:
    """Return the load of a coordinator, measured in a process of its own.

    `seconds` is how long grading a submission takes a worker, on average.
    """
    with ProcessPoolExecutor(1, get_context("spawn")) as process:
        return process.submit(_load, data, step, workers, submissions, seconds).result()


def _load(data: GradingData, step: str, workers: int, submissions: int, seconds: float) -> Load:
    with tempfile.TemporaryDirectory(prefix="rehearsal-") as name:
        course = CourseFolder(Path(name), data)
        content = _solved(course, step)
        students = _hand_in(course, step, content, submissions)
        assignment = prepare(course, step)
        answer = pickle.dumps(grade_one(Submission(students[0], step, content), assignment))
        engine = SimulatedWorkers(workers, submissions, _durations(seconds), answer)
        store = ResultsStore.of_step(course.root, step)
        with store.locked(), GradebookWriter.open(course, step) as writer:

            def read(student: str) -> Submission:
                return Submission(student, step, course.submission(student, step).read_bytes())

            results = []
            for settled in Coordinator(assignment, engine, store, writer, read).grade(students):
                results.append(settled.result)
                engine.note_settled()
            elapsed = engine.elapsed_seconds
        write_report(course, step, results, course.root / "report.html")
    return Load(
        workers,
        submissions,
        engine.worked_seconds / submissions,
        elapsed,
        busy=1 - engine.waited_seconds / elapsed,
        used=engine.worked_seconds / elapsed / workers,
        peak_megabytes=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    )


def _solved(course: CourseFolder, step: str) -> bytes:
    released = nbformat.read(course.release(step), as_version=4)
    text: str = nbformat.writes(fill_in_reference(released, step))
    return text.encode()


def _hand_in(course: CourseFolder, step: str, content: bytes, count: int) -> list[str]:
    students = [f"student_{number:05}" for number in range(count)]
    original = course.root / "notebook"
    original.write_bytes(content)
    for student in students:
        path = course.submission(student, step)
        path.parent.mkdir(parents=True)
        os.link(original, path)
    return students


def _durations(mean: float) -> Iterator[float]:
    rng = random.Random(1)
    while True:
        yield rng.lognormvariate(math.log(mean) - SPREAD**2 / 2, SPREAD)
