"""Build the wheel of the package `course` alone, which is all that students get of our code."""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from autograder.bundle.dependencies import project_settings, students_need
from autograder.nbgrader_settings import PROJECT

DISTRIBUTION = "rostros-course"
LEFT_OUT = shutil.ignore_patterns("__pycache__", ".*")


def build_course_wheel(folder: Path) -> Path:
    """Write the wheel into a folder and return its path. The same files give the same bytes.

    Raises:
        subprocess.CalledProcessError: hatchling cannot build it.
    """
    with tempfile.TemporaryDirectory(prefix="rostros-") as scratch:
        place = Path(scratch)
        shutil.copytree(PROJECT / "course", place / "course", ignore=LEFT_OUT)
        shutil.copy(PROJECT / "LICENSE", place)
        (place / "pyproject.toml").write_text(_settings(), encoding="utf-8")
        command = (sys.executable, "-m", "hatchling", "build", "--target", "wheel")
        subprocess.run(command, cwd=place, check=True, capture_output=True)
        (built,) = (place / "dist").glob("*.whl")
        folder.mkdir(parents=True, exist_ok=True)
        return Path(shutil.move(built, folder / built.name))


def _settings() -> str:
    """Return the pyproject.toml of the package; JSON's texts and lists are TOML, too."""
    settings = project_settings()
    whole = settings["project"]
    own = {key: whole[key] for key in ("version", "description", "requires-python", "license")}
    own |= {"name": DISTRIBUTION, "dependencies": students_need(settings)}
    return "\n".join(
        (
            "[project]",
            *(f"{key} = {json.dumps(value)}" for key, value in own.items()),
            "[build-system]",
            *(f"{key} = {json.dumps(value)}" for key, value in settings["build-system"].items()),
            "[tool.hatch.build.targets.wheel]",
            'packages = ["course"]\n',
        )
    )
