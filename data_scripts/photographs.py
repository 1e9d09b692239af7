"""Not-faces from a folder of photographs, brought to the size of the aligned faces."""

import hashlib
from collections.abc import Set
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from data_scripts.division import keyed_order
from data_scripts.errors import SampleError, name_some
from data_scripts.layout import HEIGHT, NOT_FACES, WIDTH, numbered
from data_scripts.pictures import UNREADABLE
from data_scripts.progress import track
from data_scripts.publishing import Writer
from data_scripts.synthetic import jpeg_bytes

ENDINGS = {".jpg", ".jpeg", ".png", ".webp", ".bmp"}


@dataclass(frozen=True)
class Photographs:
    """The chosen photographs of a folder; `digest` is a sha256 of their names and sizes."""

    folder: Path
    names: tuple[str, ...]
    digest: str


def choose_photographs(
    folder: Path, count: int, key: bytes, used: Set[str] = frozenset()
) -> Photographs:
    """Return `count` photographs below `folder`, as `key` decides, none of those in `used`.

    Names are relative paths. Raises SampleError when there are too few.
    """
    if not folder.is_dir():
        raise SampleError(f"{folder} is not a folder.\nName a folder of photographs with --scenes.")
    names = sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.suffix.lower() in ENDINGS and not path.name.startswith(".") and path.is_file()
    )
    free = [name for name in names if name not in used]
    if len(free) < count:
        taken = f" ({len(names) - len(free):,} are in the students' sample)" if used else ""
        fewer = f", or ask for fewer: --not-faces {len(free)}" if free else "."
        raise SampleError(
            f"{folder} has {len(free):,} photographs to give{taken}, {count:,} are needed.\n"
            f"Add photographs without faces{fewer}"
        )
    chosen = tuple(free[index] for index in keyed_order(free, key)[:count])
    listing = "".join(f"{name} {(folder / name).stat().st_size}\n" for name in chosen)
    return Photographs(folder, chosen, hashlib.sha256(listing.encode()).hexdigest())


def write_photographs(writer: Writer, photographs: Photographs) -> None:
    """Write them to `not_faces/`, cut to the shape of a face picture and scaled to its size.

    Raises SampleError that names every photograph that cannot be read.
    """
    unreadable = []
    names = track(photographs.names, "Scaling photographs", len(photographs.names))
    for index, name in enumerate(names):
        try:
            data = _scaled(photographs.folder / name)
        except UNREADABLE as error:
            if isinstance(error, OSError) and error.errno is not None:
                raise
            unreadable.append(name)
        else:
            writer.write(f"{NOT_FACES}/{numbered(index)}", data)
    if unreadable:
        raise SampleError(
            f"{photographs.folder}: no picture can be read from {name_some(unreadable)}.\n"
            "Replace or remove what is damaged and start again."
        )


def _scaled(path: Path) -> bytes:
    with Image.open(path) as image:
        upright = ImageOps.exif_transpose(image).convert("RGB")
    fitted = ImageOps.fit(upright, (WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    return jpeg_bytes(np.asarray(fitted))
