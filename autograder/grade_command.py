"""What `rostros grade` does: grade a step's submissions, show the table, write the report."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

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
from autograder.grading import grade
from autograder.json_output import console_for, print_json
from autograder.marks import who_waits
from autograder.release.source import demand_step
from autograder.report.terminal import as_content, class_table, graded_again
from autograder.report.whole_class import write_class_report
from autograder.sandbox.bubblewrap import check_available
from data_scripts.errors import name_some


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
    languages: Sequence[str] = (),
    *,
    force: bool,
    details: bool,
    as_json: bool,
) -> None:
    """Grade and report the submissions of `students` (none named: of everyone) for a step.

    The standard output gets a table, or the same as JSON. `languages`: see `grade`.

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
    console = console_for(as_json)
    with _engine(workers, course, step) as engine, _progress(console) as progress:
        task = progress.add_task(step, total=len(chosen))
        settled = []
        for one in grade(course, step, chosen, engine, languages=languages, force=force):
            settled.append(one)
            progress.advance(task)
    settled.sort(key=lambda one: one.result.student)
    results = [one.result for one in settled]
    report = course.root / "reports" / f"{step}.html"
    with course.gradebook() as gradebook:
        waiting = who_waits(gradebook, step)
    write_class_report(course, step, settled, report, waiting)
    if as_json:
        files = {"report": str(report), "feedback": str(course.root / "feedback")}
        told = {"submissions": list(map(as_content, settled)), "to_mark_by_hand": waiting}
        print_json({"step": step, **told, **files})
    else:
        _show(course, step, settled, report, console, details=details)
        if waiting:
            console.print(f"Answers in words wait for you in formgrader: {name_some(waiting)}.")
    ungraded = [result.student for result in results if result.problem]
    if ungraded:
        raise NbgraderFailed(f"Not graded: {', '.join(ungraded)}. The table says why.")


def _chosen(course: CourseFolder, step: str, students: Sequence[str]) -> list[str]:
    handed_in = course.students(step)
    missing = set(students) - set(handed_in)
    if missing or not handed_in:
        name = min(missing, default="NAME")
        near = [one for one in handed_in if name.lower() in one.lower()]
        near = near or get_close_matches(name, handed_in)
        advice = f" Did you mean {' or '.join(near[:3])}?" if near else ""
        raise NbgraderFailed(
            f"Nothing to grade: {course.submission(name, step)} is not there.{advice}"
        )
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


def _show(
    course: CourseFolder,
    step: str,
    settled: Sequence[Settled],
    report: Path,
    console: Console,
    *,
    details: bool,
) -> None:
    results = [one.result for one in settled]
    console.print(class_table(step, results, details=details))
    cold = [result.cold_because for result in results if result.cold_because]
    if cold:
        console.print(f"Slower than usual: {len(cold)} kernels could not be warm ({cold[0]}).")
    kept = sum(one.before is one.result for one in settled)
    if kept:
        console.print(f"Taken as graded before, since nothing has changed: {kept}.")
    for said in graded_again(settled):
        console.print(said)
    spoken = Counter(one.provenance.language for one in settled if one.provenance)
    spoken_in = ", ".join(f"{language} {count}" for language, count in sorted(spoken.items()))
    console.print(f"Report: {report}\nFeedback: {course.root / 'feedback'} ({spoken_in})")
