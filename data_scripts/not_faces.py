"""The pictures without a face: photographs of the instructor's, or drawn ones."""

from collections.abc import Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data_scripts.drawn import not_faces_digest, write_not_faces
from data_scripts.photographs import Photographs, choose_photographs, write_photographs
from data_scripts.publishing import Writer


@dataclass(frozen=True)
class Photographed:
    """Not-faces chosen from a folder of photographs."""

    photographs: Photographs
    count: int
    note = "The not-faces are photographs, cut and scaled to the size of the face pictures."

    def recipe(self) -> dict[str, Any]:
        """Return what decides their bytes; the names tell a twin what not to use."""
        return {"photographs": list(self.photographs.names), "digest": self.photographs.digest}

    def write(self, writer: Writer, workers: int) -> None:
        """Write them to `not_faces/`."""
        write_photographs(writer, self.photographs)


@dataclass(frozen=True)
class Drawn:
    """Not-faces drawn from a seed."""

    seed: int
    count: int
    note = "The not-faces are drawn, because no folder of photographs was given (--scenes)."

    def recipe(self) -> dict[str, Any]:
        """Return what decides their bytes, without the seed."""
        return {"drawn": not_faces_digest(self.seed)}

    def write(self, writer: Writer, workers: int) -> None:
        """Write them to `not_faces/`."""
        write_not_faces(writer, self.seed, self.count, workers)


NotFaces = Photographed | Drawn


def choose_not_faces(
    scenes: Path | None, count: int, seed: int, key: bytes, used: Set[str] = frozenset()
) -> NotFaces:
    """Return photographs of `scenes` as `key` decides, or drawn ones where that is None.

    Raises SampleError when `scenes` has too few that are not in `used`.
    """
    if scenes is None:
        return Drawn(seed, count)
    return Photographed(choose_photographs(scenes, count, key, used), count)
