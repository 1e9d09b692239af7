"""Gradings of right solutions that earlier runs have kept, one line each."""

from pathlib import Path

from autograder.proofs.margin_gradings import Grading, as_line, from_line, provenance
from autograder.proofs.styles import styles


def keep(folder: Path, grading: Grading) -> None:
    """Add a grading to those that are kept in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with _file(folder, grading.circumstances.step).open("a", encoding="utf-8") as file:
        file.write(as_line(grading) + "\n")


def kept_gradings(folder: Path, step: str) -> list[Grading]:
    """Return a step's gradings whose code, checks and versions are what they are today."""
    path = _file(folder, step)
    if not path.exists():
        return []
    whole_lines = path.read_text(encoding="utf-8").rpartition("\n")[0].splitlines()
    today = {style.name: provenance(step, style) for style in styles(step)}
    gradings = map(from_line, whole_lines)
    return list(
        {
            one.circumstances: one
            for one in gradings
            if today.get(one.circumstances.style) == one.provenance
        }.values()
    )


def _file(folder: Path, step: str) -> Path:
    return folder / f"margins-{step}.jsonl"
