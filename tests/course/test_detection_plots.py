from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest

from course import detection_plots, threshold_plots
from course.attributes import ATTRIBUTES
from course.picture import Note, Picture
from course.transfer import STARTS

RNG = np.random.default_rng(4)
IMAGES = RNG.random((20, 16, 16, 1), dtype=np.float32)
LABELS = np.arange(20) % 2
PROBABILITIES = np.clip(0.5 * LABELS + RNG.random(20) / 1.5, 0, 1)
ATTRIBUTE_LABELS = RNG.integers(0, 2, (20, 40))
TABLE = pd.DataFrame(
    [
        (start, count, seed, RNG.random())
        for start in STARTS
        for count in (50, 100)
        for seed in (1, 2)
    ],
    columns=["start", "pictures", "seed", "accuracy"],
)

DRAWINGS: dict[str, Callable[[], Picture | Note]] = {
    "faces_and_not_faces": lambda: detection_plots.faces_and_not_faces(IMAGES[:5], IMAGES),
    "surest_mistakes": lambda: detection_plots.surest_mistakes(IMAGES, LABELS, PROBABILITIES),
    "starts_compared": lambda: detection_plots.starts_compared(TABLE),
    "heat_map": lambda: detection_plots.heat_map(RNG.random((96, 80)), RNG.random((5, 3)), 8),
    "roc": lambda: threshold_plots.roc(PROBABILITIES, LABELS, 0.7),
    "confusion_matrix": lambda: threshold_plots.confusion_matrix([[8, 2], [1, 9]], 0.6),
    "missed_by_group": lambda: threshold_plots.missed_by_group(
        ATTRIBUTE_LABELS, PROBABILITIES, 0.6
    ),
}


@pytest.mark.parametrize("name", DRAWINGS)
def test_figure_is_readable(name: str, demand_readable: Callable[[Picture | Note], None]) -> None:
    demand_readable(DRAWINGS[name]())


def test_surest_mistakes_come_first() -> None:
    probabilities = np.where(LABELS == 1, 0.9, 0.1)
    probabilities[4], probabilities[7] = 0.87, 0.02
    drawn = detection_plots.surest_mistakes(IMAGES, LABELS, probabilities, most=1)
    assert isinstance(drawn, Picture)
    assert drawn.alternative_text.endswith("not-faces: 87.0%; hardest faces: 2.0%.")


def test_roc_says_what_a_threshold_does() -> None:
    drawn = threshold_plots.roc(np.array([0.9, 0.8, 0.7, 0.2]), np.array([1, 0, 1, 0]), 0.85)
    assert isinstance(drawn, Picture)
    assert "area of 0.750" in drawn.alternative_text
    assert "At 0.850: 0.0 % false positives, 50.0 % of the faces found." in drawn.alternative_text


def test_missed_faces_are_counted_by_group_with_an_interval() -> None:
    labels = np.zeros((20, 40))
    labels[:10, ATTRIBUTES.index("Male")] = 1
    probabilities = np.where(np.arange(20) < 2, 0.1, 0.9)
    drawn = threshold_plots.missed_by_group(labels, probabilities, 0.5, groups=("Male",))
    assert isinstance(drawn, Picture)
    # Wilson's interval for 2 of 10: 5.7 % to 51.0 %.
    assert "with Male: 20.0 (5.7 to 51.0, 10 faces)" in drawn.alternative_text
    assert "without Male: 0.0 (0.0 to 27.8, 10 faces)" in drawn.alternative_text


@pytest.mark.parametrize(("threshold", "share"), [(np.inf, "100.0"), (-np.inf, "0.0")])
def test_all_faces_may_be_missed_or_none(threshold: float, share: str) -> None:
    # With 44 faces rounding puts an end of the interval on the wrong side of the share.
    answers, labels = np.full(44, 0.5), np.zeros((44, 40))
    drawn = threshold_plots.missed_by_group(labels, answers, threshold, groups=("Male",))
    assert isinstance(drawn, Picture)
    assert f"without Male: {share}" in drawn.alternative_text


def test_bright_place_is_named_by_its_middle() -> None:
    heat = np.zeros((3, 4))
    heat[1, 2] = 0.8
    drawn = detection_plots.heat_map(np.zeros((90, 90)), heat, 8)
    assert isinstance(drawn, Picture)
    assert "0.80, has its middle at row 40, column 48; 1 places" in drawn.alternative_text


def test_pictures_of_one_kind_give_a_note() -> None:
    note = threshold_plots.roc(PROBABILITIES, np.ones(20))
    assert isinstance(note, Note)
    assert "one kind only" in note.text
