"""A made-up CelebA download with the official layout, small enough to build in a moment."""

import io
import os
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from course.attributes import ATTRIBUTES
from data_scripts.layout import attribute_text, numbered, partition_text

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Download:
    """Where the parts of a made-up download are."""

    folder: Path

    @property
    def attributes(self) -> Path:
        return self.folder / "list_attr_celeba.txt"

    @property
    def partition(self) -> Path:
        return self.folder / "list_eval_partition.txt"

    @property
    def identities(self) -> Path:
        return self.folder / "identity_CelebA.txt"

    @property
    def images(self) -> Path:
        return self.folder / "img_align_celeba"

    @property
    def archive(self) -> Path:
        return self.folder / "img_align_celeba.zip"

    def pack(self) -> None:
        """Replace the folder of pictures by an archive, as the official site has it."""
        with zipfile.ZipFile(self.archive, "w") as archive:
            for path in sorted(self.images.iterdir()):
                archive.write(path, f"img_align_celeba/{path.name}")
                path.unlink()
        self.images.rmdir()

    def replace(self, path: Path, old: str, new: str) -> None:
        """Change the first `old` in a table to `new`."""
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new, 1))


@cache
def jpeg(seed: int, size: tuple[int, int] = (178, 218)) -> bytes:
    """Return a small picture that differs for each seed."""
    coarse = np.random.default_rng(seed).integers(0, 256, (4, 4, 3), dtype=np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(coarse).resize(size).save(buffer, "JPEG")
    return buffer.getvalue()


@pytest.fixture
def download(tmp_path: Path) -> Download:
    """A faultless download: 140 pictures of 70 people, 80 / 30 / 30, with identities."""
    made = Download(tmp_path / "download")
    made.images.mkdir(parents=True)
    names = [numbered(index) for index in range(140)]
    labels = np.random.default_rng(5).integers(0, 2, (140, len(ATTRIBUTES)), dtype=np.int8)
    splits = np.repeat(np.array([0, 1, 2], dtype=np.int8), [80, 30, 30])
    made.attributes.write_text(attribute_text(names, labels))
    made.partition.write_text(partition_text(names, splits))
    made.identities.write_text("".join(f"{name} {i // 2}\n" for i, name in enumerate(names)))
    for index, name in enumerate(names):
        (made.images / name).write_bytes(jpeg(index))
    return made


@pytest.fixture
def scenes(tmp_path: Path) -> Path:
    """A folder of 20 photographs of several shapes, modes and formats."""
    folder = tmp_path / "scenes"
    (folder / "more").mkdir(parents=True)
    for index in range(18):
        size = (256, 192) if index % 2 else (150, 300)
        (folder / f"scene_{index}.jpg").write_bytes(jpeg(1000 + index, size))
    Image.new("L", (300, 100), 90).save(folder / "more" / "grey.png")
    Image.new("RGBA", (60, 60), (9, 200, 9, 40)).save(folder / "more" / "clear.PNG")
    return folder


@pytest.fixture
def snapshot() -> Callable[[Path], dict[str, bytes]]:
    """A function that returns every file below a folder with its bytes."""

    def take(folder: Path) -> dict[str, bytes]:
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }

    return take


@pytest.fixture(scope="session")
def real_celeba() -> Path:
    """The folder of real CelebA pictures; skips where it is absent."""
    folder = (ROOT / os.environ.get("CELEBA_ROOT", "../shared/celeba")).resolve()
    if not (folder / "list_attr_celeba.txt").is_file():
        pytest.skip(f"no real CelebA pictures in {folder} (set CELEBA_ROOT)")
    return folder
