"""A student's and an instructor's day in JupyterLab, from the bundle to the feedback."""

import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from rich.console import Console

from autograder.bundle.zip_file import FOLDER, write_bundle
from autograder.cases import fill_in_reference
from autograder.course_folder import CourseFolder
from autograder.demo.run import empty_course
from autograder.nbgrader_settings import PROJECT, GradingData
from autograder.rehearsal.browser.instructor import grade_in_formgrader
from autograder.rehearsal.browser.lab import browser_page, jupyterlab
from autograder.rehearsal.browser.student import work_on
from autograder.release.source import steps
from data_scripts.errors import UserError
from data_scripts.sample import read_sample

GRADED_STEP, STUDENT = "01_data_loading", "ada"


class WrongInTheBrowser(UserError):
    """Something is not as it should be where a person looks at it."""


def rehearse_browser(folder: Path, data: GradingData, language: str, console: Console) -> None:
    """Work through all notebooks in JupyterLab, and grade one submission in formgrader.

    Pictures of what was seen are kept in `folder`/screenshots.

    Raises:
        WrongInTheBrowser: a check, a widget or a button did not do what it is for.
        BrowserUnavailable: there is no Chromium, or JupyterLab does not start.
    """
    shutil.rmtree(folder, ignore_errors=True)
    course = replace(empty_course(folder / "course", data, unsandboxed=False), language=language)
    for step in steps():
        course.release(step)
    shots = folder / "screenshots"
    problems = []
    for step, found in _student(folder, course, shots):
        console.print(f"{step}: {len(found) or 'no'} problems", highlight=False)
        problems += found
    found = list(_instructor(folder, course, shots))
    console.print(f"formgrader: {len(found) or 'no'} problems", highlight=False)
    console.print(f"Look at: {shots}", highlight=False, soft_wrap=True)
    if problems := [*problems, *found]:
        raise WrongInTheBrowser("\n".join(problems))


def _student(folder: Path, course: CourseFolder, shots: Path) -> Iterator[tuple[str, list[str]]]:
    notebooks = course.root / "assignments" / course.language
    sample = read_sample(course.data.sample)
    bundle = write_bundle(folder / "bundle.zip", notebooks, sample, course.language)
    with zipfile.ZipFile(bundle) as archive:
        archive.extractall(folder / "student")
    place, scratch = folder / "student" / FOLDER, folder / "student_lab"
    scratch.mkdir()
    with jupyterlab(place, scratch) as address, browser_page() as page:
        for step in steps():
            yield step, list(work_on(page, address, place, step, shots))


def _instructor(folder: Path, course: CourseFolder, shots: Path) -> Iterator[str]:
    released = nbformat.read(course.released(GRADED_STEP), as_version=4)
    handed_in = course.submission(STUDENT, GRADED_STEP)
    handed_in.parent.mkdir(parents=True)
    nbformat.write(fill_in_reference(released, GRADED_STEP), handed_in)
    _lay_out(course)
    scratch = folder / "instructor_lab"
    scratch.mkdir()
    language = {"ROSTROS_LANGUAGE": course.language}
    with jupyterlab(course.root, scratch, language) as address, browser_page() as page:
        score = _score(released)
        yield from grade_in_formgrader(page, address, GRADED_STEP, STUDENT, score, shots)


def _lay_out(course: CourseFolder) -> None:
    """Put settings and data where they lie in an instructor's folder."""
    shutil.copy(PROJECT / "nbgrader_config.py", course.root)
    usual = {"samples/synthetic": course.data.sample}
    usual |= {"instructor/twin/synthetic": course.data.twin}
    usual |= {"instructor/secret": course.data.secret}
    for name, target in usual.items():
        link = course.root / "build" / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(target)


def _score(released: NotebookNode) -> str:
    """Return what the reference earns before anything is graded by hand, as formgrader says it."""
    marks = [cell.metadata.get("nbgrader", {}) for cell in released.cells]
    graded = [mark for mark in marks if mark.get("grade")]
    earned = sum(mark["points"] for mark in graded if not mark["solution"])
    return f"{earned} / {sum(mark['points'] for mark in graded)}"
