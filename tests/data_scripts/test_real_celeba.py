"""The real pictures: a cut, its twin, and the attribute table in full size."""

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from course.attributes import ATTRIBUTES
from data_scripts.celeba.download import Download, TextFile
from data_scripts.celeba.official import ROWS, check_official
from data_scripts.celeba.source import read_source
from data_scripts.celeba.tables import read_tables
from data_scripts.celeba_sample import build_celeba
from data_scripts.division import one_valued
from data_scripts.errors import SampleError
from data_scripts.layout import numbered, partition_text
from data_scripts.sample import verify
from data_scripts.twin import build_twin

pytestmark = pytest.mark.real_data
MEGABYTES = 500

READ_AND_CUT = """
import sys
from pathlib import Path
from data_scripts.celeba_sample import build_celeba
def megabytes():  # the peak of this program alone; getrusage's is inherited from who started it
    status = dict(line.split(":", 1) for line in open("/proc/self/status"))
    return int(status["VmHWM"].split()[0]) // 1024
print(megabytes())
build_celeba(
    Path(sys.argv[1]), Path(sys.argv[2]), faces=400, not_faces=1, accept_licence=True, workers=1
)
print(megabytes())
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
        assert (sample.images_dir / name).read_bytes() == original.read_bytes()


@pytest.fixture(scope="module")
def full_table(real_celeba: Path) -> TextFile:
    """The official attribute table with all its rows."""
    path = real_celeba.parent / "celeba_statistics" / "list_attr_celeba.zip"
    if not path.is_file():
        pytest.skip(f"no attribute table of full size in {path.parent}")
    return TextFile(path, "list_attr_celeba.txt")


def test_the_official_tables_are_recognised(full_table: TextFile, tmp_path: Path) -> None:
    names = [numbered(index) for index in range(ROWS)]
    splits = np.repeat(np.array([0, 1, 2], dtype=np.int8), [162_770, 19_867, 19_962])
    text = partition_text(names, splits)
    partition = TextFile(tmp_path / "list_eval_partition.txt")
    download = Download(full_table, partition, None, tmp_path)
    partition.path.write_text(text, newline="\r\n")
    assert check_official(download) == []
    partition.path.write_text(text, newline="\n")
    assert "line ends or spaces only" in check_official(download)[0]
    partition.path.write_text(text.replace("182637.jpg 1", "182637.jpg 2"))
    with pytest.raises(SampleError, match="not the official file"):
        check_official(download)
    table = read_tables(full_table, partition, None)
    assert table.labels.shape == (ROWS, 40)
    bald = table.labels[:, ATTRIBUTES.index("Bald")]
    assert round(float(bald.mean()), 4) == 0.0224  # celeba_attribute_marginals.csv


def test_memory_stays_below_the_limit(full_table: TextFile, tmp_path: Path) -> None:
    """A quarter of the rows, to be quick: what they need beyond the imports counts four times."""
    rows = ROWS // 4
    with zipfile.ZipFile(full_table.path) as archive:
        lines = archive.read("list_attr_celeba.txt").splitlines(keepends=True)
    (tmp_path / "list_attr_celeba.txt").write_bytes(
        b"".join([b"%d\n" % rows, *lines[1 : rows + 2]])
    )
    names = [numbered(index) for index in range(rows)]
    splits = np.arange(rows, dtype=np.int64) % 3
    (tmp_path / "list_eval_partition.txt").write_text(partition_text(names, splits))
    picture = plain_picture()
    with zipfile.ZipFile(tmp_path / "img_align_celeba.zip", "w") as archive:
        for name in names:
            archive.writestr(f"img_align_celeba/{name}", picture)
    run = subprocess.run(
        [sys.executable, "-c", READ_AND_CUT, str(tmp_path), str(tmp_path / "sample")],
        capture_output=True,
        text=True,
        check=True,
    )
    imports, peak = map(int, run.stdout.split())
    assert imports + 4 * (peak - imports) < MEGABYTES
