"""What the package `course` needs, out of the project's own list. `make lock` prints it.

It needs nothing but Python itself, so that it can run before anything is installed.
"""

import re
import tomllib
from pathlib import Path
from typing import Any

PYPROJECT = Path(__file__).parent.parent.parent / "pyproject.toml"
NAME = re.compile(r"[\w.-]+")


def project_settings() -> dict[str, Any]:
    """Return what pyproject.toml says."""
    return tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))


def students_need(settings: dict[str, Any]) -> list[str]:
    """Return the project's dependencies that the package `course` needs, versions and all."""
    names = settings["tool"]["rostros"]["students_need"]
    return [one for one in settings["project"]["dependencies"] if _name(one) in names]


def _name(requirement: str) -> str:
    found = NAME.match(requirement)
    return found.group() if found else ""


if __name__ == "__main__":
    print(*students_need(project_settings()), sep="\n")
