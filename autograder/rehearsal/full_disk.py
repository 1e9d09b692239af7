"""Let the disk run full in the middle of a run, make room, and go on.

A room with a small file system of its own stands in for the disk, so nobody else's gets full.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from autograder.rehearsal.gradebook_content import gradebook_content
from autograder.rehearsal.rehearsed_class import RehearsedClass
from autograder.sandbox.bubblewrap import check_available
from autograder.sandbox.limits import MEGABYTE

DISK_BYTES = 256 * MEGABYTE
# What is left while the disk is "full": enough for a few results, not for all.
LEFT_BYTES = 2 * MEGABYTE
FILLER = "filler"


def grade_on_a_full_disk(class_: RehearsedClass, expected: dict[str, object]) -> list[str]:
    """Return what went wrong (nothing): the class must end with the expected grades."""
    root = class_.course.root
    original = root.rename(root.with_name("original"))
    root.mkdir()
    command = [
        *(check_available(), "--dev-bind", "/", "/"),
        *("--size", str(DISK_BYTES), "--tmpfs", str(root), "--chdir", str(root)),
        *(sys.executable, "-m", "autograder.rehearsal.full_disk"),
        *(str(original), str(root), class_.step),
    ]
    run = subprocess.run(command, capture_output=True, text=True)
    shutil.rmtree(root)
    original.rename(root)
    if run.returncode != 0:
        return [f"full disk: {run.stderr.strip()[-500:]}"]
    wanted = {student: expected[student] for student in class_.cases}
    same = json.loads(run.stdout) == json.loads(json.dumps(wanted))
    return [] if same else ["full disk: the gradebook is not that of the undisturbed run"]


def main(original: Path, root: Path, step: str) -> None:
    """Inside the room: grade with too little space, then with enough; print what came of it."""
    shutil.copytree(original, root, symlinks=True, dirs_exist_ok=True)
    class_ = RehearsedClass.in_folder(root, step)
    free = shutil.disk_usage(root).free
    (root / FILLER).write_bytes(bytes(free - LEFT_BYTES))
    run = class_.start_grading()
    said, _ = run.communicate()
    if run.returncode == 0 or "Traceback" in said or "No space left" not in said:
        sys.exit(f"with a full disk the command ended with {run.returncode} and said:\n{said}")
    (root / FILLER).unlink()
    run = class_.start_grading()
    said, _ = run.communicate()
    print(json.dumps(gradebook_content(class_.course, step)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
