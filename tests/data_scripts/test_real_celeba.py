"""The real pictures: a cut, its twin, and the attribute table in full size."""

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from data_scripts.celeba.source import read_source
from data_scripts.celeba_sample import build_celeba
from data_scripts.division import one_valued
from data_scripts.layout import numbered, partition_text
from data_scripts.sample import verify
from data_scripts.twin import build_twin

pytestmark = pytest.mark.real_data
MEGABYTES = 500

READ_AND_CUT = """
import resource, sys
from pathlib import Path
from data_scripts.celeba_sample import build_celeba
built = build_celeba(
    Path(sys.argv[1]), Path(sys.argv[2]), faces=400, not_faces=1, accept_licence=True, workers=1
)
print(*built.sample.notes, sep="\\n")
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def plain_picture() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (178, 218), (120, 90, 60)).save(buffer, "JPEG", quality=10)
    return buffer.getvalue()


@pytest.fixture(scope="module")
def real_scenes(real_celeba: Path) -> Path:
    folder = real_celeba.parent / "scenes"
    if not folder.is_dir():
        pytest.skip(f"no photographs in {folder}")
    return folder


def test_a_cut_and_its_twin(real_celeba: Path, real_scenes: Path, tmp_path: Path) -> None:
    sample = build_celeba(
        real_celeba, tmp_path / "s", faces=500, not_faces=60, scenes=real_scenes,
        accept_licence=True, workers=1,
    ).sample  # fmt: skip
    twin = build_twin(
        tmp_path / "twin", sample.folder, b"s" * 32, 100, 30, real_celeba, real_scenes, workers=1
    ).sample
    assert not verify(sample.folder)
    assert not verify(twin.folder)
    pictures = [{d for n, d in s.files.items() if n.endswith(".jpg")} for s in (sample, twin)]
    assert [len(found) for found in pictures] == [560, 130]
    assert pictures[0].isdisjoint(pictures[1])
    source, cut = read_source(real_celeba).table, read_source(sample.folder).table
    for split in range(3):
        lacking = one_valued(cut.labels[cut.splits == split])
        assert lacking == one_valued(source.labels[source.splits == split])
    for name in cut.names:
        original = real_celeba / "img_align_celeba" / name
        assert (sample.images / name).read_bytes() == original.read_bytes()


def test_the_table_in_full_size_stays_below_the_memory_limit(
    real_celeba: Path, tmp_path: Path
) -> None:
    statistics = real_celeba.parent / "celeba_statistics" / "list_attr_celeba.zip"
    if not statistics.is_file():
        pytest.skip(f"no attribute table of full size in {statistics.parent}")
    source = tmp_path / "CelebA"
    source.mkdir()
    (source / statistics.name).symlink_to(statistics)
    names = [numbered(index) for index in range(202_599)]
    splits = np.repeat(np.array([0, 1, 2], dtype=np.int8), [162_770, 19_867, 19_962])
    (source / "list_eval_partition.txt").write_text(partition_text(names, splits))
    picture = plain_picture()
    with zipfile.ZipFile(source / "img_align_celeba.zip", "w", zipfile.ZIP_STORED) as archive:
        for name in names:
            archive.writestr(f"img_align_celeba/{name}", picture)
    run = subprocess.run(
        [sys.executable, "-c", READ_AND_CUT, str(source), str(tmp_path / "sample")],
        capture_output=True,
        text=True,
        check=True,
    )
    *notes, peak = run.stdout.splitlines()
    assert int(peak) < MEGABYTES
    assert [note.split(" ")[0] for note in notes[:2]] == [
        "list_eval_partition.txt",
        "img_align_celeba.zip",
    ]
    assert not [note for note in notes if "only one value" in note]
