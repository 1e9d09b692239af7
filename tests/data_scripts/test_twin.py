import json
from pathlib import Path

import numpy as np
import pytest

from data_scripts.celeba.source import read_source
from data_scripts.celeba_sample import build_celeba
from data_scripts.errors import SampleError
from data_scripts.sample import DescribedSample, read_sample, verify
from data_scripts.secret import derive_seed
from data_scripts.synthetic_sample import build_synthetic
from data_scripts.twin import build_twin

SECRET = bytes(range(32))
SMALL = {"faces": 10, "not_faces": 4, "workers": 1}


def pictures(sample: DescribedSample) -> set[str]:
    """The sha256 of every picture."""
    return {digest for name, digest in sample.files.items() if name.endswith(".jpg")}


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> DescribedSample:
    folder = tmp_path_factory.mktemp("drawn") / "students"
    return build_synthetic(folder, 1, faces=12, not_faces=4, workers=1).sample


class TestDrawn:
    def test_other_pictures_under_the_same_contract(self, drawn, tmp_path: Path) -> None:
        twin = build_twin(tmp_path / "twin", drawn.folder, SECRET, **SMALL).sample
        assert not verify(twin.folder)
        assert (twin.kind, twin.role, twin.seed) == ("synthetic", "grading twin", None)
        assert len(read_source(twin.folder).table.names) == 10
        assert len(pictures(twin)) == 14
        assert pictures(twin).isdisjoint(pictures(drawn))

    def test_neither_secret_nor_seed_is_written(self, drawn, tmp_path: Path) -> None:
        build_twin(tmp_path / "twin", drawn.folder, SECRET, **SMALL)
        text = (tmp_path / "twin" / "sample.json").read_text()
        assert SECRET.hex() not in text
        assert str(derive_seed(SECRET, "synthetic twin")) not in text
        assert "seed" not in json.loads(text)
        assert "seed" not in json.loads(text)["recipe"]

    def test_the_secret_decides(self, drawn, tmp_path: Path, snapshot) -> None:
        for name, secret in (("a", SECRET), ("b", SECRET), ("c", SECRET[::-1])):
            build_twin(tmp_path / name, drawn.folder, secret, **SMALL)
        assert snapshot(tmp_path / "a") == snapshot(tmp_path / "b")
        a, c = read_sample(tmp_path / "a"), read_sample(tmp_path / "c")
        assert pictures(a).isdisjoint(pictures(c))
        assert build_twin(tmp_path / "a", drawn.folder, SECRET, **SMALL).reused
        with pytest.raises(SampleError, match="differs in the secret"):
            build_twin(tmp_path / "c", drawn.folder, SECRET, **SMALL)

    def test_students_who_guess_the_seed_get_another_twin(self, tmp_path: Path) -> None:
        seed = derive_seed(SECRET, "synthetic twin")
        students = build_synthetic(tmp_path / "s", seed, faces=10, not_faces=4, workers=1).sample
        twin = build_twin(tmp_path / "twin", students.folder, SECRET, **SMALL).sample
        assert pictures(twin).isdisjoint(pictures(students))

    def test_a_twin_has_no_twin(self, drawn, tmp_path: Path) -> None:
        build_twin(tmp_path / "twin", drawn.folder, SECRET, **SMALL)
        with pytest.raises(SampleError, match="itself a twin"):
            build_twin(tmp_path / "another", tmp_path / "twin", SECRET, **SMALL)


class TestCut:
    @pytest.fixture
    def students(self, download, scenes, tmp_path: Path) -> DescribedSample:
        target = tmp_path / "students"
        built = build_celeba(
            download.folder, target, 1, 80, 12, scenes, accept_licence=True, workers=1
        )
        return built.sample

    def build(self, download, photographs, students, target: Path, **options):
        settings = {"source": download.folder, "scenes": photographs, "faces": 30, "not_faces": 8}
        return build_twin(target, students.folder, SECRET, **{**settings, **options}, workers=1)

    def test_other_pictures_and_photographs(self, download, scenes, students, tmp_path) -> None:
        twin = self.build(download, scenes, students, tmp_path / "twin").sample
        assert not verify(twin.folder)
        assert twin.counts == {"train": 15, "validation": 9, "test": 6, "not_faces": 8}
        assert (twin.role, twin.seed) == ("grading twin", None)
        assert pictures(twin).isdisjoint(pictures(students))
        full, cut = read_source(download.folder).table, read_source(twin.folder).table
        rows = [full.names.index(name) for name in cut.names]
        assert np.array_equal(cut.labels, full.labels[rows])
        assert np.array_equal(cut.splits, full.splits[rows])

    def test_what_is_used_up_is_said(self, download, scenes, students, tmp_path: Path) -> None:
        target = tmp_path / "twin"
        with pytest.raises(SampleError, match=r"8 photographs to give .12 are in the students"):
            self.build(download, scenes, students, target, not_faces=9)
        with pytest.raises(SampleError, match="train partition has 16 pictures to give"):
            self.build(download, scenes, students, target, faces=60)
        assert not target.exists()

    def test_source_and_scenes_have_to_match(self, download, scenes, students, tmp_path) -> None:
        with pytest.raises(SampleError, match="--source"):
            self.build(download, scenes, students, tmp_path / "twin", source=None)
        with pytest.raises(SampleError, match="with --scenes"):
            self.build(download, None, students, tmp_path / "twin")

    def test_drawn_not_faces_have_drawn_twins(self, download, scenes, tmp_path: Path) -> None:
        students = build_celeba(
            download.folder, tmp_path / "s", 1, 80, 4, accept_licence=True, workers=1
        ).sample
        twin = self.build(download, None, students, tmp_path / "twin", not_faces=4).sample
        assert pictures(twin).isdisjoint(pictures(students))
        with pytest.raises(SampleError, match="Leave --scenes out"):
            self.build(download, scenes, students, tmp_path / "another")
