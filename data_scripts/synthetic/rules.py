"""Combinations of attributes that cannot be seen, and how a drawn row is repaired.

Each rule was read off the official attribute file: what it forbids is (nearly) absent there.
"""

from itertools import combinations

import numpy as np
import numpy.typing as npt

from course.attributes import ATTRIBUTES

COLUMN = {name: number for number, name in enumerate(ATTRIBUTES)}

HAIR_COLOURS = ("Black_Hair", "Blond_Hair", "Brown_Hair", "Gray_Hair")
BEARD_KINDS = ("Goatee", "Mustache", "Sideburns")
FACIAL_HAIR = (*BEARD_KINDS, "5_o_Clock_Shadow")

# At most one of each group; the one with the highest score stays.
AT_MOST_ONE: tuple[tuple[str, ...], ...] = (
    HAIR_COLOURS,
    ("Straight_Hair", "Wavy_Hair"),
    ("Wearing_Necklace", "Wearing_Necktie"),
    ("Bangs", "Receding_Hairline"),
    ("Male", "Heavy_Makeup"),
)

# The first excludes all the others. Applied in this order.
EXCLUDES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Bald", ("Wearing_Hat", "Bangs", "Straight_Hair", "Wavy_Hair", *HAIR_COLOURS)),
    ("Wearing_Hat", ("Bangs", "Receding_Hairline", "Straight_Hair")),
    ("Heavy_Makeup", FACIAL_HAIR),
    ("Wearing_Lipstick", FACIAL_HAIR),
)

# The first needs the second; without it the first is taken back.
NEEDS: tuple[tuple[str, str], ...] = (
    ("Bald", "Male"),
    ("Wearing_Necktie", "Male"),
    *((kind, "Male") for kind in FACIAL_HAIR),
)


def repair(scores: npt.NDArray[np.float64]) -> npt.NDArray[np.int8]:
    """Return the 0/1 labels (count, 40) of the scores (count, 40).

    A positive score is a 1, unless a rule takes it back. `No_Beard` is 0 exactly where a score says
    so or a kind of beard is worn, and always 1 without `Male`.
    """
    labels = (scores > 0).astype(np.int8)
    for group in AT_MOST_ONE:
        columns = [COLUMN[name] for name in group]
        best = scores[:, columns].argmax(axis=1)
        for place, column in enumerate(columns):
            labels[best != place, column] = 0
    for name, needed in NEEDS:
        labels[labels[:, COLUMN[needed]] == 0, COLUMN[name]] = 0
    for name, excluded in EXCLUDES:
        rows = labels[:, COLUMN[name]] == 1
        for other in excluded:
            labels[rows, COLUMN[other]] = 0
    _agree_on_beard(labels)
    return labels


def _agree_on_beard(labels: npt.NDArray[np.int8]) -> None:
    no_beard = COLUMN["No_Beard"]
    smooth = (labels[:, COLUMN["Male"]] == 0) | (labels[:, COLUMN["Wearing_Lipstick"]] == 1)
    labels[smooth, no_beard] = 1
    for kind in BEARD_KINDS:
        labels[labels[:, COLUMN[kind]] == 1, no_beard] = 0


def forbidden_pairs() -> npt.NDArray[np.bool_]:
    """Return a symmetric matrix (40, 40): which two attributes never occur together."""
    never = np.zeros((len(ATTRIBUTES), len(ATTRIBUTES)), dtype=np.bool_)
    pairs = [pair for group in AT_MOST_ONE for pair in combinations(group, 2)]
    pairs += [(name, other) for name, excluded in EXCLUDES for other in excluded]
    for one, other in pairs:
        never[COLUMN[one], COLUMN[other]] = never[COLUMN[other], COLUMN[one]] = True
    return never


def contradictions(labels: npt.NDArray[np.int8]) -> list[str]:
    """Return one sentence for each rule that some row of the labels (count, 40) breaks."""
    found: list[str] = []

    def worn(name: str) -> npt.NDArray[np.bool_]:
        return np.asarray(labels[:, COLUMN[name]] == 1)

    for group in AT_MOST_ONE:
        if (labels[:, [COLUMN[name] for name in group]].sum(axis=1) > 1).any():
            found.append("more than one of " + ", ".join(group))
    for name, excluded in EXCLUDES:
        found += [f"{name} with {other}" for other in excluded if (worn(name) & worn(other)).any()]
    for name, needed in NEEDS:
        if (worn(name) & ~worn(needed)).any():
            found.append(f"{name} without {needed}")
    found += [
        f"{kind} with No_Beard" for kind in BEARD_KINDS if (worn(kind) & worn("No_Beard")).any()
    ]
    if (~worn("Male") & ~worn("No_Beard")).any():
        found.append("a beard without Male")
    return found
