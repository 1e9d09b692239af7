import numpy as np
import pytest

from course.measures import area_under_roc, roc_curve

LABELS = np.array([1, 0, 1, 1, 0, 0])


def test_area_is_the_share_of_pairs_in_the_right_order() -> None:
    rng = np.random.default_rng(2)
    for _ in range(20):
        answers, labels = rng.integers(0, 6, 30) / 5, rng.integers(0, 2, 30)
        yes, no = answers[labels == 1], answers[labels == 0]
        pairs = yes[:, None] - no[None, :]
        wanted = ((pairs > 0) + 0.5 * (pairs == 0)).mean()
        assert area_under_roc(answers, labels) == pytest.approx(wanted)


def test_each_point_is_what_its_threshold_gives() -> None:
    answers = np.array([0.9, 0.8, 0.8, 0.4, 0.3, 0.3])
    curve = roc_curve(answers, LABELS)
    assert curve.thresholds.tolist() == [np.inf, 0.9, 0.8, 0.4, 0.3]
    for alarms, found, threshold in zip(*curve, strict=True):
        says = answers >= threshold
        assert alarms == pytest.approx(says[LABELS == 0].mean())
        assert found == pytest.approx(says[LABELS == 1].mean())


def test_one_kind_of_label_alone_has_no_area() -> None:
    assert np.isnan(area_under_roc(np.array([0.2, 0.7]), np.array([1, 1])))
