"""Dividing pictures into groups in which every attribute has both values, if that can be."""

import hmac
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from course.attributes import ATTRIBUTES
from data_scripts.layout import SPLITS, Labels

Indices = npt.NDArray[np.intp]
DONORS, RECEIVERS = 30, 200
"""How many rows on either side of a swap are tried; enough for any sample, and quick."""


def keyed_order(names: Sequence[str], key: bytes) -> Indices:
    """Return the indices of `names` (n,) in an order that only `key` decides."""
    digests = [hmac.digest(key, name.encode(), "sha256") for name in names]
    return np.array(sorted(range(len(names)), key=digests.__getitem__), dtype=np.intp)


def split_sizes(total: int, shares: tuple[float, float]) -> tuple[int, int, int]:
    """Return sizes of train, validation and test; `shares` are those of the last two."""
    validation, test = (max(1, round(total * share)) for share in shares)
    return total - validation - test, validation, test


def one_valued(labels: Labels) -> list[str]:
    """Return the attributes that have a single value in 0/1 labels (n, 40), in file order."""
    positives = labels.sum(axis=0, dtype=np.int64)
    return [
        name for name, count in zip(ATTRIBUTES, positives, strict=True) if count in (0, len(labels))
    ]


def one_value_notes(labels: Labels, splits: Labels) -> list[str]:
    """Return a line for each split (0, 1, 2 in `splits`) in which an attribute has one value."""
    return [
        f"{name}: only one value of {', '.join(missing)}."
        for split, name in enumerate(SPLITS)
        if (missing := one_valued(labels[splits == split]))
    ]


def divide(labels: Labels, order: Indices, sizes: Sequence[int]) -> list[Indices]:
    """Return one array of row indices for each of `sizes`, cut from `order`.

    Rows are swapped between groups for as long as that brings a missing attribute value into a
    group; where there are too few such rows, earlier groups come first. `labels` are 0/1 (n, 40);
    `sizes` add up to n. The same arguments give the same groups.
    """
    groups = [np.array(part) for part in np.split(order, np.cumsum(sizes)[:-1])]
    values = np.concatenate([labels, 1 - labels], axis=1).astype(np.int8)
    counts = np.stack([values[group].sum(axis=0, dtype=np.int64) for group in groups])
    while swap := _best_swap(values, groups, counts):
        receiver, out, donor, into = swap
        leaving, coming = groups[receiver][out], groups[donor][into]
        groups[receiver][out], groups[donor][into] = coming, leaving
        moved = values[coming].astype(np.int64) - values[leaving]
        counts[receiver] += moved
        counts[donor] -= moved
    return groups


def _best_swap(
    values: Labels, groups: list[Indices], counts: npt.NDArray[np.int64]
) -> tuple[int, int, int, int] | None:
    """Return (receiving group, place in it, giving group, place in it), or None: no swap helps."""
    for receiver, value in np.argwhere(counts == 0).tolist():
        if not len(groups[receiver]):
            continue
        for donor in np.flatnonzero(counts[:, value]).tolist():
            into = np.flatnonzero(values[groups[donor], value])[:DONORS]
            out = np.arange(min(len(groups[receiver]), RECEIVERS))
            coming = values[groups[donor][into]][None, :, :]
            leaving = values[groups[receiver][out]][:, None, :]
            moved = coming.astype(np.int64) - leaving
            gain = _weight(receiver, counts) * (
                (counts[receiver] == 0).sum() - (counts[receiver] + moved == 0).sum(axis=2)
            ) + _weight(donor, counts) * (
                (counts[donor] == 0).sum() - (counts[donor] - moved == 0).sum(axis=2)
            )
            best = np.unravel_index(gain.argmax(), gain.shape)
            if gain[best] > 0:
                return receiver, int(out[best[0]]), donor, int(into[best[1]])
    return None


def _weight(group: int, counts: npt.NDArray[np.int64]) -> int:
    """One value in a group outweighs every value in the groups after it."""
    return int((counts.shape[1] + 1) ** (len(counts) - 1 - group))
