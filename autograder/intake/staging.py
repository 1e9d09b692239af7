"""Write one student's files into a folder of their own, before they go where they are graded."""

import io
import os
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from autograder.batch.submission import NotGradable
from autograder.boundary.handed_in import MOST_FILES
from autograder.intake.incoming import BadArchive, IncomingFile, of_zip
from autograder.intake.names import is_machines_own, shown
from autograder.sandbox.limits import MEGABYTE

# The largest notebook, its copies, and the files that grading takes with it.
MOST_BYTES = 512 * MEGABYTE
Theirs = tuple[PurePosixPath, IncomingFile]


@dataclass
class Staging:
    """A folder that takes a student's files; `remarks` say what it did not take, and why."""

    folder: Path
    remarks: list[str] = field(default_factory=list)
    _room: int = MOST_BYTES
    _files: int = 0

    def take(self, files: Sequence[Theirs]) -> None:
        """Write files below the folder; a student's archive among them is unpacked.

        Raises:
            OSError: there is no room on the disk.
        """
        for path, file in files:
            problem = file.bad_name or file.refusal or self._no_room_for(file)
            try:
                content = b"" if problem else file.read()
            except (BadArchive, NotGradable) as damage:
                problem = str(damage)
            if problem:
                self.remarks.append(f"{shown(str(path))} was left out: {problem}.")
            elif path.suffix.lower() == ".zip" and zipfile.is_zipfile(io.BytesIO(content)):
                self._unpack(path, content)
            else:
                self._write(path, content, file.modified)

    def _unpack(self, path: PurePosixPath, content: bytes) -> None:
        """Take an archive's files; archives in it stay as they are."""
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                files = of_zip(archive, len(content), shown(str(path)))
                inner = [
                    (path.parent / file.path, file)
                    for file in files
                    if file.bad_name or not _is_left_unsaid(file.path)
                ]
                self.take(inner)
        except (BadArchive, zipfile.BadZipFile) as problem:
            self.remarks.append(f"{shown(str(path))} was left out: {problem}")

    def _no_room_for(self, file: IncomingFile) -> str:
        if self._files >= MOST_FILES:
            return f"there are more than {MOST_FILES} files"
        return "all files together are too large" if file.size > self._room else ""

    def _write(self, path: PurePosixPath, content: bytes, modified: float) -> None:
        place = self._free(path)
        self._files, self._room = self._files + 1, self._room - len(content)
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            with place.open("xb") as file:
                file.write(content)
        except (FileExistsError, NotADirectoryError):
            self.remarks.append(f"{shown(str(path))} was left out: another file has its name.")
            return
        os.utime(place, (modified, modified))

    def _free(self, path: PurePosixPath) -> Path:
        """Return where a file goes; one of the same name as another gets a number."""
        place, number = self.folder / path, 1
        while place.is_file():
            number += 1
            place = self.folder / path.with_name(f"{path.stem} ({number}){path.suffix}")
        return place


def _is_left_unsaid(path: PurePosixPath) -> bool:
    return is_machines_own(path) or path.suffix.lower() == ".zip"
