"""The repository's own rules: lint, types, and nothing in it that must not be there."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
TRACKED = subprocess.run(
    ["git", "ls-files", "-z"], cwd=PROJECT, capture_output=True, text=True, check=True
).stdout.split("\0")[:-1]


@pytest.mark.parametrize(
    "command", [["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"]], ids=" ".join
)
def test_lint_and_types(command: list[str]) -> None:
    program = [sys.executable, "-m", *command]
    outcome = subprocess.run(program, cwd=PROJECT, capture_output=True, text=True)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_no_path_of_a_machine_and_no_registry_in_any_file() -> None:
    forbidden = re.compile(
        r"/root/|/home/(?!student)\w+/|/work/(?:main|shared)|pypi\.org|--(?:extra-)?index-url"
    )
    found = []
    for name in TRACKED:
        path = PROJECT / name
        if path.suffix in {".png", ".npz", ".npy"} or path == Path(__file__) or not path.exists():
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if forbidden.search(line):
                found.append(f"{name}:{number}: {line.strip()[:80]}")
    assert not found


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("requirements.lock", 100),
        ("requirements-students.lock", 80),
        ("requirements-extras.lock", 20),
        ("requirements-handbook.lock", 20),
    ],
)
def test_the_lock_pins_every_package_by_hash(name: str, least: int) -> None:
    lock = (PROJECT / name).read_text()
    blocks = re.split(r"\n(?=\S)", lock.strip())
    assert len(blocks) > least
    assert not [block.split()[0] for block in blocks if "==" not in block or "sha256:" not in block]


def test_no_photograph_is_tracked() -> None:
    assert not [name for name in TRACKED if name.lower().endswith((".jpg", ".jpeg", ".jfif"))]
