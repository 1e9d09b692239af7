import json
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from data_scripts.celeba.source import read_source
from data_scripts.celeba_sample import build_celeba
from data_scripts.division import one_valued
from data_scripts.errors import SampleError
from data_scripts.sample import verify


def build(download, target: Path, **options):
    settings = {"seed": 3, "faces": 80, "not_faces": 6, "accept_licence": True, "workers": 1}
    return build_celeba(download.folder, target, **{**settings, **options})


def refused(download, target: Path, **options) -> str:
    with pytest.raises(SampleError) as raised:
        build(download, target, **options)
    assert list(target.parent.glob(f"*{target.name}*")) == []
    assert len(str(raised.value).splitlines()) <= 2
    return str(raised.value)


def test_the_cut_keeps_to_the_contract(download, scenes, tmp_path: Path) -> None:
    built = build(download, tmp_path / "sample", scenes=scenes)
    sample = built.sample
    assert not verify(sample.folder)
    assert sample.counts == {"train": 64, "validation": 8, "test": 8, "not_faces": 6}
    assert sample.attributes_file.read_text().splitlines()[0] == "80"
    full = read_source(download.folder).table
    # A cut is itself in CelebA's layout, so the same strict reader reads it.
    cut = read_source(sample.folder).table
    rows = [full.names.index(name) for name in cut.names]
    assert rows == sorted(rows)
    assert np.array_equal(cut.labels, full.labels[rows])
    assert np.array_equal(cut.splits, full.splits[rows])
    for split in range(3):
        assert one_valued(cut.labels[cut.splits == split]) == []
    for name in cut.names:
        assert (sample.images_dir / name).read_bytes() == (download.images / name).read_bytes()
    for path in sample.not_faces_dir.iterdir():
        with Image.open(path) as image:
            assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (178, 218))


def test_what_the_sample_says_of_itself(download, tmp_path: Path) -> None:
    folder = build(download, tmp_path / "sample").sample.folder
    said = json.loads((folder / "sample.json").read_text())
    assert (said["kind"], said["role"], said["seed"]) == ("celeba", "students", 3)
    assert "non-commercial" in said["licence"]
    assert said["licence_accepted"] is True
    notes = " ".join(said["notes"])
    assert "part of CelebA (140 of 202,599 pictures)" in notes
    assert "not-faces are drawn" in notes
    assert str(tmp_path) not in (folder / "sample.json").read_text()


def test_folder_and_zip_give_the_same_bytes(download, scenes, tmp_path, snapshot) -> None:
    build(download, tmp_path / "a", scenes=scenes)
    download.pack()
    build(download, tmp_path / "b", scenes=scenes, workers=2)
    build(download, tmp_path / "c", scenes=scenes, seed=4)
    assert snapshot(tmp_path / "a") == snapshot(tmp_path / "b")
    assert snapshot(tmp_path / "a").keys() != snapshot(tmp_path / "c").keys()


def test_a_second_run_reuses_the_sample_and_needs_no_acceptance(download, tmp_path: Path) -> None:
    assert not build(download, tmp_path / "sample").reused
    assert build(download, tmp_path / "sample", accept_licence=False).reused


def test_without_acceptance_nothing_is_read_or_built(download, tmp_path: Path) -> None:
    download.attributes.unlink()
    assert "--accept-licence" in refused(download, tmp_path / "sample", accept_licence=False)


@pytest.mark.parametrize("packed", [False, True])
def test_pictures_that_cannot_be_used_are_named(download, tmp_path: Path, packed: bool) -> None:
    truncated = download.images / "000012.jpg"
    truncated.write_bytes(truncated.read_bytes()[:-300])
    (download.images / "000013.jpg").write_bytes(b"")
    Image.new("RGB", (20, 20)).save(download.images / "000014.jpg")
    Image.new("L", (178, 218)).save(download.images / "000015.jpg")
    if packed:
        download.pack()
    message = refused(download, tmp_path / "sample", faces=100)  # all 80 of the train partition
    assert "4 of 100 pictures cannot be used" in message
    assert "000012.jpg (truncated or damaged)" in message
    assert "000013.jpg (not a JPEG picture)" in message
    assert "000014.jpg (20×20 pixels, not 178×218)" in message
    assert "000015.jpg (a JPEG picture in L, not a JPEG in RGB)" in message


def test_a_picture_that_is_damaged_inside_the_zip_is_named(download, tmp_path: Path) -> None:
    download.pack()
    content = bytearray(download.archive.read_bytes())
    with zipfile.ZipFile(download.archive) as archive:
        start = archive.getinfo("img_align_celeba/000020.jpg").header_offset
    content[start + 500] ^= 0xFF
    download.archive.write_bytes(content)
    message = refused(download, tmp_path / "sample", faces=100)
    assert "000020.jpg (damaged in the archive)" in message


def test_an_attribute_that_the_source_lacks_is_a_note(download, tmp_path: Path) -> None:
    table = download.attributes.read_text().splitlines()
    bald = table[1].split().index("Bald") + 1
    for line in range(112, 142):  # the test partition
        words = table[line].split()
        words[bald] = "-1"
        table[line] = " ".join(words)
    download.attributes.write_text("\n".join(table))
    notes = build(download, tmp_path / "sample").sample.notes
    assert [note for note in notes if note.startswith("test: only one value of Bald (")]
    assert not [note for note in notes if note.startswith(("train", "validation"))]


def test_too_few_faces_for_every_attribute_or_too_many(download, tmp_path: Path) -> None:
    message = refused(download, tmp_path / "sample", faces=20)
    assert "too few to have both values of" in message
    assert "--faces" in message
    message = refused(download, tmp_path / "sample", faces=140)
    assert "train partition has 80 pictures to give, 112 are needed" in message


def test_photographs_that_are_too_few_or_damaged(download, scenes, tmp_path: Path) -> None:
    message = refused(download, tmp_path / "sample", scenes=scenes, not_faces=21)
    assert "20 photographs to give, 21 are needed" in message
    (scenes / "scene_3.jpg").write_bytes((scenes / "scene_3.jpg").read_bytes()[:-99])
    message = refused(download, tmp_path / "sample", scenes=scenes, not_faces=20)
    assert "scene_3.jpg" in message
    assert "--scenes" in refused(download, tmp_path / "sample", scenes=tmp_path / "nowhere")
