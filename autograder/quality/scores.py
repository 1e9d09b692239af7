"""The figures that say how good answers are, and their spread over trainings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from course.measures import area_under_roc, mean_balanced_accuracy, share_right


@dataclass(frozen=True)
class AttributeScores:
    """Answers to 40 attributes: means over attributes, and the two blind baselines.

    `of_training` is the accuracy of the training pictures' majority on the test pictures (what step
    2 calls the baseline), `of_test` that of the test pictures' own. `balanced` and `auc` are over
    the attributes that the test pictures both have and have not. `gain_error` is the standard error
    of the gain over `of_training` that comes from which people were tested: the deviation between
    people through the root of their number (NaN where nobody says who is who).
    """

    accuracy: float
    of_training: float
    of_test: float
    auc: float
    balanced: float
    gain_error: float

    @property
    def gain(self) -> float:
        """What looking at the pictures adds to the training majority's answers."""
        return self.accuracy - self.of_training

    @property
    def gain_over_test(self) -> float:
        """The same over the test pictures' own majority."""
        return self.accuracy - self.of_test


@dataclass(frozen=True)
class DetectorScores:
    """A face detector: its accuracy and two rates at the chosen threshold, and its ROC AUC."""

    accuracy: float
    false_positives: float
    found: float
    auc: float


@dataclass(frozen=True)
class Spread:
    """One figure over several trainings; `deviation` is the standard deviation (NaN for one)."""

    mean: float
    deviation: float
    lowest: float
    highest: float

    @classmethod
    def of(cls, values: Iterable[float]) -> "Spread":
        """Return the spread of one value or more."""
        known = list(values)
        deviation = float(np.std(known, ddof=1)) if len(known) > 1 else float("nan")
        return cls(float(np.mean(known)), deviation, min(known), max(known))


def attribute_scores(
    probabilities: np.ndarray,
    labels: np.ndarray,
    train_labels: np.ndarray,
    people: Sequence[str] = (),
) -> AttributeScores:
    """Return the scores of answers `(n, attributes)` to labels of that shape.

    `people` says for each picture who is in it, where that is known.
    """
    shares, majority = labels.mean(axis=0), train_labels.mean(axis=0)
    gains = share_right(probabilities.T, labels.T) - share_right(majority[:, None], labels.T)
    areas = [area_under_roc(*pair) for pair in zip(probabilities.T, labels.T, strict=True)]
    return AttributeScores(
        accuracy=float(share_right(probabilities, labels).mean()),
        of_training=float(share_right(majority, labels).mean()),
        of_test=float(np.maximum(shares, 1 - shares).mean()),
        auc=float(np.nanmean(areas)),
        balanced=mean_balanced_accuracy(probabilities, labels),
        gain_error=_error_between(people, gains),
    )


def _error_between(people: Sequence[str], gains: np.ndarray) -> float:
    """Return the standard error of the mean gain `(n,)` when people, not pictures, are drawn."""
    names = np.array(people)
    means = [gains[names == name].mean() for name in np.unique(names)]
    return float(np.std(means, ddof=1) / np.sqrt(len(means))) if len(means) > 1 else float("nan")


def detector_scores(
    probabilities: np.ndarray, labels: np.ndarray, threshold: float
) -> DetectorScores:
    """Return the scores of a detector's answers `(n,)`; label 1 is a face."""
    says_face, is_face = probabilities >= threshold, labels == 1
    return DetectorScores(
        accuracy=float((says_face == is_face).mean()),
        false_positives=float(says_face[~is_face].mean()),
        found=float(says_face[is_face].mean()),
        auc=area_under_roc(probabilities, labels),
    )
