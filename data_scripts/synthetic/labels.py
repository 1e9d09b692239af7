"""Attribute rows whose frequencies and correlations are those of CelebA.

A Gaussian copula: 40 correlated normal numbers, each compared with a threshold, then repaired by
the rules. `fit.py` chose thresholds and correlations so that they are right after the repair.
"""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from course.attributes import ATTRIBUTES
from data_scripts.synthetic.rules import repair
from data_scripts.synthetic.streams import Labels, Purpose, stream

MODEL_FILE = Path(__file__).with_name("label_model.json")


@dataclass(frozen=True)
class LabelModel:
    """A fitted copula: thresholds (40,) and lower triangular mixing matrix (40, 40)."""

    thresholds: npt.NDArray[np.float64]
    mixing: npt.NDArray[np.float64]

    def labels(self, noise: npt.NDArray[np.float64]) -> Labels:
        """Return the labels (count, 40) that independent normal numbers (count, 40) lead to.

        The sum is written out column by column: a matrix product may round differently for other
        numbers of rows, and a row must not depend on its neighbours.
        """
        scores = np.tile(-self.thresholds, (len(noise), 1))
        for column in range(len(ATTRIBUTES)):
            scores += noise[:, column : column + 1] * self.mixing[:, column]
        return repair(scores)


@cache
def load_model(path: Path = MODEL_FILE) -> LabelModel:
    """Return the fitted model that lies in the package."""
    stored = json.loads(path.read_text(encoding="utf-8"))
    mixing = np.zeros((len(ATTRIBUTES), len(ATTRIBUTES)))
    mixing[np.tril_indices(len(ATTRIBUTES))] = stored["mixing"]
    return LabelModel(np.array([stored["thresholds"][name] for name in ATTRIBUTES]), mixing)


def draw_labels(seed: int, count: int, start: int = 0) -> Labels:
    """Return the attribute rows start … start+count-1 of a seed: int8 (count, 40) of 0 and 1.

    Row i depends on (seed, i) only. Raises ValueError for a negative seed, count or start.
    """
    if count < 0:
        raise ValueError(f"count must be 0 or more, not {count}")
    noise = np.empty((count, len(ATTRIBUTES)))
    for row in range(count):
        noise[row] = stream(seed, Purpose.LABELS, start + row).standard_normal(len(ATTRIBUTES))
    return load_model().labels(noise)
