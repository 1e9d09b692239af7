"""The attribute model: built reproducibly, known again, and good for what its card says."""

import hashlib
from pathlib import Path

import numpy as np
import pytest

from autograder.model_command import ModelFailed, build_model
from course.attribute_model import (
    CARD,
    SHIPPED,
    SIZE,
    WEIGHTS,
    BadAttributeModel,
    load_attribute_model,
    read_card,
)
from course.loading import load_split
from course.measures import area_under_roc
from course.sample import Sample
from data_scripts.sample import verify
from data_scripts.synthetic_sample import build_synthetic

LARGEST = 1_500_000
TOLERANCE = 0.03  # of a mean ROC AUC over 200 pictures; other pictures than the recorded ones


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """A drawn sample with another seed than that of the shipped model."""
    folder = tmp_path_factory.mktemp("drawn") / "sample"
    build_synthetic(folder, seed=77, faces=300, not_faces=5)
    return Sample(folder, "synthetic")


def test_shipped_file_is_the_one_on_its_card() -> None:
    content = (SHIPPED / WEIGHTS).read_bytes()
    card = read_card(SHIPPED)
    assert hashlib.sha256(content).hexdigest() == card.sha256
    assert len(content) < LARGEST
    assert card.kind == "synthetic"
    assert card.accuracy > card.majority_baseline + 0.05
    assert str(card).startswith("trained on 1,600 drawn faces; on 200 others ")


@pytest.mark.tensorflow
def test_shipped_model_is_as_good_as_its_card_says(sample: Sample) -> None:
    faces = load_split(sample, "train", SIZE)
    answers = load_attribute_model(sample).predict(faces.images, verbose=0)
    areas = [area_under_roc(*pair) for pair in zip(answers.T, faces.labels.T, strict=True)]
    assert float(np.nanmean(areas)) == pytest.approx(read_card(SHIPPED).roc_auc, abs=TOLERANCE)


@pytest.mark.tensorflow
def test_same_sample_and_seed_give_the_same_bytes(sample: Sample, tmp_path: Path) -> None:
    for name in ("first", "second"):
        card, reused = build_model(sample.folder, tmp_path / name, seed=3, epochs=1)
        assert not reused
        assert card.kind == "synthetic"
    for name in (WEIGHTS, CARD):
        assert (tmp_path / "first" / name).read_bytes() == (tmp_path / "second" / name).read_bytes()
    assert build_model(sample.folder, tmp_path / "first", seed=3, epochs=1)[1]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first", "second"]


@pytest.mark.tensorflow
def test_model_in_the_folder_of_the_sample_is_the_one_that_is_loaded(sample: Sample) -> None:
    build_model(sample.folder, sample.folder, seed=4, epochs=1)
    try:
        with np.load(sample.folder / WEIGHTS) as arrays:
            loaded = load_attribute_model(sample).get_weights()
            assert all((arrays[f"arr_{i}"] == loaded[i]).all() for i in range(len(loaded)))
        assert not verify(sample.folder)  # the model is no stranger in a sample
        (sample.folder / WEIGHTS).write_bytes(b"something else")
        with pytest.raises(BadAttributeModel, match="damaged"):
            load_attribute_model(sample)
    finally:
        for name in (WEIGHTS, CARD):
            (sample.folder / name).unlink()


@pytest.mark.tensorflow
def test_failure_is_told_in_a_line_and_leaves_nothing(sample: Sample, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "sample.json").write_bytes((sample.folder / "sample.json").read_bytes())
    with pytest.raises(ModelFailed, match="could not be trained: FileNotFoundError"):
        build_model(broken, tmp_path / "model")
    assert list((tmp_path / "model").iterdir()) == []
