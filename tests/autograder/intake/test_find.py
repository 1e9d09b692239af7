"""One student's folder: which notebook counts, and that no link is followed."""

import os
from pathlib import Path, PurePosixPath

import pytest

from autograder.batch.submission import NotGradable, Submission
from autograder.intake.find import find_submission
from autograder.intake.plain_files import read_file
from autograder.sandbox.limits import Limits

STEP = "01_data_loading"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "submitted" / "ana" / STEP
    place.mkdir(parents=True)
    return place


def found(folder: Path, limits: Limits | None = None) -> Submission:
    return find_submission(folder, "ana", STEP, limits or Limits())


def test_the_exact_name_needs_no_remark(folder: Path) -> None:
    (folder / f"{STEP}.ipynb").write_text("{}")
    (folder / "data").mkdir()
    (folder / "data" / "a.csv").write_text("1")
    submission = found(folder)
    assert submission.notebook == b"{}" and not submission.remarks
    assert [(f.path, f.content) for f in submission.beside] == [("data/a.csv", b"1")]


def test_files_beside_a_notebook_below_are_beside_it(folder: Path) -> None:
    (folder / "entrega").mkdir()
    (folder / "entrega" / f"{STEP}.ipynb").write_text("{}")
    (folder / "entrega" / "a.csv").write_text("near")
    (folder / "a.csv").write_text("far")
    submission = found(folder)
    assert [(f.path, f.content) for f in submission.beside] == [("a.csv", b"near")]
    assert any("Left out are a.csv" in remark for remark in submission.remarks)


def test_the_limit_on_size_holds(folder: Path) -> None:
    (folder / f"{STEP}.ipynb").write_text("{}")
    (folder / "large.bin").write_bytes(b"x" * 2000)
    (folder / "small.txt").write_bytes(b"x" * 10)
    submission = found(folder, Limits(disk_bytes=1000))
    assert [file.path for file in submission.beside] == ["small.txt"]
    assert "large.bin" in submission.remarks[0]


def test_checkpoints_are_no_notebooks(folder: Path) -> None:
    (folder / ".ipynb_checkpoints").mkdir()
    (folder / ".ipynb_checkpoints" / f"{STEP}-checkpoint.ipynb").write_text("{}")
    with pytest.raises(NotGradable, match="There is no notebook"):
        found(folder)


def test_names_that_are_no_text_are_left_out(folder: Path) -> None:
    (folder / f"{STEP}.ipynb").write_text("{}")
    Path(os.fsdecode(os.fsencode(folder) + b"/\xff.csv")).write_text("x")
    submission = found(folder)
    assert not submission.beside and "Left out are ?.csv" in submission.remarks[0]


@pytest.mark.parametrize("kind", ["notebook", "folder", "beside", "pipe", "step", "student"])
def test_links_and_pipes_are_refused(folder: Path, tmp_path: Path, kind: str) -> None:
    secret = tmp_path / "secret" / STEP
    secret.mkdir(parents=True)
    (secret / f"{STEP}.ipynb").write_text("secret")
    match kind:
        case "notebook":
            (folder / f"{STEP}.ipynb").symlink_to(secret / f"{STEP}.ipynb")
        case "folder":
            (folder / "below").symlink_to(secret)
        case "beside":
            (folder / f"{STEP}.ipynb").write_text("{}")
            (folder / "a.txt").symlink_to(secret / f"{STEP}.ipynb")
        case "pipe":
            os.mkfifo(folder / f"{STEP}.ipynb")
        case "step":
            folder.rmdir()
            folder.symlink_to(secret)
        case "student":
            folder.rmdir()
            folder.parent.rmdir()
            folder.parent.symlink_to(secret.parent)
    with pytest.raises(NotGradable, match="hand in the file itself"):
        found(folder)


@pytest.mark.parametrize("path", ["link", "below/file", "pipe"])
def test_reading_follows_nothing_even_if_it_was_listed(folder: Path, path: str) -> None:
    """As when someone puts a link there between the listing and the reading."""
    (folder.parent / "outside").mkdir()
    (folder.parent / "outside" / "file").write_text("secret")
    (folder / "link").symlink_to(folder.parent / "outside" / "file")
    (folder / "below").symlink_to(folder.parent / "outside")
    os.mkfifo(folder / "pipe")
    with pytest.raises(NotGradable, match="cannot be read"):
        read_file(folder, PurePosixPath(path))


@pytest.mark.parametrize("student", ["[ana]", "a*", "a?", "a\nb", "\udcff"])
def test_names_that_nbgrader_misreads(folder: Path, student: str) -> None:
    with pytest.raises(NotGradable, match="Rename the folder"):
        find_submission(folder, student, STEP, Limits())


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotGradable, match="cannot be read"):
        find_submission(tmp_path / "nobody" / STEP, "nobody", STEP, Limits())
