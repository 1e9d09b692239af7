"""What `rostros grade` does: grade a step's submissions, show the table, write the report."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from autograder.batch import warm_here
from autograder.batch.coordinator import Settled
from autograder.batch.engine import Engine
from autograder.batch.engines.cores import workers_for
from autograder.batch.engines.this_machine import this_machine
from autograder.course_folder import CourseFolder, NbgraderFailed
from autograder.grading import grade, results_store
from autograder.release.source import demand_step
from autograder.report.page import write_report
from autograder.report.terminal import changes_table, class_table
from autograder.results import SubmissionResult
from autograder.sandbox.bubblewrap import check_available


@dataclass(frozen=True)
class Workers:
    """Who grades: `count` processes here (None: as many as the step keeps busy), or the cluster at
    `scheduler`."""

    count: int | None = None
    scheduler: str | None = None


def grade_class(
    course: CourseFolder,
    step: str,
    students: Sequence[str],
    workers: Workers,
    *,
    force: bool,
    console: Console,
) -> None:
    """Grade and report the submissions of `students` (none named: of everyone) for a step.

    Raises:
        UnknownStep: there is no such step.
        NbgraderFailed: there is nothing to grade, or a submission could not be graded (the others
            are).
        NotReleased, AlreadyGrading: see `grade`.
        EngineLost: there is nobody to grade.
        SandboxUnavailable: student code cannot be run safely here.
        SampleError: the sample or its twin is missing.
    """
    demand_step(step)
    if not course.unsandboxed:
        check_available()
    chosen = _chosen(course, step, students)
    with _engine(workers, course, step) as engine, _progress(console) as progress:
        task = progress.add_task(step, total=len(chosen))
        settled = []
        for one in grade(course, step, chosen, engine, force=force):
            settled.append(one)
            progress.advance(task)
    _report(course, step, settled, console)


def _chosen(course: CourseFolder, step: str, students: Sequence[str]) -> list[str]:
    handed_in = course.students(step)
    missing = set(students) - set(handed_in)
    if missing or not handed_in:
        expected = course.submission(min(missing, default="NAME"), step)
        raise NbgraderFailed(f"Nothing to grade: {expected} is not there.")
    return [student for student in handed_in if not students or student in students]


@contextmanager
def _engine(workers: Workers, course: CourseFolder, step: str) -> Iterator[Engine]:
    if workers.scheduler is None:
        count = workers.count or workers_for(step)
        with this_machine(count, sandboxed=not course.unsandboxed) as local:
            yield local
        return
    from autograder.batch.engines.cluster import ClusterEngine
    from autograder.batch.preparation import reference_to

    samples = [reference_to(course.data.sample), reference_to(course.data.twin)]
    with ClusterEngine(workers.scheduler, samples, warm_here.start_here) as cluster:
        yield cluster


def _progress(console: Console) -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("left:"),
        TimeRemainingColumn(),
        console=console,
    )


def _report(course: CourseFolder, step: str, settled: Iterable[Settled], console: Console) -> None:
    ordered = sorted(settled, key=lambda one: one.result.student)
    results = [one.result for one in ordered]
    path = course.root / "reports" / f"{step}.html"
    whole = sorted([*ordered, *_others(course, step, results)], key=lambda one: one.result.student)
    origins = {one.result.student: one.provenance for one in whole if one.provenance}
    write_report(course, step, [one.result for one in whole], path, origins)
    console.print(class_table(step, results))
    cold = [result.cold_because for result in results if result.cold_because]
    if cold:
        console.print(f"Slower than usual: {len(cold)} kernels could not be warm ({cold[0]}).")
    kept = sum(one.before is one.result for one in ordered)
    if kept:
        console.print(f"Taken as graded before, since nothing has changed: {kept}.")
    if any(one.changed for one in ordered):
        console.print(changes_table(ordered))
    console.print(f"Report: {path}\nFeedback: {course.root / 'feedback'}")
    ungraded = [result.student for result in results if result.problem]
    if ungraded:
        raise NbgraderFailed(f"Not graded: {', '.join(ungraded)}. The table says why.")


def _others(
    course: CourseFolder, step: str, results: Iterable[SubmissionResult]
) -> Iterator[Settled]:
    """Yield what is known of those who were not to be graded now: the report is about everyone."""
    store = results_store(course, step)
    for student in sorted(set(course.students(step)) - {result.student for result in results}):
        stored = store.find(student)
        if stored:
            yield Settled(stored.graded.result, provenance=stored.provenance)
        else:
            yield Settled(SubmissionResult(student, step, problem="It has not been graded."))
