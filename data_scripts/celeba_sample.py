"""Building a small sample from a CelebA download that the instructor has."""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data_scripts.celeba.archive import open_pictures
from data_scripts.celeba.cut import choose_cut, table_digest
from data_scripts.celeba.source import Source, read_source
from data_scripts.division import split_sizes
from data_scripts.errors import SampleError, name_some
from data_scripts.layout import (
    ATTRIBUTE_FILE,
    DESCRIPTION,
    IMAGES,
    PARTITION_FILE,
    SPLITS,
    attribute_text,
    partition_text,
)
from data_scripts.licence import CELEBA, CELEBA_AGREEMENT, require_accepted
from data_scripts.not_faces import NotFaces, choose_not_faces
from data_scripts.pictures import fault_of
from data_scripts.progress import track
from data_scripts.publishing import Built, Plan, Writer, publish
from data_scripts.sample import read_sample

STUDENT_SHARES = (0.1, 0.1)


@dataclass(frozen=True)
class Request:
    """What is to be cut: how many faces, as `key` decides, none of those in `used`.

    `shares` are those of validation and test. `complete` demands both values of every attribute
    in every split wherever the source has them. `identity` says in the recipe which sample it is.
    """

    role: str
    faces: int
    shares: tuple[float, float]
    key: bytes
    identity: Mapping[str, Any]
    used: Set[str] = frozenset()
    complete: bool = True


def build_celeba(
    source: Path,
    target: Path,
    seed: int = 1,
    faces: int = 1500,
    not_faces: int = 300,
    scenes: Path | None = None,
    accept_licence: bool = False,
    workers: int = 2,
) -> Built:
    """Return a cut of the CelebA download `source` in `target`, made unless it is there already.

    Splits follow the official partition, 80 / 10 / 10, so no person is in two of them. The
    not-faces are photographs from `scenes`, or drawn where that is None. Raises SampleError when
    the licence was never accepted, when the source is faulty, and as `publish` does.
    """
    require_accepted(accept_licence or accepted_before(target))
    request = Request("students", faces, STUDENT_SHARES, f"celeba {seed}".encode(), {"seed": seed})
    chosen = choose_not_faces(scenes, not_faces, seed, f"scenes {seed}".encode())
    return publish_cut(target, read_source(source), request, chosen, workers)


def accepted_before(target: Path) -> bool:
    """Return whether the sample in `target` records that the licence was accepted for it."""
    return (target / DESCRIPTION).is_file() and read_sample(target).licence_accepted


def publish_cut(
    target: Path, source: Source, request: Request, chosen: NotFaces, workers: int
) -> Built:
    """Return the cut that `request` describes in `target`; raises SampleError as it must."""
    table = source.table
    sizes = split_sizes(request.faces, request.shares)
    cut = choose_cut(table, sizes, request.key, request.used, request.complete)
    plan = Plan(
        kind="celeba",
        role=request.role,
        seed=request.identity.get("seed"),
        counts={**dict(zip(SPLITS, sizes, strict=True)), "not_faces": chosen.count},
        recipe={
            **request.identity,
            "faces": request.faces,
            "table": table_digest(table),
            "not_faces": chosen.recipe(),
        },
        licence=CELEBA,
        licence_accepted=True,
        notes=(*source.notes, *cut.notes, chosen.note),
    )

    def fill(writer: Writer) -> None:
        names = [table.names[row] for row in cut.rows]
        writer.write(ATTRIBUTE_FILE, attribute_text(names, table.labels[cut.rows]).encode())
        writer.write(PARTITION_FILE, partition_text(names, table.splits[cut.rows]).encode())
        _copy_pictures(writer, source.pictures, names)
        chosen.write(writer, workers)

    return publish(target, plan, fill)


def _copy_pictures(writer: Writer, path: Path, names: list[str]) -> None:
    """Copy pictures byte for byte; each is decoded first, and every faulty one is named."""
    faults = []
    with open_pictures(path) as pictures:
        for name in track(names, "Copying faces", len(names)):
            data = pictures.read(name)
            fault = "damaged in the archive" if data is None else fault_of(data)
            if fault:
                faults.append(f"{name} ({fault})")
            elif data is not None:
                writer.write(f"{IMAGES}/{name}", data)
    if faults:
        raise SampleError(
            f"{path}: {len(faults):,} of {len(names):,} pictures cannot be used: "
            f"{name_some(faults)}.\nGet them again from {CELEBA_AGREEMENT}."
        )
