"""Hand the troubled submissions in, grade them as a class, and compare."""

from collections.abc import Iterator
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from autograder.batch.engines.cores import workers_for
from autograder.batch.engines.this_machine import this_machine
from autograder.course_folder import CourseFolder
from autograder.grading import grade
from autograder.json_output import print_json
from autograder.nbgrader_settings import GradingData
from autograder.rehearsal.intake import contents, encodings, names
from autograder.rehearsal.intake.case import CASES, Desk, IntakeCase
from autograder.rehearsal.small_class import STEP, SmallClass
from autograder.rehearsal.surprises import Surprise
from autograder.results import SubmissionResult
from autograder.sandbox.bubblewrap import check_available
from autograder.scratch import scratch_folder
from data_scripts.secret import read_secret
from data_scripts.synthetic_sample import build_synthetic
from data_scripts.twin import build_twin

MODULES = (names, encodings, contents)  # importing them has registered their cases


def rehearse_intake(workers: int | None, *, as_json: bool) -> None:
    """Grade the troubled class in a temporary folder and print what came of each submission, as a
    table or as JSON.

    Raises:
        SandboxUnavailable: student code cannot be run safely here.
        Surprise: a result is not what must come.
    """
    check_available()
    with scratch_folder() as folder:
        course = CourseFolder(folder / "course", small_data(folder))
        results = rehearse(course, workers)
    wrong = surprises(results)
    if as_json:
        print_json({"submissions": list(_as_content(results, wrong))})
    else:
        show(results, wrong, Console())
    if wrong:
        raise Surprise([f"{student}: {surprise}" for student, surprise in wrong.items()])


def small_data(folder: Path) -> GradingData:
    """Build a sample of a few pictures, its twin and a secret in this folder."""
    data = GradingData(folder / "sample", folder / "twin", folder / "secret")
    build_synthetic(data.sample, seed=5, faces=40, not_faces=4, workers=1)
    build_twin(data.twin, data.sample, read_secret(data.secret), faces=20, not_faces=2, workers=1)
    return data


def rehearse(course: CourseFolder, workers: int | None = None) -> dict[str, SubmissionResult]:
    """Grade the troubled class in this empty course folder; returns the results by student."""
    class_ = SmallClass(course)
    for case in CASES:
        case.hand_in(Desk(class_, course.submission(case.student, STEP).parent))
    count = workers or workers_for(STEP)
    with this_machine(count, sandboxed=not course.unsandboxed) as engine:
        settled = list(grade(course, STEP, course.students(STEP), engine))
    return {one.result.student: one.result for one in settled}


def surprises(results: dict[str, SubmissionResult]) -> dict[str, str]:
    """Return for each student whose result is not what must come, in what."""
    nothing = SubmissionResult("", STEP, problem="it is missing among the results")
    found = {case.student: case.due.surprise(results.get(case.student, nothing)) for case in CASES}
    return {student: surprise for student, surprise in found.items() if surprise}


def _as_content(
    results: dict[str, SubmissionResult], wrong: dict[str, str]
) -> Iterator[dict[str, str]]:
    for case in CASES:
        yield {
            "student": case.student,
            "trouble": case.summary,
            "must_be": str(case.due),
            "came": _came(case, results[case.student]),
            "surprise": wrong.get(case.student, ""),
        }


def show(results: dict[str, SubmissionResult], wrong: dict[str, str], console: Console) -> None:
    """Print what was handed in, what came of it, and what is not as it must be."""
    table = Table("submission", "what is wrong with it", "must be", "what came")
    for case in CASES:
        came = wrong.get(case.student) or _came(case, results[case.student])
        style = "bold red" if case.student in wrong else ""
        row = (case.student, case.summary, str(case.due), came)
        table.add_row(*map(escape, row), style=style)
    console.print(table)
    console.print(f"{len(CASES)} submissions, {len(wrong)} surprises.")


def _came(case: IntakeCase, result: SubmissionResult) -> str:
    points = f"{result.points:g} of {result.most:g}"
    return result.problem or "; ".join((points, *result.remarks))
