"""Drawn pictures as files: the seam to `data_scripts.synthetic`, made for worker processes."""

import hashlib
from collections.abc import Iterator, Sequence
from functools import partial

from data_scripts.layout import IMAGES, NOT_FACES, Labels, numbered
from data_scripts.publishing import Writer
from data_scripts.synthetic import draw_face, draw_not_face, jpeg_bytes
from data_scripts.workers import map_in_order

PROBES = 3


def faces_digest(seed: int, labels: Labels) -> str:
    """Return a sha256 that changes with the seed, the labels and the way faces are drawn."""
    pictures = _faces(seed, list(enumerate(labels[:PROBES])))
    return hashlib.sha256(labels.tobytes() + b"".join(pictures)).hexdigest()


def not_faces_digest(seed: int) -> str:
    """Return a sha256 that changes with the seed and the way not-faces are drawn."""
    return hashlib.sha256(b"".join(_not_faces(seed, range(PROBES)))).hexdigest()


def write_faces(writer: Writer, seed: int, labels: Labels, workers: int) -> None:
    """Draw a face for each row of 0/1 labels (n, 40) into `img_align_celeba/`."""
    work = partial(_faces, seed)
    _write(writer, IMAGES, map_in_order(work, list(enumerate(labels)), "Drawing faces", workers))


def write_not_faces(writer: Writer, seed: int, count: int, workers: int) -> None:
    """Draw `count` pictures without a face into `not_faces/`."""
    work = partial(_not_faces, seed)
    _write(writer, NOT_FACES, map_in_order(work, range(count), "Drawing not-faces", workers))


def _write(writer: Writer, folder: str, pictures: Iterator[bytes]) -> None:
    for index, data in enumerate(pictures):
        writer.write(f"{folder}/{numbered(index)}", data)


def _faces(seed: int, chunk: Sequence[tuple[int, Labels]]) -> list[bytes]:
    return [jpeg_bytes(draw_face(seed, index, labels)) for index, labels in chunk]


def _not_faces(seed: int, chunk: Sequence[int]) -> list[bytes]:
    return [jpeg_bytes(draw_not_face(seed, index)) for index in chunk]
