"""The exercises of each step, as the hidden checks in this package name them."""

from functools import cache
from pathlib import Path

CHECKS = Path(__file__).parent.parent / "checks"


@cache
def exercises_by_step() -> dict[str, frozenset[str]]:
    """Return the names of the exercises of each step."""
    return {
        folder.name: frozenset(p.stem.removeprefix("test_") for p in folder.glob("test_*.py"))
        for folder in sorted(CHECKS.iterdir())
        if folder.is_dir() and not folder.name.startswith("_")
    }
