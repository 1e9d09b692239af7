"""Put what archives hold where it is graded: `submitted/NAME/STEP/`. Nothing is ever lost."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import nbformat

from autograder.batch.digests import digest_of_files
from autograder.batch.submission import NotGradable
from autograder.course_folder import CourseFolder
from autograder.intake.exercises import exercises_by_step
from autograder.intake.find import exercises_in, find_submission
from autograder.intake.identifiers import Identifiers
from autograder.intake.incoming import BadArchive, IncomingFile, opened
from autograder.intake.names import is_machines_own, looks_like_a_notebook, shown
from autograder.intake.read import read_notebook
from autograder.intake.senders import Sender, sent
from autograder.intake.staging import Staging, Theirs
from autograder.scratch import remove_folder

IDENTIFIERS = "students.json"
LEAST_OF_ANOTHER = 3  # notebooks: fewer may be students' own mistake
OLDER = "older than what is there"
EARLIER = Path("build") / "earlier"


@dataclass(frozen=True)
class Collected:
    """What became of one student's files: `name` is as it came, `student` the folder's."""

    name: str
    student: str
    outcome: str
    remarks: tuple[str, ...] = ()


def collect(course: CourseFolder, step: str, source: Path) -> Iterator[Collected]:
    """Take an archive or folder apart and yield what became of each student's files.

    Raises:
        BadArchive: it cannot be taken apart safely, or is another step's; nothing of it has been
            collected.
        OSError: something could not be written; what was yielded before is in its place.
    """
    submitted = course.root / "submitted"
    submitted.mkdir(parents=True, exist_ok=True)
    identifiers = Identifiers(submitted / IDENTIFIERS)
    with opened(source) as files:
        bad = [f"{shown(str(file.path))}: {file.bad_name}" for file in files if file.bad_name]
        if bad:
            yield Collected("", "", "left out", tuple(bad))
        _demand_step(files, step, source)
        for sender, theirs, is_late in _by_sender(files, step, source.stem):
            student, apart = identifiers.of(sender, step)
            identifiers.save()
            folder = Path(tempfile.mkdtemp(prefix=".collecting-", dir=submitted))
            try:
                (folder / step).mkdir()
                staged = Staging(folder / step)
                staged.take(theirs)
                remarks = [*(["It came late."] if is_late else []), *filter(None, [apart])]
                preview = _preview(course, folder, student, step)
                outcome = _place(course, folder, student, step)
                remarks += [*staged.remarks, *(() if outcome.startswith(OLDER) else preview)]
            finally:
                remove_folder(folder)
            yield Collected(shown(sender.name), student, outcome, tuple(remarks))


def _demand_step(files: Sequence[IncomingFile], step: str, source: Path) -> None:
    """Refuse an archive whose notebooks are mostly another step's: somebody mistyped."""
    found = Counter(filter(None, map(_step_of, files)))
    likely, count = max(found.items(), key=lambda item: item[1], default=(step, 0))
    if likely != step and count >= LEAST_OF_ANOTHER and 2 * count > found.total():
        raise BadArchive(
            f"{shown(str(source))} is {likely}'s: {count} of {found.total()} notebooks are.\n"
            f"Nothing was collected. Did you mean `rostros collect {likely}`?"
        )


def _step_of(file: IncomingFile) -> str:
    """Return the step that a file is a notebook of; "" if that is not plain."""
    if not looks_like_a_notebook(file.path) or file.refusal or file.bad_name:
        return ""
    try:
        content = file.read()
    except (BadArchive, NotGradable, OSError):  # the one whose file it is will be told
        return ""
    counts = {step: exercises_in(content, step) for step in exercises_by_step()}
    likely = max(counts, key=lambda step: counts[step])
    return likely if counts[likely] > 1 else ""


def _by_sender(
    files: Sequence[IncomingFile], step: str, archive: str
) -> Iterator[tuple[Sender, list[Theirs], bool]]:
    """Yield each sender with the files, and whether any of them came late."""
    useful = [f for f in files if f.path.parts and not f.bad_name and not is_machines_own(f.path)]
    who = sent([file.path for file in useful], step, archive)
    theirs: dict[Sender, list[Theirs]] = {}
    for file in useful:
        if file.path in who:
            one = who[file.path]
            theirs.setdefault(one.sender, []).append((one.path, file))
    late = {one.sender for one in who.values() if one.late}
    for sender in sorted(theirs, key=lambda sender: (sender.name, sender.number)):
        yield sender, theirs[sender], sender in late


def _preview(course: CourseFolder, folder: Path, student: str, step: str) -> tuple[str, ...]:
    """Return what grading will have to say about what came: the sender can still be asked."""
    released = course.released(step)
    try:
        found = find_submission(folder / step, student, step, course.limits_of(step))
        if not released.is_file():
            return found.remarks
        read = read_notebook(found.notebook, nbformat.read(released, as_version=4))
    except NotGradable as problem:
        return (str(problem),)
    return (*found.remarks, *read.remarks)


def _place(course: CourseFolder, staged: Path, student: str, step: str) -> str:
    """Move a student's files where they are graded; what was there before, or is older, is kept."""
    target = course.submission(student, step).parent
    target.parent.mkdir(parents=True, exist_ok=True)
    if not target.exists():
        (staged / step).replace(target)
        return "new"
    if digest_of_files([target]) == digest_of_files([staged / step]):
        return "as before"
    earlier = _free_place(course.root / EARLIER / student / step)
    if _newest(staged / step) < _newest(target):
        shutil.move(staged / step, earlier)
        return f"{OLDER}: kept in {earlier.relative_to(course.root)}"
    shutil.move(target, earlier)
    (staged / step).replace(target)
    return f"replaced; what was there is in {earlier.relative_to(course.root)}"


def _free_place(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return next(place for number in count(1) if not (place := folder / str(number)).exists())


def _newest(folder: Path) -> float:
    return max((p.lstat().st_mtime for p in folder.rglob("*") if not p.is_dir()), default=0.0)
