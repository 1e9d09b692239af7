"""See whether the committed student notebooks are what their sources say."""

import dataclasses
import tempfile
from pathlib import Path

from autograder.course_folder import CourseFolder
from data_scripts.errors import UserError


class StaleAssignments(UserError):
    """A committed notebook differs from what its source gives."""


def demand_fresh(course: CourseFolder, step: str) -> None:
    """Build a step's student notebook anew elsewhere and compare it with the one in `course`.

    Raises:
        StaleAssignments: they differ, or there is none.
    """
    committed = course.released(step)
    with tempfile.TemporaryDirectory(prefix="rostros-") as folder:
        fresh = dataclasses.replace(course, root=Path(folder)).release(step)
        if not committed.is_file() or committed.read_bytes() != fresh.read_bytes():
            raise StaleAssignments(
                f"{committed} is not what solutions/{step}/{step}.py gives.\n"
                f"Run `rostros release --language {course.language}` and commit the result."
            )
