"""What the quality command measures, and how it writes it down."""

import math
from pathlib import Path

import numpy as np
import pytest
from rich.console import Console

from autograder.quality.command import PAGE, Measurement
from autograder.quality.report import COMMAND, attribute_table, detector_table
from autograder.quality.scores import Spread, attribute_scores, detector_scores
from autograder.quality.training import detector_and_base_scores, halves
from autograder.reference_code import definitions
from autograder.release.source import reference_notebook
from course.sample import Sample
from data_scripts.marked_sections import BEGIN, END
from data_scripts.synthetic_sample import build_synthetic

LABELS = np.array([[1, 0, 0], [1, 0, 1], [0, 0, 1], [1, 0, 1]])
ANSWERS = np.array([[0.9, 0.2, 0.1], [0.8, 0.6, 0.9], [0.6, 0.1, 0.4], [0.7, 0.3, 0.8]])
TRAINING = np.array([[1, 0, 0], [0, 0, 0], [1, 0, 1]])  # its majority: 1 0 0


def test_scores_of_answers_by_hand() -> None:
    scores = attribute_scores(ANSWERS, LABELS, TRAINING)
    assert scores.accuracy == pytest.approx(9 / 12)
    assert scores.of_training == pytest.approx(8 / 12)
    assert scores.of_test == pytest.approx(10 / 12)
    assert scores.gain == pytest.approx(1 / 12)
    assert scores.auc == pytest.approx(1)  # of the two attributes that both occur and do not
    assert scores.balanced == pytest.approx((1 / 2 + 5 / 6) / 2)
    assert math.isnan(scores.gain_error)


def test_people_not_pictures_are_counted_for_the_error() -> None:
    people = ["ann", "ann", "bo", "bo"]
    scores = attribute_scores(ANSWERS, LABELS, TRAINING, people)
    ann, bo = 0, (0 + 1 / 3) / 2  # what looking added, a mean over the pictures of each
    assert scores.gain == pytest.approx((ann + bo) / 2)
    assert scores.gain_error == pytest.approx(abs(ann - bo) / 2)


def test_scores_of_a_detector_by_hand() -> None:
    answers, labels = np.array([0.9, 0.4, 0.6, 0.1, 0.2]), np.array([1, 1, 0, 0, 0])
    scores = detector_scores(answers, labels, threshold=0.4)
    assert scores.accuracy == pytest.approx(4 / 5)
    assert scores.false_positives == pytest.approx(1 / 3)
    assert scores.found == 1
    assert scores.auc == pytest.approx(5 / 6)


def test_tables_say_mean_spread_and_what_is_wanted() -> None:
    one, other = (attribute_scores(answers, LABELS, TRAINING) for answers in (ANSWERS, LABELS))
    lines = attribute_table([one, other], [other], {"binary accuracy": "at least 0.85"}).split("\n")
    assert lines[2] == (
        "| binary accuracy | 0.875 ± 0.177 (0.750 to 1.000) | 1.000 | at least 0.85 |"
    )
    assert lines[-1].endswith("| – | – |  |")
    assert Spread.of([0.5]).lowest == 0.5
    perfect = detector_scores(LABELS[:, 0], LABELS[:, 0], threshold=0.5)
    assert "| faces found | 1.000 |  |" in detector_table([perfect], {})


@pytest.mark.parametrize("name", ["celeba", "drawn", "detector"])
def test_page_has_a_place_for_each_table_and_holds_one(name: str) -> None:
    page = PAGE.read_text(encoding="utf-8")
    begin = BEGIN.format(name=name, command=COMMAND)
    table = page[page.index(begin) + len(begin) : page.index(END.format(name=name))]
    assert table.strip().startswith("|"), f"{COMMAND} --write"


def test_scenes_for_training_and_testing_are_others() -> None:
    pictures = np.arange(442)
    parts = halves(pictures, np.random.default_rng(1))
    assert [len(part) for part in parts] == [221, 221]
    assert sorted(np.concatenate(parts)) == list(pictures)


def test_definitions_of_a_step_come_without_its_training() -> None:
    found: dict[str, object] = {}
    exec(definitions(reference_notebook("01_data_loading")), found)
    assert {"read_attributes", "to_binary", "make_dataset"} <= found.keys()
    assert "sample" not in found  # nothing was run


@pytest.mark.tensorflow
def test_a_detector_is_trained_from_the_sources(tmp_path: Path) -> None:
    build_synthetic(tmp_path / "sample", seed=6, faces=60, not_faces=20, workers=1)
    sample = Sample(tmp_path / "sample", "synthetic")
    measurement = Measurement(1, Console(quiet=True))
    ((attributes, detector),) = measurement.each(
        "small", detector_and_base_scores, sample, sample.not_faces_dir
    )
    assert 0.5 < attributes.accuracy < 1
    assert 0.5 < detector.auc <= 1
    assert detector.accuracy >= min(detector.found, 1 - detector.false_positives)
