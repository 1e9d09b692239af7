import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from course.attributes import ATTRIBUTES
from data_scripts.celeba.source import read_source
from data_scripts.division import divide, one_valued
from data_scripts.errors import SampleError
from data_scripts.sample import read_sample, verify
from data_scripts.synthetic import draw_labels
from data_scripts.synthetic_sample import build_synthetic


def test_the_sample_keeps_to_the_contract(tmp_path: Path) -> None:
    sample = build_synthetic(tmp_path / "sample", seed=2, faces=20, not_faces=5, workers=1).sample
    assert not verify(sample.folder)
    assert sample.counts == {"train": 16, "validation": 2, "test": 2, "not_faces": 5}
    assert (sample.kind, sample.role, sample.seed) == ("synthetic", "students", 2)
    lines = sample.attributes_file.read_text().splitlines()
    assert lines[0] == "20"
    assert tuple(lines[1].split()) == ATTRIBUTES
    assert "  1" in lines[2]  # runs of spaces, as in the official file
    table = read_source(sample.folder).table
    assert np.array_equal(table.labels, draw_labels(2, 20))
    assert np.bincount(table.splits).tolist() == [16, 2, 2]
    pictures = [*sample.images_dir.iterdir(), *sample.not_faces_dir.iterdir()]
    assert len(pictures) == 25
    for path in pictures:
        with Image.open(path) as image:
            assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (178, 218))


def test_any_number_of_workers_gives_the_same_bytes(tmp_path: Path, snapshot) -> None:
    for workers in (1, 2):
        build_synthetic(tmp_path / str(workers), 5, faces=25, not_faces=3, workers=workers)
    assert snapshot(tmp_path / "1") == snapshot(tmp_path / "2")


def test_another_seed_gives_other_pictures(tmp_path: Path, snapshot) -> None:
    for seed in (5, 6):
        build_synthetic(tmp_path / str(seed), seed, faces=10, not_faces=3, workers=1)
    other = snapshot(tmp_path / "6")
    same = [name for name, data in snapshot(tmp_path / "5").items() if data == other[name]]
    assert [name for name in same if name.endswith(".jpg")] == []


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_default_size_has_both_values_in_every_split(seed: int) -> None:
    labels = draw_labels(seed, 2000)
    groups = divide(labels, np.arange(2000), [1600, 200, 200])
    assert [one_valued(labels[group]) for group in groups] == [[], [], []]


def test_an_identical_sample_is_reused(tmp_path: Path, snapshot) -> None:
    options = {"seed": 2, "faces": 12, "not_faces": 2, "workers": 1}
    assert not build_synthetic(tmp_path / "sample", **options).reused
    before = snapshot(tmp_path)
    assert build_synthetic(tmp_path / "sample", **options).reused
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("change", [{"seed": 3}, {"faces": 13}, {"not_faces": 3}])
def test_another_sample_is_refused_and_not_touched(tmp_path, snapshot, change) -> None:
    options = {"seed": 2, "faces": 12, "not_faces": 2, "workers": 1}
    build_synthetic(tmp_path / "sample", **options)
    before = snapshot(tmp_path)
    with pytest.raises(SampleError, match=r"holds another sample: .*12 faces"):
        build_synthetic(tmp_path / "sample", **{**options, **change})
    assert snapshot(tmp_path) == before


def test_a_sample_drawn_in_another_way_is_not_reused(tmp_path: Path, monkeypatch) -> None:
    build_synthetic(tmp_path / "sample", 2, faces=12, not_faces=2, workers=1)
    monkeypatch.setattr(
        "data_scripts.drawn.draw_not_face",
        lambda seed, index: np.full((218, 178, 3), index, dtype=np.uint8),
    )
    with pytest.raises(SampleError, match="differs in the drawn pictures"):
        build_synthetic(tmp_path / "sample", 2, faces=12, not_faces=2, workers=1)


def test_sample_json_lists_every_file_but_itself(tmp_path: Path) -> None:
    folder = build_synthetic(tmp_path / "s", 2, faces=12, not_faces=2, workers=1).sample.folder
    files = json.loads((folder / "sample.json").read_text())["files"]
    there = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    assert set(files) == there - {"sample.json"}
    assert read_sample(folder).files == files
