"""Send the bank through the path of real submissions, and say where the grader was wrong."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import nbformat

from autograder.batch.engine import Engine
from autograder.course_folder import CourseFolder
from autograder.grading import grade
from autograder.proofs.bank import BankCase
from autograder.proofs.hidden_texts import HiddenTexts, hidden_texts
from autograder.proofs.kill_table import Graded
from autograder.proofs.leaks import leaks_in_feedback, leaks_in_package, leaks_in_text
from autograder.proofs.margins import Margin, margin_surprises
from autograder.proofs.packing import HandedIn, hand_in, packs
from autograder.proofs.thresholds import thresholds
from autograder.proofs.verdicts import Fault, Finding, findings
from autograder.results import SubmissionResult


def prove_step(
    course: CourseFolder, step: str, cases: Sequence[BankCase], engine: Engine | None = None
) -> Iterator[Graded]:
    """Grade a step's cases in an empty course folder, and yield each submission as it is done.

    Raises what `grade` raises.
    """
    released = nbformat.read(course.release(step), as_version=4)
    handed_in = {pack.student: hand_in(pack, step, released) for pack in packs(cases)}
    for student, one in handed_in.items():
        path = course.submission(student, step)
        path.parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(one.notebook, path)
    hidden = hidden_texts(course.data)
    for settled in grade(course, step, list(handed_in), engine):
        one = handed_in[settled.result.student]
        yield Graded(one.pack, settled.result, tuple(_faults(course, one, settled.result, hidden)))


def _faults(
    course: CourseFolder, one: HandedIn, result: SubmissionResult, hidden: HiddenTexts
) -> Iterator[Finding]:
    path = course.feedback(result.student, result.step)
    page = path.read_text(encoding="utf-8") if path.exists() else ""
    yield from findings(one, result, page)
    wrote = "\n".join(cell.source for cell in one.notebook.cells)
    for leak in leaks_in_feedback(page, hidden, wrote):
        yield Finding(Fault.LEAK, one.pack.student, str(leak))


def leaks_in_what_is_shipped(
    course: CourseFolder, notebooks: Iterable[Path]
) -> tuple[Finding, ...]:
    """Return what the package and the released notebooks give away to every student."""
    hidden = hidden_texts(course.data)
    return (
        *(Finding(Fault.LEAK, "the package", str(leak)) for leak in leaks_in_package(hidden)),
        *(
            Finding(Fault.LEAK, path.name, str(leak))
            for path in notebooks
            for leak in leaks_in_text(path.read_text(encoding="utf-8"), hidden)
        ),
    )


def moved_thresholds(step: str, margins: Iterable[Margin]) -> tuple[Finding, ...]:
    """Return a step's thresholds that are not where right solutions were measured."""
    return tuple(
        Finding(Fault.THRESHOLD, words.partition(":")[0], words.partition(": ")[2])
        for words in margin_surprises(thresholds(step), margins)
    )
