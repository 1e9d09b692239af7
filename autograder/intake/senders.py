"""Whose a file of an archive is, by the names that Moodle and Canvas give.

Moodle: `Ana María Pérez_123456_assignsubmission_file_/NAME`, or with NAME right behind it. The
number is another one in each assignment. Canvas: `perezana_12345_678901_NAME`, `perezana_LATE_...`;
the first number is the user's, the second one the file's.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

MOODLE, CANVAS = "Moodle", "Canvas"
COURSE_FOLDER = "course folder"  # its folders are named by identifiers, not by names
IN_MOODLE = re.compile(
    r"(?P<name>.+)_(?P<number>\d+)_assignsubmission_(?:file|onlinetext)_?(?P<rest>.*)"
)
IN_CANVAS = re.compile(r"(?P<name>.+?)_(?P<late>LATE_)?(?P<number>\d+)_\d+_(?P<rest>.+)")


@dataclass(frozen=True)
class Sender:
    """Who sent something: the name, the number and which system gives them (empty: none).

    In NAME/STEP/, as in `submitted/`, NAME is an identifier: the system is `COURSE_FOLDER`.
    """

    name: str
    number: str = ""
    system: str = ""


@dataclass(frozen=True)
class Sent:
    """A file's sender, the path that it has among the sender's files, and if it came late."""

    sender: Sender
    path: PurePosixPath
    late: bool = False


def sent(paths: Sequence[PurePosixPath], step: str, archive: str) -> dict[PurePosixPath, Sent]:
    """Return for each file of an archive of this name who sent it; those of nobody are left out."""
    inner = _without_wrapper(paths)
    known = {path: _by_system(inner[path]) for path in paths}
    found = {path: one for path, one in known.items() if one}
    if found:
        return found
    folders = {path: inner[path] for path in paths if len(inner[path].parts) > 1}
    if folders:
        return {
            path: Sent(_of_folder(short, step), _below(short, step))
            for path, short in folders.items()
        }
    return {path: Sent(Sender(archive), inner[path]) for path in paths}


def _by_system(path: PurePosixPath) -> Sent | None:
    first, *below = path.parts
    moodle = IN_MOODLE.fullmatch(first)
    if moodle and (below or moodle["rest"]):
        sender = Sender(moodle["name"].strip(), moodle["number"], MOODLE)
        return Sent(sender, PurePosixPath(*([moodle["rest"]] if moodle["rest"] else []), *below))
    canvas = None if below else IN_CANVAS.fullmatch(first)
    if canvas:
        sender = Sender(canvas["name"], canvas["number"], CANVAS)
        return Sent(sender, PurePosixPath(canvas["rest"]), bool(canvas["late"]))
    return None


def _without_wrapper(paths: Sequence[PurePosixPath]) -> dict[PurePosixPath, PurePosixPath]:
    """Take off the one folder that holds all others, if a system's names or folders lie in it."""
    tops = {path.parts[0] for path in paths}
    shorter = {path: PurePosixPath(*path.parts[1:]) for path in paths if len(path.parts) > 1}
    wraps = len(tops) == 1 and len(shorter) == len(paths) and not IN_MOODLE.fullmatch(min(tops))
    if wraps and (min(tops) == "submitted" or any(map(_by_system, shorter.values()))):
        return shorter
    return {path: path for path in paths}


def _of_folder(path: PurePosixPath, step: str) -> Sender:
    name, second, *_ = path.parts
    return Sender(name, system=COURSE_FOLDER if second == step else "")


def _below(path: PurePosixPath, step: str) -> PurePosixPath:
    """Return the path in a student's folder, where nbgrader may have put one for the step."""
    below = path.parts[1:]
    return PurePosixPath(*(below[1:] if len(below) > 1 and below[0] == step else below))
