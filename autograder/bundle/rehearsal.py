"""Try a bundle from end to end: make it, look through it, install it, work through it."""

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from rich.console import Console

from autograder.bundle import trial
from autograder.bundle.zip_file import write_bundle
from autograder.course_folder import CourseFolder
from autograder.demo.run import empty_course
from autograder.nbgrader_settings import GradingData
from autograder.proofs.hidden_texts import hidden_texts
from autograder.release.source import steps
from data_scripts.errors import UserError
from data_scripts.sample import read_sample


class BundleFailed(UserError):
    """A bundle does not do for a student, or holds what is the instructor's."""


def rehearse_bundle(folder: Path, data: GradingData, language: str, console: Console) -> None:
    """Make a bundle below `folder`, and do with it what a student does.

    Raises:
        BundleFailed: it cannot be installed, an answer of the reference does not pass, or something
            of the instructor's is in it.
    """
    course = empty_course(folder / "course", data, unsandboxed=False)
    bundle = _bundle(folder, replace(course, language=language))
    problems = list(trial.of_the_instructor(bundle, data, hidden_texts(data)))
    student = folder / "student"
    shutil.rmtree(student, ignore_errors=True)
    try:
        problems += _tried(bundle, student, console)
    except subprocess.CalledProcessError as problem:
        words = (problem.stderr or problem.stdout).decode(errors="replace").strip()
        command = " ".join(map(str, problem.cmd))
        raise BundleFailed(f"{command} failed:\n{words[-500:]}") from None
    if problems:
        raise BundleFailed("\n".join(("The bundle is not fit for students:", *problems)))
    console.print("Every public check passes, and nothing of the instructor's is in the bundle.")


def _bundle(folder: Path, course: CourseFolder) -> Path:
    for step in steps():
        course.release(step)
    target = folder / f"rostros-{course.language}.zip"
    notebooks = course.root / "assignments" / course.language
    return write_bundle(target, notebooks, read_sample(course.data.sample), course.language)


def _tried(bundle: Path, student: Path, console: Console) -> Iterator[str]:
    with console.status("Installing it ..."):
        place = trial.install(bundle, student)
    console.print(f"{bundle.name}: installed", highlight=False)
    for step in steps():
        with console.status(f"{step} ..."):
            yield from trial.work_through(place, step)
        console.print(f"{step}: worked through", highlight=False)
