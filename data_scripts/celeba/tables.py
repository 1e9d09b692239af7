"""The tables of a CelebA download, read strictly: every fault is named with its file and line."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NoReturn

import numpy as np

from course.attributes import ATTRIBUTES
from data_scripts.celeba.download import TextFile
from data_scripts.errors import SampleError, name_some
from data_scripts.layout import PICTURE_NAME, SPLITS, Labels
from data_scripts.licence import CELEBA_AGREEMENT
from data_scripts.progress import track

AGAIN = f"Correct it, or download the file again from {CELEBA_AGREEMENT}."
VALUES = {"-1": 0, "1": 1}


@dataclass(frozen=True)
class Table:
    """Names in file order, their 0/1 labels (n, 40) and their splits (n,) of 0, 1 and 2."""

    names: list[str]
    labels: Labels
    splits: Labels


def read_tables(attributes: TextFile, partition: TextFile, identities: TextFile | None) -> Table:
    """Return the checked content of the tables.

    Raises SampleError for a wrong count line, unknown attributes, a row with the wrong number of
    columns, a value other than -1 and 1, a bad or repeated name, a picture without a split or
    without an identity, and for a person who is in two splits.
    """
    names, labels = _read_attributes(attributes)
    by_name = _read_numbers(partition, "a partition of 0, 1 or 2", {"0", "1", "2"})
    _require_all(names, by_name, partition)
    splits = np.array([by_name[name] for name in names], dtype=np.int8)
    if identities is not None:
        people = _read_numbers(identities, "a person's number", None)
        _require_all(names, people, identities)
        _check_people(names, splits, people, identities)
    return Table(names, labels, splits)


def _read_attributes(file: TextFile) -> tuple[list[str], Labels]:
    rows = file.rows()
    count = _read_count(file, rows)
    _check_header(file, rows)
    names: list[str] = []
    values = bytearray()
    for number, (name, *words) in track(rows, "Reading attributes", count):
        if len(words) != len(ATTRIBUTES):
            _fail(file, number, f"{len(words)} values instead of {len(ATTRIBUTES)}")
        try:
            values.extend(map(VALUES.__getitem__, words))
        except KeyError as error:
            _fail(file, number, f"the value {error.args[0]!r} instead of -1 or 1")
        _check_name(file, number, name)
        names.append(name)
    if len(names) != count:
        _fail(file, 1, f"the count is {count:,}, but {len(names):,} rows follow")
    if repeated := [name for name, rows_of_it in Counter(names).items() if rows_of_it > 1]:
        raise SampleError(f"{file} has two rows for {name_some(repeated)}.\n{AGAIN}")
    return names, np.frombuffer(bytes(values), dtype=np.int8).reshape(-1, len(ATTRIBUTES))


def _read_count(file: TextFile, rows: Iterator[tuple[int, list[str]]]) -> int:
    number, words = next(rows, (1, []))
    if len(words) != 1 or not words[0].isascii() or not words[0].isdigit():
        _fail(file, number, "the number of pictures is expected here")
    return int(words[0])


def _check_header(file: TextFile, rows: Iterator[tuple[int, list[str]]]) -> None:
    number, header = next(rows, (2, []))
    if unknown := [name for name in header if name not in ATTRIBUTES]:
        _fail(file, number, f"unknown attribute names: {name_some(unknown)}")
    if missing := [name for name in ATTRIBUTES if name not in header]:
        _fail(file, number, f"attribute names are missing: {name_some(missing)}")
    if tuple(header) != ATTRIBUTES:
        _fail(file, number, "the attribute names are not in CelebA's order")


def _read_numbers(file: TextFile, meaning: str, allowed: set[str] | None) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for number, words in file.rows():
        if len(words) != 2:
            _fail(file, number, f"a picture's name and {meaning} are expected here")
        name, value = words
        if not (value in allowed if allowed else value.isascii() and value.isdigit()):
            _fail(file, number, f"{value!r} is not {meaning}")
        if name in numbers:
            _fail(file, number, f"a second row for {name}")
        numbers[name] = int(value)
    return numbers


def _check_name(file: TextFile, number: int, name: str) -> None:
    if not PICTURE_NAME.fullmatch(name):
        _fail(file, number, f"{name!r} is not the name of a .jpg picture")


def _require_all(names: list[str], rows: Mapping[str, int], file: TextFile) -> None:
    if missing := [name for name in names if name not in rows]:
        raise SampleError(
            f"{file} has no row for {name_some(missing)} of the attribute table.\n{AGAIN}"
        )


def _check_people(
    names: list[str], splits: Labels, people: Mapping[str, int], file: TextFile
) -> None:
    first: dict[int, tuple[int, str]] = {}
    for name, split in zip(names, splits.tolist(), strict=True):
        known, other = first.setdefault(people[name], (split, name))
        if known != split:
            raise SampleError(
                f"{file}: person {people[name]} is in {SPLITS[known]} ({other}) and in "
                f"{SPLITS[split]} ({name}); a person may be in one of them only.\n{AGAIN}"
            )


def _fail(file: TextFile, line: int, fault: str) -> NoReturn:
    raise SampleError(f"{file}, line {line}: {fault}.\n{AGAIN}")
