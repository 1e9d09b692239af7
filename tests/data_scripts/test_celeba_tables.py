"""Faults in the tables of a download: each is named with its file, its line and a remedy."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from data_scripts.celeba.source import read_source
from data_scripts.errors import SampleError

Fault = Callable[..., None]


def first_row(attributes: Path) -> str:
    return attributes.read_text().splitlines()[2]


def edit(path_of: str, old: str, new: str) -> Fault:
    return lambda download: download.replace(getattr(download, path_of), old, new)


def append(path_of: str, text: str) -> Fault:
    def fault(download) -> None:
        with getattr(download, path_of).open("a") as file:
            file.write(text)

    return fault


def in_row(change: Callable[[str], str]) -> Fault:
    def fault(download) -> None:
        row = first_row(download.attributes)
        download.replace(download.attributes, row, change(row))

    return fault


FAULTS = {
    "count too high": (edit("attributes", "140\n", "141\n"), ["line 1", "141", "140 rows"]),
    "count too low": (edit("attributes", "140\n", "139\n"), ["line 1", "139", "140 rows"]),
    "no count": (edit("attributes", "140\n", ""), ["line 1", "number of pictures"]),
    "value 0": (in_row(lambda row: row[:-2] + " 0"), ["line 3", "'0'", "-1 or 1"]),
    "value 2": (in_row(lambda row: row[:-2] + " 2"), ["line 3", "'2'"]),
    "value nan": (in_row(lambda row: row[:-2] + " nan"), ["line 3", "'nan'"]),
    "column lost": (in_row(lambda row: row[:-2]), ["line 3", "39 values instead of 40"]),
    "column added": (in_row(lambda row: row + "  1"), ["line 3", "41 values instead of 40"]),
    "unknown": (edit("attributes", "Bangs", "Fringe"), ["line 2", "unknown", "Fringe"]),
    "missing": (edit("attributes", "Bangs ", ""), ["line 2", "missing", "Bangs"]),
    "order": (edit("attributes", "Bald Bangs", "Bangs Bald"), ["line 2", "order"]),
    "path": (edit("attributes", "000001.jpg", "../001.jpg"), ["line 3", "'../001.jpg'"]),
    "twice": (edit("attributes", "000002.jpg", "000001.jpg"), ["two rows for 000001.jpg"]),
    "no split": (edit("partition", "000007.jpg 0\n", ""), ["no row for 000007.jpg"]),
    "split 3": (edit("partition", "000007.jpg 0", "000007.jpg 3"), ["line 7", "'3'"]),
    "split twice": (append("partition", "000007.jpg 1\n"), ["line 141", "000007.jpg"]),
    "split words": (append("partition", "000007.jpg\n"), ["line 141", "are expected"]),
    "no person": (edit("identities", "000007.jpg 3\n", ""), ["no row for 000007.jpg"]),
    "person crosses": (
        edit("identities", "000140.jpg 69", "000140.jpg 0"),
        ["person 0", "train (000001.jpg)", "test (000140.jpg)"],
    ),
    "empty": (lambda download: download.attributes.write_text(""), ["line 1"]),
    "not text": (lambda download: download.attributes.write_bytes(bytes(range(256))), ["line 1"]),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_named_with_its_remedy(download, name: str) -> None:
    fault, expected = FAULTS[name]
    fault(download)
    with pytest.raises(SampleError) as raised:
        read_source(download.folder)
    message = str(raised.value)
    assert len(message.splitlines()) <= 2
    assert str(download.folder) in message
    assert "again" in message
    assert [part for part in expected if part not in message] == []


@pytest.mark.parametrize("ends", [b"\r\n", b"\n", b"mixed"])
def test_any_line_ends_will_do(download, ends: bytes) -> None:
    plain = read_source(download.folder).table
    for path in (download.attributes, download.partition, download.identities):
        lines = path.read_bytes().splitlines()
        path.write_bytes(
            b"".join(
                line + ((b"\n", b"\r\n")[index % 2] if ends == b"mixed" else ends)
                for index, line in enumerate(lines)
            )
        )
    table = read_source(download.folder).table
    assert table.names == plain.names
    assert np.array_equal(table.labels, plain.labels)
    assert np.array_equal(table.splits, plain.splits)


def test_values_are_read_as_written(download) -> None:
    table = read_source(download.folder).table
    words = first_row(download.attributes).split()
    assert table.names[0] == words[0]
    assert table.labels[0].tolist() == [int(word == "1") for word in words[1:]]
    assert table.labels.shape == (140, 40)


def test_a_missing_last_line_end_and_blank_lines_are_fine(download) -> None:
    download.attributes.write_text(download.attributes.read_text().rstrip() + "\n\n  \n")
    download.partition.write_text(download.partition.read_text().rstrip())
    assert len(read_source(download.folder).table.names) == 140
