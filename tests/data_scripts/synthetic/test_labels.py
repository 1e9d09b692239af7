"""Attribute rows: each depends on (seed, index) only, is possible, and is as frequent as fitted."""

import json
import os
from pathlib import Path

import numpy as np
import pytest

from course.attributes import ATTRIBUTES
from data_scripts.synthetic import draw_labels
from data_scripts.synthetic.labels import MODEL_FILE
from data_scripts.synthetic.rules import AT_MOST_ONE, BEARD_KINDS, EXCLUDES, NEEDS, contradictions
from data_scripts.synthetic.statistics import StatisticsError, read_statistics

ROOT = Path(__file__).parents[3]
CELEBA = Path(os.environ.get("CELEBA_ROOT", ROOT.parent / "shared" / "celeba"))
STATISTICS = CELEBA.parent / "celeba_statistics"


def test_rows_are_zeros_and_ones_of_small_integers() -> None:
    labels = draw_labels(3, 50)
    assert labels.shape == (50, 40)
    assert labels.dtype == np.int8
    assert set(np.unique(labels)) == {0, 1}


def test_a_row_depends_on_seed_and_index_only() -> None:
    together = draw_labels(3, 60)
    np.testing.assert_array_equal(draw_labels(3, 20, start=40), together[40:])
    np.testing.assert_array_equal(draw_labels(3, 1, start=17)[0], together[17])
    assert (draw_labels(4, 60) != together).any()


def test_no_rows_and_impossible_arguments() -> None:
    assert draw_labels(3, 0).shape == (0, 40)
    with pytest.raises(ValueError, match="count"):
        draw_labels(3, -1)
    with pytest.raises(ValueError, match="0 or more"):
        draw_labels(-3, 1)


def test_impossible_combinations_never_come() -> None:
    assert contradictions(draw_labels(11, 5000)) == []


def _row(*worn: str) -> np.ndarray:
    return np.array([[int(name in worn) for name in ATTRIBUTES]], dtype=np.int8)


def test_every_rule_is_noticed_when_it_is_broken() -> None:
    for group in AT_MOST_ONE:
        assert any("more than one" in text for text in contradictions(_row(group[0], group[1])))
    for name, excluded in EXCLUDES:
        for other in excluded:
            assert f"{name} with {other}" in contradictions(_row(name, other))
    for name, needed in NEEDS:
        assert f"{name} without {needed}" in contradictions(_row(name))
    for kind in BEARD_KINDS:
        assert f"{kind} with No_Beard" in contradictions(_row(kind, "No_Beard", "Male"))
    assert "a beard without Male" in contradictions(_row())
    assert contradictions(_row("No_Beard")) == []


def test_frequencies_are_those_of_the_fitted_table() -> None:
    fitted = json.loads(MODEL_FILE.read_text(encoding="utf-8"))["frequencies"]
    count = 6000
    drawn = draw_labels(12, count).mean(axis=0)
    for name, share in zip(ATTRIBUTES, drawn, strict=True):
        sampling = 4 * np.sqrt(fitted[name] * (1 - fitted[name]) / count)
        assert abs(share - fitted[name]) < 0.01 + sampling, name


@pytest.mark.real_data
@pytest.mark.skipif(not STATISTICS.is_dir(), reason="CelebA's statistics are not on this machine")
def test_frequencies_and_correlations_are_those_of_celeba() -> None:
    found = read_statistics(STATISTICS).compare(draw_labels(13, 20_000))
    assert found.largest_frequency_difference <= 0.02
    assert found.mean_correlation_difference <= 0.03


def test_missing_statistics_are_named(tmp_path: Path) -> None:
    with pytest.raises(StatisticsError, match=r"celeba_attribute_marginals\.csv"):
        read_statistics(tmp_path)
