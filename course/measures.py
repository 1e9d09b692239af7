"""Figures about a yes-or-no answer at every threshold: the ROC curve and the area under it."""

from typing import NamedTuple

import numpy as np


class Curve(NamedTuple):
    """Points of a ROC curve, from (0, 0) to (1, 1); `thresholds` are the answers' own values."""

    false_positive_rate: np.ndarray
    true_positive_rate: np.ndarray
    thresholds: np.ndarray


def roc_curve(probabilities: np.ndarray, labels: np.ndarray) -> Curve:
    """Return the curve of answers `(n,)` to labels 0 or 1 `(n,)`, both values present.

    At each threshold the answer is yes where the probability is as large or larger; the first
    threshold is infinite. (Fawcett, 2006, doi:10.1016/j.patrec.2005.10.010, algorithm 1.)
    """
    order = np.argsort(-np.asarray(probabilities, dtype=float).ravel(), kind="stable")
    values = np.asarray(probabilities, dtype=float).ravel()[order]
    is_yes = np.asarray(labels).ravel()[order] == 1
    last_of_equals = np.append(np.diff(values) != 0, True)
    found = np.append(0, np.cumsum(is_yes)[last_of_equals])
    alarms = np.append(0, np.cumsum(~is_yes)[last_of_equals])
    thresholds = np.append(np.inf, values[last_of_equals])
    return Curve(alarms / alarms[-1], found / found[-1], thresholds)


def area_under_roc(probabilities: np.ndarray, labels: np.ndarray) -> float:
    """Return the area under the ROC curve: 1 where every yes is above every no, 0.5 by chance.

    NaN where one of the two values is missing.
    """
    with np.errstate(invalid="ignore"):
        curve = roc_curve(probabilities, labels)
    return float(np.trapezoid(curve.true_positive_rate, curve.false_positive_rate))
