"""A target is complete or as it was before, whatever happens in between."""

import errno
import os
from pathlib import Path

import pytest

from data_scripts.errors import SampleError
from data_scripts.publishing import Plan, Writer, publish
from data_scripts.sample import read_sample, verify


def entries(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def plan(seed: int = 1) -> Plan:
    counts = {"train": 1, "validation": 0, "test": 0, "not_faces": 0}
    return Plan("synthetic", "students", {"seed": seed}, counts, "free", ("a note",), seed)


def fill(writer: Writer) -> None:
    writer.write("list_attr_celeba.txt", b"table")
    writer.write("img_align_celeba/000001.jpg", b"picture")


def stop(error: BaseException):
    def fill_and_stop(writer: Writer) -> None:
        fill(writer)
        raise error

    return fill_and_stop


def test_a_sample_appears_whole(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "sample"
    built = publish(target, plan(), fill)
    assert not built.reused
    assert not verify(target)
    assert read_sample(target) == built.sample
    assert built.sample.notes == ("a note",)
    assert entries(target.parent) == ["sample"]


def test_an_empty_folder_is_a_fine_target(tmp_path: Path) -> None:
    (tmp_path / "sample").mkdir()
    publish(tmp_path / "sample", plan(), fill)
    assert entries(tmp_path) == ["sample"]


@pytest.mark.parametrize("content", ["folder", "file"])
def test_something_else_is_never_touched(tmp_path: Path, snapshot, content: str) -> None:
    target = tmp_path / "sample"
    if content == "folder":
        target.mkdir()
        (target / "thesis.tex").write_text("years of work")
    else:
        target.write_text("years of work")
    before = snapshot(tmp_path)
    with pytest.raises(SampleError, match=r"not a sample.*\n.*not touched.*--output"):
        publish(target, plan(), fill)
    assert snapshot(tmp_path) == before


def test_a_damaged_sample_is_named_and_not_used_again(tmp_path: Path, snapshot) -> None:
    target = tmp_path / "sample"
    publish(target, plan(), fill)
    (target / "img_align_celeba" / "000001.jpg").write_bytes(b"p")
    before = snapshot(tmp_path)
    with pytest.raises(SampleError, match=r"damaged: img_align_celeba/000001.jpg"):
        publish(target, plan(), fill)
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("error", [RuntimeError("a bug"), KeyboardInterrupt(), SampleError("no")])
def test_a_failed_run_leaves_nothing(tmp_path: Path, error: BaseException) -> None:
    with pytest.raises(type(error)):
        publish(tmp_path / "sample", plan(), stop(error))
    assert entries(tmp_path) == []


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_a_full_disk_is_said(tmp_path: Path, number: int) -> None:
    with pytest.raises(SampleError, match=r"disk is full.*\n.*--output"):
        publish(tmp_path / "sample", plan(), stop(OSError(number, os.strerror(number))))
    assert entries(tmp_path) == []


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SampleError, match="file"):
        publish(tmp_path / "file" / "sample", plan(), fill)


def test_what_an_interrupted_run_left_is_removed(tmp_path: Path) -> None:
    left = tmp_path / ".sample.rostros-unfinished"
    (left / "img_align_celeba").mkdir(parents=True)
    (left / "img_align_celeba" / "000099.jpg").write_bytes(b"half a pic")
    publish(tmp_path / "sample", plan(), fill)
    assert not verify(tmp_path / "sample")
    assert entries(tmp_path) == ["sample"]


def test_a_target_made_by_another_run_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    target = tmp_path / "sample"

    def slow(writer: Writer) -> None:
        fill(writer)
        target.mkdir()
        (target / "thesis.tex").write_text("years of work")

    with pytest.raises(SampleError):
        publish(target, plan(), slow)
    assert entries(target) == ["thesis.tex"]
    assert entries(tmp_path) == ["sample"]


def test_verify_names_damaged_missing_and_extra_files(tmp_path: Path) -> None:
    target = tmp_path / "sample"
    publish(target, plan(), fill)
    (target / "list_attr_celeba.txt").write_bytes(b"Table")
    (target / "img_align_celeba" / "000001.jpg").rename(target / "img_align_celeba" / "2.jpg")
    differences = verify(target)
    assert differences.damaged == ("list_attr_celeba.txt",)
    assert differences.missing == ("img_align_celeba/000001.jpg",)
    assert differences.extra == ("img_align_celeba/2.jpg",)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"kind": "synthetic"}'])
def test_a_damaged_description_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "sample.json").write_text(text)
    with pytest.raises(SampleError, match=r"sample.json is damaged"):
        read_sample(tmp_path)
    with pytest.raises(SampleError, match="holds no sample"):
        read_sample(tmp_path / "nowhere")
