"""From nothing to a complete sample in one step: built beside its target, then renamed.

Whatever happens, the target is either complete or as it was before. What an interrupted run
leaves is `.NAME.rostros-unfinished` beside the target; the next run removes it.
"""

import fcntl
import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data_scripts.errors import AnotherSample, SampleError, explain
from data_scripts.layout import DESCRIPTION
from data_scripts.progress import remark
from data_scripts.sample import DescribedSample, read_sample, verify

WORDS = {
    "drawing": "the drawn pictures",
    "made_with": "the secret",
    "students": "the students' sample",
    "table": "the CelebA download",
}
"""Names in a recipe that do not speak for themselves."""


@dataclass(frozen=True)
class Built:
    """A sample that is there now; `reused` when it had been there before."""

    sample: DescribedSample
    reused: bool


@dataclass(frozen=True)
class Plan:
    """What a sample is going to be.

    `recipe` holds JSON values only (lists, no tuples) and decides, with kind, role and counts,
    every byte of the sample.
    """

    kind: str
    role: str
    recipe: Mapping[str, Any]
    counts: Mapping[str, int]
    licence: str
    notes: tuple[str, ...] = ()
    seed: int | None = None
    licence_accepted: bool = False


class Writer:
    """Writes the files of one sample and remembers the sha256 of each."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files: dict[str, str] = {}

    def write(self, name: str, data: bytes) -> None:
        """Write `data` to the relative path `name`."""
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        self.files[name] = hashlib.sha256(data).hexdigest()


def publish(target: Path, plan: Plan, fill: Callable[[Writer], None]) -> Built:
    """Return the sample of `plan` in `target`: the one that is there, or one that `fill` writes.

    Raises SampleError when `target` holds something else (which is never touched), when the disk
    is full or the place cannot be written. A failed run leaves nothing behind.
    """
    try:
        target = target.absolute()
        existing = _existing(target, plan)
        if existing is None:
            with _workshop(target) as folder:
                # Another run may have finished while this one waited for the workshop.
                existing = _existing(target, plan)
                if existing is None:
                    _build(folder, plan, fill)
                    folder.rename(target)
        return Built(existing or read_sample(target), reused=existing is not None)
    except OSError as error:
        raise explain(error, target.parent) from error


def _build(folder: Path, plan: Plan, fill: Callable[[Writer], None]) -> None:
    writer = Writer(folder)
    fill(writer)
    description = {
        "kind": plan.kind,
        "role": plan.role,
        **({} if plan.seed is None else {"seed": plan.seed}),
        "counts": plan.counts,
        "licence": plan.licence,
        "licence_accepted": plan.licence_accepted,
        "notes": plan.notes,
        "recipe": plan.recipe,
        "files": dict(sorted(writer.files.items())),
    }
    text = json.dumps(description, indent=1, ensure_ascii=False) + "\n"
    (folder / DESCRIPTION).write_text(text, encoding="utf-8")


def _existing(target: Path, plan: Plan) -> DescribedSample | None:
    """Return the identical sample in `target`, or None where a new one may be put."""
    if not target.exists() or (target.is_dir() and not any(target.iterdir())):
        return None
    remedy = "It was not touched. Remove it, or choose another folder with --output."
    if not (target / DESCRIPTION).is_file():
        raise SampleError(f"{target} holds something that is not a sample.\n{remedy}")
    sample = read_sample(target)
    if changed := _changed(sample, plan):
        raise AnotherSample(
            f"{target} holds another sample: {sample.summary()}.\nIt differs in {changed}. {remedy}"
        )
    differences = verify(target)
    if differences:
        raise AnotherSample(f"{target} holds this sample, but not intact: {differences}.\n{remedy}")
    return sample


def _changed(sample: DescribedSample, plan: Plan) -> str:
    """Return what a sample has different from a plan, in words; empty when nothing."""
    found = {"kind": sample.kind, "role": sample.role, **sample.counts, **sample.recipe}
    wanted = {"kind": plan.kind, "role": plan.role, **plan.counts, **plan.recipe}
    names = [name for name in found | wanted if found.get(name) != wanted.get(name)]
    return ", ".join(WORDS.get(name, name.replace("_", "-")) for name in names)


@contextmanager
def _workshop(target: Path) -> Iterator[Path]:
    """Give an empty folder beside `target` that no other run uses; it is gone afterwards."""
    folder = target.with_name(f".{target.name}.rostros-unfinished")
    folder.parent.mkdir(parents=True, exist_ok=True)
    descriptor = _locked(folder, target)
    try:
        for path in folder.iterdir():
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
        yield folder
    finally:
        if _is_open_as(descriptor, folder):  # else it has become the target
            shutil.rmtree(folder, ignore_errors=True)
        os.close(descriptor)


def _locked(folder: Path, target: Path) -> int:
    """Make `folder`, wait until this process alone has it, and return its open descriptor.

    The lock ends with the process, however that ends.
    """
    while True:
        with suppress(FileNotFoundError):  # renamed or removed by its owner in between
            folder.mkdir(exist_ok=True)
            descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            _lock(descriptor, target)
            if _is_open_as(descriptor, folder):
                return descriptor
            os.close(descriptor)


def _lock(descriptor: int, target: Path) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        remark(f"Another run is building {target}; waiting for it.")
        fcntl.flock(descriptor, fcntl.LOCK_EX)


def _is_open_as(descriptor: int, folder: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), folder.stat())
    except FileNotFoundError:
        return False
