"""Is this the official CelebA? Asked only of a download that claims to be all of it.

The sums of the files as they are published come from `torchvision.datasets.CelebA` and
cover line ends too; the sums of the content leave out line ends and repeated spaces.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from data_scripts.celeba.download import Download, TextFile
from data_scripts.errors import SampleError
from data_scripts.licence import CELEBA_AGREEMENT
from data_scripts.progress import track

ROWS = 202_599
BLOCK = 1 << 22
ZIP_SUM = "00d2c5bc6d35e252742224ab0c1e8fcb"


@dataclass(frozen=True)
class Official:
    """The md5 of an official table as published, and of its words with single separators."""

    published: str
    content: str


ATTRIBUTES = Official("75e246fa4810816ffd6ee81facbd244c", "5a2d74ff4519180fae3a55e8374aaf21")
PARTITION = Official("d32c9cbf5e040fd4025c592c306e6668", "be94fe8e502ac478aba4274aa7d31b9e")


def check_official(download: Download) -> list[str]:
    """Return remarks on a complete download: which files are copies that differ, and how.

    Raises SampleError when the content of a table is not the official one.
    """
    return [
        *_check_table(download.attributes, ATTRIBUTES),
        *_check_table(download.partition, PARTITION),
        *_check_zip(download.pictures),
    ]


def _check_table(file: TextFile, official: Official) -> Iterator[str]:
    found = hashlib.md5(usedforsecurity=False)
    for block in file.blocks():
        found.update(block)
    if found.hexdigest() == official.published:
        return
    content = hashlib.md5(usedforsecurity=False)
    for _, words in file.rows():
        content.update(" ".join(words).encode() + b"\n")
    if content.hexdigest() != official.content:
        raise SampleError(
            f"{file} has {ROWS:,} rows, but it is not the official file: its md5 is "
            f"{found.hexdigest()}, not {official.published}, and its content differs too.\n"
            f"Download it again from {CELEBA_AGREEMENT}."
        )
    yield (
        f"{file.path.name} differs from the official file in line ends or spaces only "
        f"(md5 {found.hexdigest()}); its content is the official one."
    )


def _check_zip(path: Path) -> Iterator[str]:
    if path.is_dir():
        return
    found = hashlib.md5(usedforsecurity=False)
    blocks = -(-path.stat().st_size // BLOCK)
    with path.open("rb") as file:
        for block in track(iter(lambda: file.read(BLOCK), b""), f"md5 of {path.name}", blocks):
            found.update(block)
    if found.hexdigest() != ZIP_SUM:
        yield (
            f"{path.name} is not the official archive (md5 {found.hexdigest()}, not {ZIP_SUM}): "
            "packed again, or damaged. Every picture that is kept is decoded; "
            "if one of them fails, download the archive again."
        )
