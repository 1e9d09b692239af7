"""What a student handed in, as files: only plain ones, never what a link points to."""

import os
import shutil
import stat
from itertools import chain
from pathlib import Path
from typing import Any

from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import NbGraderPreprocessor

MOST_FILES = 200


class NotAPlainFile(Exception):
    """A submission holds a link where a file or folder is expected."""


def course_of(preprocessor: NbGraderPreprocessor) -> CourseDirectory:
    """Return the course directory of the nbgrader command that runs a preprocessor."""
    return preprocessor.parent.parent.coursedir  # the exporter's converter


def submitted_folder(course: CourseDirectory, resources: dict[str, Any]) -> Path:
    """Return the folder in which this submission was handed in."""
    names = resources["nbgrader"]
    return Path(
        course.format_path(course.submitted_directory, names["student"], names["assignment"])
    )


def demand_plain_files(folder: Path) -> None:
    """Refuse a submission that is a link or holds one: it could be anyone's file, even ours.

    nbgrader follows links when it copies what lies beside the notebook, and hands the copies back
    with the feedback.

    Raises:
        NotAPlainFile: there is one, or something else that is neither file nor folder.
    """
    inside = (Path(root) / name for root, *names in os.walk(folder) for name in chain(*names))
    for path in chain((folder.parent, folder), inside):
        mode = path.lstat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            raise NotAPlainFile(
                f"{path} is a link or no plain file. Ask the student to hand in the file itself."
            )


def copy_handed_in(source: Path, target: Path, most_bytes: int) -> None:
    """Copy the plain files beside the notebook, as many as one submission may bring.

    Notebooks are left out (they are run, not read), and so are links.
    """
    target.mkdir(parents=True)
    copied, size = 0, 0
    for root, folder_names, names in os.walk(source):
        folder = Path(root)
        folder_names[:] = [name for name in folder_names if not (folder / name).is_symlink()]
        for path in (folder / name for name in sorted(names)):
            if path.suffix == ".ipynb" or path.is_symlink() or not path.is_file():
                continue
            copied, size = copied + 1, size + path.stat().st_size
            if copied > MOST_FILES or size > most_bytes:
                return
            place = target / path.relative_to(source)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)
