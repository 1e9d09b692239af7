"""A sample on its way to another machine."""

import hashlib
import io
import json
import shutil
import stat
import zipfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from autograder.batch.assignment import SampleReference
from autograder.batch.shipping import (
    BadArchive,
    SampleNotHere,
    digest_of,
    pack,
    sample_here,
    unpack,
)
from course.attribute_model import CARD, WEIGHTS
from data_scripts.sample import verify


@pytest.fixture
def reference(small_sample: Path) -> SampleReference:
    return SampleReference(digest_of(small_sample), Path("/on/another/machine"))


def archive_with(small_sample: Path, files: dict[str, bytes]) -> bytes:
    """An archive of the sample with other or additional files in it."""
    content = io.BytesIO()
    original = zipfile.ZipFile(io.BytesIO(pack(small_sample)))
    with zipfile.ZipFile(content, "w") as archive:
        for name in {*original.namelist(), *files}:
            archive.writestr(name, files[name] if name in files else original.read(name))
    return content.getvalue()


def test_arrives_whole_and_private_and_is_found(
    small_sample: Path,
    reference: SampleReference,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ROSTROS_CACHE", str(tmp_path / "cache"))
    with pytest.raises(SampleNotHere, match=reference.digest[:12]):
        sample_here(reference)
    folder = unpack(pack(small_sample), reference, tmp_path / "cache")
    assert not verify(folder)
    assert sample_here(reference) == folder
    assert stat.S_IMODE((tmp_path / "cache").stat().st_mode) == 0o700


def test_found_where_it_was_built_only_while_it_is_the_same(
    small_sample: Path, reference: SampleReference, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ROSTROS_CACHE", str(tmp_path / "cache"))
    here = SampleReference(reference.digest, shutil.copytree(small_sample, tmp_path / "sample"))
    assert sample_here(here) == here.folder
    with (here.folder / "sample.json").open("a") as file:
        file.write(" ")
    with pytest.raises(SampleNotHere):
        sample_here(here)


def test_attribute_model_beside_a_sample_travels_and_counts(
    small_sample: Path, reference: SampleReference, tmp_path: Path
) -> None:
    own = shutil.copytree(small_sample, tmp_path / "sample")
    (own / WEIGHTS).write_bytes(b"weights")
    (own / CARD).write_text(json.dumps({"sha256": hashlib.sha256(b"weights").hexdigest()}))
    with_model = SampleReference(digest_of(own), own)
    assert with_model.digest != reference.digest
    folder = unpack(pack(own), with_model, tmp_path / "cache")
    assert (folder / WEIGHTS).read_bytes() == b"weights"
    (own / WEIGHTS).write_bytes(b"others")
    with pytest.raises(BadArchive, match=WEIGHTS):
        unpack(pack(own), with_model, tmp_path / "other cache")


def test_several_workers_at_the_same_time(
    small_sample: Path, reference: SampleReference, tmp_path: Path
) -> None:
    archive = pack(small_sample)
    with ProcessPoolExecutor(4, get_context("spawn")) as workers:
        arriving = [workers.submit(unpack, archive, reference, tmp_path / "c") for _ in range(8)]
        assert {future.result() for future in arriving} == {tmp_path / "c" / reference.digest}
    assert not verify(tmp_path / "c" / reference.digest)


def test_what_a_killed_worker_left_and_a_damaged_cache_are_replaced(
    small_sample: Path, reference: SampleReference, tmp_path: Path
) -> None:
    unfinished = tmp_path / f".{reference.digest}.unfinished"
    unfinished.mkdir()
    (unfinished / "half").touch()
    folder = unpack(pack(small_sample), reference, tmp_path)
    picture = next(folder.glob("img_align_celeba/*.jpg"))
    picture.write_bytes(b"")
    unpack(pack(small_sample), reference, tmp_path)
    assert not verify(folder)
    assert not unfinished.exists()


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({"sample.json": b'{"files": {}}'}, "does not hold the sample"),
        ({"img_align_celeba/000001.jpg": b"another"}, "000001.jpg"),
    ],
)
def test_another_sample_is_refused(
    files: dict[str, bytes],
    reason: str,
    small_sample: Path,
    reference: SampleReference,
    tmp_path: Path,
) -> None:
    with pytest.raises(BadArchive, match=reason):
        unpack(archive_with(small_sample, files), reference, tmp_path)
    assert not (tmp_path / reference.digest).exists()


def test_files_that_sample_json_does_not_list_are_left_out(
    small_sample: Path, reference: SampleReference, tmp_path: Path
) -> None:
    archive = archive_with(small_sample, {"../outside": b"", "more.txt": b""})
    assert not verify(unpack(archive, reference, tmp_path / "cache"))
    assert not (tmp_path / "outside").exists()


def test_names_never_lead_outside(tmp_path: Path) -> None:
    description = json.dumps({"files": {"../outside": hashlib.sha256(b"").hexdigest()}}).encode()
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("sample.json", description)
        archive.writestr("../outside", b"")
    reference = SampleReference(hashlib.sha256(description).hexdigest(), tmp_path)
    with pytest.raises(BadArchive, match="points outside"):
        unpack(content.getvalue(), reference, tmp_path / "cache")
    assert not (tmp_path / "outside").exists()


@pytest.mark.parametrize("archive", [b"", b"PK nonsense"])
def test_damaged_archives_are_named(
    archive: bytes, reference: SampleReference, tmp_path: Path
) -> None:
    with pytest.raises(BadArchive, match="damaged"):
        unpack(archive, reference, tmp_path)
