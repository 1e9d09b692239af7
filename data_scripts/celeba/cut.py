"""Choosing the pictures of a cut: people stay in their split, both values of every attribute."""

import hashlib
from collections.abc import Sequence, Set
from dataclasses import dataclass

import numpy as np

from data_scripts.celeba.tables import Table
from data_scripts.division import Indices, divide, keyed_order, one_valued
from data_scripts.errors import SampleError
from data_scripts.layout import SPLITS


@dataclass(frozen=True)
class Cut:
    """Rows of a table that are kept, in file order, and what one should know about them."""

    rows: Indices
    notes: tuple[str, ...]


def choose_cut(
    table: Table,
    sizes: Sequence[int],
    key: bytes,
    used: Set[str] = frozenset(),
    complete: bool = True,
) -> Cut:
    """Return `sizes` pictures of train, validation and test, as `key` decides, none in `used`.

    Where the source has a single value of an attribute in a split, that is a note. Where it has
    both but the cut cannot hold them, that is a SampleError if `complete`, else a note.
    SampleError also when a split has too few pictures.
    """
    rows, notes = [], []
    for split, size in enumerate(sizes):
        there = np.flatnonzero(table.splits == split)
        free = np.array([row for row in there if table.names[row] not in used], dtype=np.intp)
        if len(free) < size:
            raise SampleError(
                f"The {SPLITS[split]} partition has {len(free):,} pictures to give, "
                f"{size:,} are needed.\nAsk for fewer with --faces, or use a larger download."
            )
        names = [table.names[row] for row in free]
        kept = free[
            divide(table.labels[free], keyed_order(names, key), [size, len(free) - size])[0]
        ]
        impossible = one_valued(table.labels[free])
        unfitted = [a for a in one_valued(table.labels[kept]) if a not in impossible]
        if unfitted and complete:
            raise SampleError(
                f"{size:,} pictures are too few to have both values of {', '.join(unfitted)} "
                f"in {SPLITS[split]}.\nAsk for more with --faces."
            )
        if lacking := [*impossible, *unfitted]:
            notes.append(
                f"{SPLITS[split]}: only one value of {', '.join(lacking)} "
                f"(the pictures to choose from have no others)."
            )
        rows.append(kept)
    return Cut(np.sort(np.concatenate(rows)), tuple(notes))


def table_digest(table: Table) -> str:
    """Return a sha256 of the names, labels and splits of a table."""
    digest = hashlib.sha256("\n".join(table.names).encode())
    digest.update(table.labels.tobytes())
    digest.update(table.splits.tobytes())
    return digest.hexdigest()
