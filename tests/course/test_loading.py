from pathlib import Path

import numpy as np
import pytest

from course.checking.examples import attribute_table, attribute_text, grey_card, jpeg
from course.loading import SPLITS, NoSuchSplit, load_not_faces, load_split
from course.sample import Sample

LEVELS = [20, 60, 100, 140, 180, 220]


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    table = attribute_table(np.random.default_rng(1), rows=6)
    (tmp_path / "img_align_celeba").mkdir()
    for name, level in zip(table.index, LEVELS, strict=True):
        (tmp_path / "img_align_celeba" / name).write_bytes(jpeg(grey_card(level)))
    (tmp_path / "list_attr_celeba.txt").write_bytes(attribute_text(table))
    parts = [f"{name} {row % 2}" for row, name in enumerate(table.index)]
    (tmp_path / "list_eval_partition.txt").write_text("\n".join(reversed(parts)) + "\n")
    return Sample(tmp_path, "synthetic")


def test_each_split_has_its_own_pictures_with_their_labels(sample: Sample) -> None:
    faces = load_split(sample, "validation", (20, 16))
    assert faces.images.shape == (3, 20, 16, 1)
    assert faces.images.dtype == faces.labels.dtype == np.float32
    assert np.allclose(faces.images.mean(axis=(1, 2, 3)) * 255, [60, 140, 220], atol=3)
    table = {line.split()[0]: line.split()[1:] for line in sample.attributes_file.open()}
    for name, labels in zip(faces.image_ids, faces.labels, strict=True):
        assert [int(value) for value in table[name]] == (2 * labels - 1).tolist()


@pytest.mark.parametrize("split", ["test", "training"])
def test_an_empty_or_unknown_split_is_named(sample: Sample, split: str) -> None:
    with pytest.raises(NoSuchSplit, match=split):
        load_split(sample, split, (8, 8))


def test_not_faces_are_divided_once_and_for_all(sample: Sample) -> None:
    sample.not_faces_dir.mkdir()
    names = [f"{number:06d}.jpg" for number in range(12, 1, -1)]
    for number, name in enumerate(names):
        (sample.not_faces_dir / name).write_bytes(jpeg(grey_card(20 * number)))
    parts = {name: load_not_faces(sample, name, (20, 16)) for name in SPLITS}
    assert [len(part) for part in parts.values()] == [7, 2, 2]
    assert sorted(name for part in parts.values() for name in part.image_ids) == sorted(names)
    assert parts["train"].images.shape == (7, 20, 16, 1)
    assert parts["train"].images.dtype == np.float32
    for part in parts.values():
        levels = [20 * names.index(name) for name in part.image_ids]
        assert np.allclose(part.images.mean(axis=(1, 2, 3)) * 255, levels, atol=3)


def test_missing_not_faces_are_named(sample: Sample) -> None:
    with pytest.raises(NoSuchSplit, match="not_faces has no picture for 'train'"):
        load_not_faces(sample, "train", (8, 8))
    with pytest.raises(NoSuchSplit, match="no split 'all'"):
        load_not_faces(sample, "all", (8, 8))


@pytest.mark.tensorflow
def test_batches_hold_all_pictures(sample: Sample) -> None:
    faces = load_split(sample, "train", (8, 8))
    for shuffle in (False, True):
        batches = [images.numpy() for images, _ in faces.batches(2, shuffle=shuffle, seed=3)]
        assert [len(images) for images in batches] == [2, 1]
        means = sorted(float(image.mean()) for images in batches for image in images)
        assert np.allclose(means, sorted(faces.images.mean(axis=(1, 2, 3))), atol=1e-5)
