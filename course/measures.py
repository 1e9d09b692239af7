"""How good yes-or-no answers are: at a threshold of 0.5, at every threshold, and by their loss."""

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


def wilson_interval(count: int, total: int) -> tuple[float, float, float]:
    """Return the share `count / total` and the ends of its 95 % interval, each 0 to 1.

    (Wilson, 1927, doi:10.1080/01621459.1927.10502953.)
    """
    share, z = count / total, 1.96
    middle = (share + z * z / (2 * total)) / (1 + z * z / total)
    spread = z / (1 + z * z / total)
    reach = spread * (share * (1 - share) / total + z * z / (4 * total**2)) ** 0.5
    # Rounding must not put the share outside: the ends are 0 and 1 where it is 0 or 1.
    return share, max(0.0, min(share, middle - reach)), min(1.0, max(share, middle + reach))


def cross_entropy(probabilities: np.ndarray, labels: np.ndarray) -> float:
    """Return the mean binary cross-entropy, in nats."""
    clipped = np.clip(probabilities.astype(np.float64), 1e-7, 1 - 1e-7)
    return float(-np.mean(np.log(np.where(labels == 1, clipped, 1 - clipped))))


def share_right(probabilities: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Return, per attribute, the share of answers on the label's side of 0.5."""
    return np.asarray(((probabilities >= 0.5) == (labels == 1)).mean(axis=0))


def mean_balanced_accuracy(probabilities: np.ndarray, labels: np.ndarray) -> float:
    """Return the mean over attributes of (sensitivity + specificity) / 2.

    Attributes that all pictures have, or none, are left out.
    """
    says_yes, is_yes = probabilities >= 0.5, labels == 1
    shares = [
        (says[own].mean() + 1 - says[~own].mean()) / 2
        for says, own in zip(says_yes.T, is_yes.T, strict=True)
        if own.any() and not own.all()
    ]
    return float(np.mean(shares))
