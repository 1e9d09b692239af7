"""Reading a sample: what its `sample.json` says, and whether its files are still the same."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from course.attribute_model import CARD, WEIGHTS
from course.sample import Sample
from data_scripts.errors import SampleError, name_some
from data_scripts.layout import DESCRIPTION
from data_scripts.progress import track


@dataclass(frozen=True)
class DescribedSample(Sample):
    """A complete sample folder and what its `sample.json` says.

    `kind` is `synthetic` or `celeba`, `role` is `students` or `grading twin`; `seed` is None in
    a twin. `counts` has the keys train, validation, test and not_faces. `recipe` is everything
    that decided the bytes, `files` maps each relative path to its sha256.
    """

    role: str
    seed: int | None
    counts: Mapping[str, int]
    recipe: Mapping[str, Any]
    notes: tuple[str, ...]
    licence: str
    licence_accepted: bool
    files: Mapping[str, str]

    def summary(self) -> str:
        """Return one line: kind, role and counts."""
        faces = sum(count for name, count in self.counts.items() if name != "not_faces")
        splits = " / ".join(f"{self.counts[name]:,}" for name in ("train", "validation", "test"))
        return (
            f"{self.kind}, {self.role}: {faces:,} faces "
            f"(train / validation / test {splits}), {self.counts['not_faces']:,} not-faces"
        )


@dataclass(frozen=True)
class Differences:
    """Files of a sample that are not what `sample.json` says, as relative paths."""

    damaged: tuple[str, ...]
    missing: tuple[str, ...]
    extra: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.damaged or self.missing or self.extra)

    def __str__(self) -> str:
        parts = {"damaged": self.damaged, "missing": self.missing, "extra": self.extra}
        return "; ".join(f"{word}: {name_some(names)}" for word, names in parts.items() if names)


def read_sample(folder: Path) -> DescribedSample:
    """Return the sample in `folder`, from its `sample.json` alone.

    Raises SampleError where there is none, or where it cannot be read.
    """
    path = folder / DESCRIPTION
    remedy = "Build a sample first (rostros sample --help), or name the right folder."
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return DescribedSample(
            folder=folder,
            kind=content["kind"],
            role=content["role"],
            seed=content.get("seed"),
            counts=content["counts"],
            recipe=content["recipe"],
            notes=tuple(content["notes"]),
            licence=content["licence"],
            licence_accepted=content["licence_accepted"],
            files=content["files"],
        )
    except (FileNotFoundError, NotADirectoryError):
        raise SampleError(
            f"{folder} holds no sample: {DESCRIPTION} is not there.\n{remedy}"
        ) from None
    except (ValueError, KeyError, TypeError):
        raise SampleError(f"{path} is damaged or not ours.\n{remedy}") from None


def verify(folder: Path) -> Differences:
    """Return which files of the sample in `folder` are damaged, missing or extra.

    Every file is read and its sha256 compared. The attribute model that may lie beside them has a
    card with its own sha256 and is no difference. Raises SampleError where there is no sample.
    """
    sample = read_sample(folder)
    beside = {folder / name for name in (DESCRIPTION, CARD, WEIGHTS)}
    found = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if not path.is_dir() and path not in beside
    }
    present = sorted(found & sample.files.keys())
    return Differences(
        damaged=tuple(_changed(sample, present)),
        missing=tuple(sorted(sample.files.keys() - found)),
        extra=tuple(sorted(found - sample.files.keys())),
    )


def _changed(sample: DescribedSample, names: list[str]) -> Iterator[str]:
    for name in track(names, "Verifying", len(names)):
        digest = hashlib.sha256((sample.folder / name).read_bytes()).hexdigest()
        if digest != sample.files[name]:
            yield name
