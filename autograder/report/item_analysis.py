"""Item analysis: what the answers of a class say about a check or an exercise.

Pure functions on arrays with one value a student. An *item* is a check, or a whole exercise.

The rule that casts doubt on an item asks two questions. Each is a test at `LEVEL`: of items about
which nothing is wrong, even in the worst case, it doubts one in 1 / `LEVEL` by chance.
"""

from dataclasses import dataclass
from enum import StrEnum
from math import comb, sqrt
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]

LEVEL = 0.005
LEAST_ON_A_SIDE = 5  # students who pass, and who fail: fewer say little
BEST_SHARE = 0.25
HARDLY_ANY = 0.1
HALF = 0.5


class Doubt(StrEnum):
    """Why an item deserves a look."""

    AGAINST = "students who do better elsewhere do worse here"
    HARDLY_ANY = "hardly any of the best quarter of the class pass"


@dataclass(frozen=True)
class ItemFigures:
    """How many of those who tried an item passed it, and of the best quarter of them.

    `discrimination` is None where it does not exist: everyone passed, or nobody, or all have the
    same points elsewhere.
    """

    tried: int
    passed: int
    best_tried: int
    best_passed: int
    discrimination: float | None

    @property
    def doubt(self) -> Doubt | None:
        """Why the item deserves a look; None: nothing speaks against it."""
        if self._hardly_any_of_the_best():
            return Doubt.HARDLY_ANY
        return Doubt.AGAINST if self._speaks_against_the_rest() else None

    @property
    def nobody_passed(self) -> bool:
        """Whether more than a few tried, and none of them passed."""
        return self.tried >= LEAST_ON_A_SIDE and self.passed == 0

    def _hardly_any_of_the_best(self) -> bool:
        """Few passed, and so few are improbable if half of the best could pass."""
        few = self.best_passed <= HARDLY_ANY * self.best_tried
        return few and chance_of_so_few(self.best_passed, self.best_tried) < LEVEL

    def _speaks_against_the_rest(self) -> bool:
        """The discrimination is below 0 by more than chance would have it.

        Without any relation its variance is 1 / (n - 1), whatever the distributions: Pitman,
        "Significance tests which may be applied to samples from any populations. II", 1937.
        """
        sides = min(self.passed, self.tried - self.passed)
        if self.discrimination is None or sides < LEAST_ON_A_SIDE:
            return False
        return self.discrimination * sqrt(self.tried - 1) < NormalDist().inv_cdf(LEVEL)


def item_figures(success: Values, rest: Values) -> ItemFigures:
    """Return an item's figures.

    `success` is the share of the item that each student earned, from 0 to 1, and NaN for those who
    did not try; half counts as passed. `rest` is what they earned elsewhere. With ties at its edge,
    the best quarter takes them all in.
    """
    tried = ~np.isnan(success)
    success, rest = success[tried], rest[tried]
    passed = success >= HALF
    best = rest >= np.quantile(rest, 1 - BEST_SHARE) if rest.size else passed
    return ItemFigures(
        tried=int(success.size),
        passed=int(passed.sum()),
        best_tried=int(best.sum()),
        best_passed=int((passed & best).sum()),
        discrimination=discrimination(success, rest),
    )


def discrimination(success: Values, rest: Values) -> float | None:
    """Return the corrected item-total correlation: Pearson's r of an item and the rest of a score.

    For a check that is passed or not, that is the point-biserial correlation. The item itself is
    left out, since it would correlate with itself: Henrysson, "Correction of item-total
    correlations in item analysis", Psychometrika 28 (1963). None where either does not vary.
    """
    if success.size < 2 or np.ptp(success) == 0 or np.ptp(rest) == 0:
        return None
    return float(np.corrcoef(success, rest)[0, 1])


def chance_of_so_few(passed: int, tried: int) -> float:
    """Return the probability that at most `passed` of `tried` pass if half of all could.

    The lower tail of the binomial distribution, as in a sign test.
    """
    return float(sum(comb(tried, k) for k in range(passed + 1)) / 2**tried)
