"""Find what one student handed in for a step: the notebook, and the plain files beside it."""

import re
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from autograder.batch.submission import BesideFile, NotGradable, Submission
from autograder.boundary.handed_in import MOST_FILES
from autograder.intake.exercises import exercises_by_step
from autograder.intake.language import language_of
from autograder.intake.names import is_machines_own, is_utf8, looks_like_a_notebook, shown
from autograder.intake.plain_files import FoundFile, list_files, read_file
from autograder.sandbox.limits import MEGABYTE, Limits

# A worker holds the bytes, their text and what the text says at the same time: three times this
# must leave room for a kernel in the 1.5 GB that a worker may need.
LARGEST_NOTEBOOK = 128 * MEGABYTE
MOST_NAMED = 5
NO_NAME = re.compile(r"[*?\[\]]")


def find_submission(folder: Path, student: str, step: str, limits: Limits) -> Submission:
    """Return what lies in a student's folder for a step; `remarks` say what was odd about it.

    Raises:
        NotGradable: there is no notebook, or none that can be read safely.
    """
    _demand_usable_name(student)
    found = list_files(folder)
    files = [file for file in found if not is_machines_own(file.path)]
    notebooks = [file for file in files if looks_like_a_notebook(file.path)]
    if not notebooks:
        raise NotGradable(_no_notebook(student, step, files))
    chosen, content, remarks = _choose(folder, step, notebooks)
    others = [file for file in files if file not in notebooks]
    beside, left_out = _read_beside(folder, chosen.path.parent, others, limits.disk_bytes)
    return Submission(
        student, step, content, beside, (*remarks, *left_out), language=language_of(content)
    )


def _demand_usable_name(student: str) -> None:
    """Refuse what nbgrader takes as a pattern, and what cannot be written into a gradebook."""
    if NO_NAME.search(student) or shown(student) != student:
        raise NotGradable(
            f"nbgrader cannot grade a student called {shown(student)}. Rename the folder so that "
            "it holds none of * ? [ ] and no control characters."
        )


def _no_notebook(student: str, step: str, files: Sequence[FoundFile]) -> str:
    there = f"only {_named([file.path for file in files])}" if files else "nothing"
    advice = f"Ask the student for {step}.ipynb."
    if any(file.path.suffix.lower() == ".zip" for file in files):
        advice = f"Unpack the archive there, or hand it to `rostros collect {step}`."
    return f"There is no notebook in submitted/{student}/{step}, {there}. {advice}"


def _choose(
    folder: Path, step: str, notebooks: Sequence[FoundFile]
) -> tuple[FoundFile, bytes, tuple[str, ...]]:
    """Return the notebook that counts, its content, and what to say about the choice."""
    exact = [file for file in notebooks if file.path == PurePosixPath(f"{step}.ipynb")]
    if exact:
        content = _read_notebook(folder, exact[0])
        return exact[0], content, _about_choice(exact[0], notebooks, "its name is right")
    if len(notebooks) == 1:
        content = _read_notebook(folder, notebooks[0])
        return notebooks[0], content, (f"The notebook is called {shown(str(notebooks[0].path))}.",)
    readable = [file for file in notebooks if file.size <= LARGEST_NOTEBOOK] or list(notebooks)
    answers = {file: exercises_in(_read_notebook(folder, file), step) for file in readable}
    best = max(readable, key=lambda file: (answers[file], file.modified))
    is_fullest = list(answers.values()).count(answers[best]) == 1
    why = "it holds the most of this step's exercises" if is_fullest else "it is the newest"
    return best, _read_notebook(folder, best), _about_choice(best, notebooks, why)


def _about_choice(chosen: FoundFile, found: Sequence[FoundFile], why: str) -> tuple[str, ...]:
    others = [file.path for file in found if file is not chosen]
    if not others:
        return ()
    taken = shown(str(chosen.path))
    return (f"There are {len(found)} notebooks: {taken} was taken because {why}, not "
            f"{_named(others)}.",)  # fmt: skip


def exercises_in(content: bytes, step: str) -> int:
    """Return how many of a step's exercises have their cell or their function in a notebook."""
    return sum(
        f'"{name}_solution"'.encode() in content or f"def {name}(".encode() in content
        for name in exercises_by_step().get(step, ())
    )


def _read_notebook(folder: Path, file: FoundFile) -> bytes:
    if file.size > LARGEST_NOTEBOOK:
        raise NotGradable(
            f"{shown(str(file.path))} has {file.size // MEGABYTE:,} MB; at most "
            f"{LARGEST_NOTEBOOK // MEGABYTE} are read. Clear its outputs, or ask the student to."
        )
    return read_file(folder, file.path)


def _read_beside(
    folder: Path, base: PurePosixPath, files: Sequence[FoundFile], most_bytes: int
) -> tuple[tuple[BesideFile, ...], tuple[str, ...]]:
    """Return the files that a notebook in the folder `base` finds beside it, within the limits."""
    taken: dict[str, BesideFile] = {}
    left_out, room = [], most_bytes
    for file in sorted(files, key=lambda file: not file.path.is_relative_to(base)):
        path = file.path.relative_to(base) if file.path.is_relative_to(base) else file.path
        fits = file.size <= room and len(taken) < MOST_FILES and is_utf8(str(path))
        if not fits or str(path) in taken:
            left_out.append(file.path)
            continue
        content = read_file(folder, file.path)
        room -= len(content)
        taken[str(path)] = BesideFile(str(path), content)
    remark = f"Left out are {_named(left_out)}: too many, too large or badly named."
    return tuple(taken.values()), (remark,) if left_out else ()


def _named(paths: Sequence[PurePosixPath]) -> str:
    """Return the first few names, and how many there are more."""
    names = ", ".join(shown(str(path)) for path in paths[:MOST_NAMED])
    more = len(paths) - MOST_NAMED
    return f"{names} and {more} more" if more > 0 else names
