"""Where the parts of a download may lie, and what happens when some do not."""

import zipfile
from pathlib import Path

import pytest

from data_scripts.celeba import official
from data_scripts.celeba.source import read_source
from data_scripts.errors import SampleError


def refused(folder: Path) -> str:
    with pytest.raises(SampleError) as raised:
        read_source(folder)
    assert len(str(raised.value).splitlines()) <= 2
    return str(raised.value)


def test_pictures_straight_from_the_official_zip(download) -> None:
    download.pack()
    assert read_source(download.folder).pictures == download.archive
    assert read_source(download.archive).pictures == download.archive


def test_pictures_beside_a_zip_of_a_table(download) -> None:
    table = download.folder / "list_attr_celeba.zip"
    with zipfile.ZipFile(table, "w") as archive:
        archive.write(download.attributes, download.attributes.name)
    assert read_source(table).pictures == download.images


def test_tables_in_zips_and_in_the_official_folders(download) -> None:
    for place, path in (("Anno", download.attributes), ("Eval", download.partition)):
        (download.folder / place).mkdir()
        with zipfile.ZipFile(download.folder / place / f"{path.stem}.zip", "w") as archive:
            archive.write(path, path.name)
        path.unlink()
    assert len(read_source(download.folder).table.names) == 140


def test_everything_in_one_zip(download, tmp_path: Path) -> None:
    whole = tmp_path / "elsewhere" / "everything.zip"
    whole.parent.mkdir()
    with zipfile.ZipFile(whole, "w") as archive:
        for path in sorted(download.folder.rglob("*")):
            archive.write(path, Path("CelebA") / path.relative_to(download.folder))
        archive.writestr("__MACOSX/CelebA/list_attr_celeba.txt", "not a table")
        archive.writestr("__MACOSX/CelebA/img_align_celeba/._000001.jpg", "not a picture")
    assert len(read_source(whole).table.names) == 140


def test_every_missing_part_is_named(download, tmp_path: Path) -> None:
    download.attributes.unlink()
    download.partition.unlink()
    message = refused(download.folder)
    assert "list_attr_celeba.txt, list_eval_partition.txt" in message
    assert "img_align_celeba" not in message
    assert "does not exist" in refused(tmp_path / "nowhere")


@pytest.mark.parametrize("packed", [False, True])
def test_rows_without_pictures_are_named(download, packed: bool) -> None:
    for number in range(3, 10):
        (download.images / f"{number:06d}.jpg").unlink()
    if packed:
        download.pack()
    message = refused(download.folder)
    assert "lacks 7 of 140 pictures" in message
    assert "000003.jpg, 000004.jpg, 000005.jpg, 000006.jpg, 000007.jpg and 2 more" in message


def test_pictures_without_rows_are_named(download) -> None:
    (download.images / "stray.jpg").write_bytes(b"")
    (download.images / ".DS_Store").write_bytes(b"")
    message = refused(download.folder)
    assert "has no row for what lies in" in message
    assert "stray.jpg" in message
    assert "DS_Store" not in message


def test_a_zip_that_was_cut_short(download) -> None:
    download.pack()
    content = download.archive.read_bytes()
    download.archive.write_bytes(content[: len(content) // 2])
    message = refused(download.folder)
    assert "img_align_celeba.zip" in message
    assert "cut short" in message


class TestTheCompleteSet:
    """Sums are asked for only of a download with as many rows as the official one."""

    @pytest.fixture
    def complete(self, download, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr("data_scripts.celeba.source.ROWS", 140)
        for name, path in (("ATTRIBUTES", download.attributes), ("PARTITION", download.partition)):
            words = "".join(" ".join(line.split()) + "\n" for line in path.read_text().splitlines())
            sums = official.Official(md5(path.read_bytes()), md5(words.encode()))
            monkeypatch.setattr(official, name, sums)
        return download

    def test_the_official_files_pass_without_remarks(self, complete) -> None:
        assert read_source(complete.folder).notes == ()

    def test_other_line_ends_are_a_remark(self, complete) -> None:
        text = complete.attributes.read_bytes()
        complete.attributes.write_bytes(text.replace(b"\n", b"\r\n"))
        (note,) = read_source(complete.folder).notes
        assert "list_attr_celeba.txt differs" in note
        assert "line ends" in note

    def test_another_content_is_refused(self, complete) -> None:
        complete.replace(complete.partition, "000080.jpg 0", "000080.jpg 1")
        complete.identities.unlink()
        message = refused(complete.folder)
        assert "list_eval_partition.txt" in message
        assert "md5" in message

    def test_a_zip_packed_again_is_a_remark(self, complete, monkeypatch) -> None:
        complete.pack()
        (note,) = read_source(complete.folder).notes
        assert "img_align_celeba.zip is not the official archive" in note
        monkeypatch.setattr(official, "ZIP_SUM", md5(complete.archive.read_bytes()))
        assert read_source(complete.folder).notes == ()


def md5(data: bytes) -> str:
    return official.hashlib.md5(data, usedforsecurity=False).hexdigest()
