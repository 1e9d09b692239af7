"""Figures of items against textbook values, and how often chance alone casts doubt."""

from collections import Counter

import numpy as np
import pytest
from scipy.stats import binomtest, pointbiserialr

from autograder.report.item_analysis import (
    LEVEL,
    Doubt,
    ItemFigures,
    chance_of_so_few,
    item_figures,
)


def test_discrimination_is_the_point_biserial_correlation() -> None:
    rng = np.random.default_rng(1)
    success, rest = (rng.uniform(size=40) < 0.7).astype(float), rng.normal(size=40)
    expected = pointbiserialr(success.astype(bool), rest).statistic
    assert item_figures(success, rest).discrimination == pytest.approx(expected)


@pytest.mark.parametrize(("passed", "tried"), [(0, 8), (3, 30), (15, 30), (30, 30)])
def test_chance_of_so_few_is_the_binomial_tail(passed: int, tried: int) -> None:
    expected = binomtest(passed, tried, 0.5, alternative="less").pvalue
    assert chance_of_so_few(passed, tried) == pytest.approx(expected)


def test_who_did_not_try_does_not_count() -> None:
    figures = item_figures(np.array([1, 0, np.nan, 1.0]), np.array([3, 1, 9, 2.0]))
    assert (figures.tried, figures.passed) == (3, 2)
    assert (figures.best_tried, figures.best_passed) == (1, 1)


@pytest.mark.parametrize("success", [[], [1.0], [1.0, 1.0, 1.0], [0.0, np.nan, 0.0]])
def test_nothing_to_compare_is_no_figure_and_no_doubt(success: list[float]) -> None:
    figures = item_figures(np.array(success), np.arange(len(success), dtype=float))
    assert figures.discrimination is None and figures.doubt is None


def test_an_item_that_the_best_fail_and_one_that_nobody_passes_are_doubted() -> None:
    rest = np.arange(40, dtype=float)
    weak_or_lucky = ((rest < 20) | (rest % 3 == 0)).astype(float)
    assert item_figures(weak_or_lucky, rest).doubt is Doubt.AGAINST
    assert item_figures(np.zeros(40), rest).doubt is Doubt.HARDLY_ANY


def test_a_hard_item_and_one_by_chance_are_not_doubted() -> None:
    rest = np.arange(40, dtype=float)
    assert item_figures((rest >= 34).astype(float), rest).doubt is None
    assert item_figures((rest % 2).astype(float), rest).doubt is None


def test_a_few_students_prove_nothing() -> None:
    rest = np.arange(7, dtype=float)
    assert item_figures(np.zeros(7), rest).doubt is None
    assert item_figures((rest < 3).astype(float), rest).doubt is None
    assert ItemFigures(40, 37, 10, 7, -0.9).doubt is None  # three failed


@pytest.mark.parametrize("students", [25, 100])
@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_chance_alone_casts_doubt_as_rarely_as_it_says(students: int, share: float) -> None:
    """The worst case: items with no relation to the rest, and scores that pile up at the top.

    What less than half of the best can pass is no honest item to the other question.
    """
    rng = np.random.default_rng([students, int(10 * share)])
    repeats = 3000
    doubts = Counter(
        item_figures(
            (rng.uniform(size=students) < share).astype(float),
            np.minimum(30, np.round(rng.normal(25, 6, students))),
        ).doubt
        for _ in range(repeats)
    )
    for doubt in (Doubt.AGAINST, *([Doubt.HARDLY_ANY] if share > 0.5 else [])):
        chance = binomtest(doubts[doubt], repeats, LEVEL, alternative="greater").pvalue
        assert chance > 0.001, doubts
