"""Building the synthetic sample: drawn faces and not-faces, the same bytes for the same seed."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from data_scripts.division import divide, one_value_notes, split_sizes
from data_scripts.drawn import faces_digest, not_faces_digest, write_faces, write_not_faces
from data_scripts.layout import (
    ATTRIBUTE_FILE,
    PARTITION_FILE,
    SPLITS,
    Labels,
    attribute_text,
    numbered,
    partition_text,
)
from data_scripts.publishing import Built, Plan, Writer, publish
from data_scripts.synthetic import draw_labels

LICENCE = "Drawn by Rostros from numbers: no person, no photograph, free to use and to pass on."
STUDENT_SHARES = (0.1, 0.1)


@dataclass(frozen=True)
class Drawing:
    """How much is drawn from which seed; `shares` are those of validation and test."""

    seed: int
    faces: int
    not_faces: int
    shares: tuple[float, float]


def build_synthetic(
    target: Path, seed: int = 1, faces: int = 2000, not_faces: int = 400, workers: int = 2
) -> Built:
    """Return the synthetic sample in `target`, drawn there unless it is there already.

    The pictures are split 80 / 10 / 10 into train, validation and test. The bytes depend on
    `seed`, `faces` and `not_faces` only. Raises SampleError as `publish` does.
    """
    drawing = Drawing(seed, faces, not_faces, STUDENT_SHARES)
    return publish_drawn(target, drawing, "students", {"seed": seed}, workers)


def publish_drawn(
    target: Path, drawing: Drawing, role: str, identity: Mapping[str, Any], workers: int
) -> Built:
    """Return the sample of `drawing` in `target`; `identity` says in the recipe which one it is."""
    seed, faces, not_faces = drawing.seed, drawing.faces, drawing.not_faces
    labels = draw_labels(seed, faces)
    sizes = split_sizes(faces, drawing.shares)
    splits = _splits(labels, sizes)
    plan = Plan(
        kind="synthetic",
        role=role,
        seed=identity.get("seed"),
        counts={**dict(zip(SPLITS, sizes, strict=True)), "not_faces": not_faces},
        recipe={
            **identity,
            "faces": faces,
            "not_faces": not_faces,
            "drawing": [faces_digest(seed, labels), not_faces_digest(seed)],
        },
        licence=LICENCE,
        notes=tuple(one_value_notes(labels, splits)),
    )

    def fill(writer: Writer) -> None:
        names = [numbered(index) for index in range(faces)]
        writer.write(ATTRIBUTE_FILE, attribute_text(names, labels).encode())
        writer.write(PARTITION_FILE, partition_text(names, splits).encode())
        write_faces(writer, seed, labels, workers)
        write_not_faces(writer, seed, not_faces, workers)

    return publish(target, plan, fill)


def _splits(labels: Labels, sizes: tuple[int, int, int]) -> Labels:
    """Return 0, 1 or 2 for each row: in the order drawn, but for swaps that mix values."""
    splits = np.zeros(len(labels), dtype=np.int8)
    for split, group in enumerate(divide(labels, np.arange(len(labels)), sizes)):
        splits[group] = split
    return splits
