import json
from pathlib import Path

import pytest

from course.sample import SAMPLE_VARIABLE, SampleNotFound, find_sample


@pytest.fixture(autouse=True)
def no_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SAMPLE_VARIABLE, raising=False)


def make_sample(folder: Path, kind: str | None = "synthetic") -> Path:
    (folder / "img_align_celeba").mkdir(parents=True)
    (folder / "list_attr_celeba.txt").write_text("0\n")
    if kind:
        (folder / "sample.json").write_text(json.dumps({"kind": kind}))
    return folder


def test_nearest_sample_folder_on_the_way_up(tmp_path: Path) -> None:
    make_sample(tmp_path / "sample", kind="celeba")
    near = make_sample(tmp_path / "course" / "sample")
    start = tmp_path / "course" / "assignments" / "en"
    start.mkdir(parents=True)
    sample = find_sample(start)
    assert sample.folder == near
    assert sample.kind == "synthetic"
    assert sample.attributes_file.is_file()
    assert sample.images_dir.is_dir()


def test_first_picture_with_some_attributes(tmp_path: Path) -> None:
    sample = find_sample(make_sample(tmp_path / "sample"))
    lines = ["2", "Bald Young Smiling ", "1.jpg -1  1 -1", "2.jpg -1  1  1"]
    sample.attributes_file.write_text("\n".join(lines) + "\n")
    assert sample.first_with("Young").name == "1.jpg"
    assert sample.first_with("Young", "Smiling") == sample.images_dir / "2.jpg"
    with pytest.raises(SampleNotFound, match="Bald"):
        sample.first_with("Bald")


def test_given_sample_comes_before_the_built_one(tmp_path: Path) -> None:
    built = make_sample(tmp_path / "inner" / "build" / "samples" / "synthetic")
    assert find_sample(tmp_path / "inner").folder == built
    given = make_sample(tmp_path / "sample")
    assert find_sample(tmp_path / "inner").folder == given


def test_variable_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_sample(tmp_path / "sample")
    named = make_sample(tmp_path / "elsewhere", kind="celeba")
    monkeypatch.setenv(SAMPLE_VARIABLE, str(named))
    assert find_sample(tmp_path).folder == named


def test_variable_that_names_no_sample_is_not_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_sample(tmp_path / "sample")
    monkeypatch.setenv(SAMPLE_VARIABLE, str(tmp_path / "nothing"))
    with pytest.raises(SampleNotFound, match=rf"{SAMPLE_VARIABLE}.*nothing.*list_attr_celeba"):
        find_sample(tmp_path)


def test_no_sample_says_where_and_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(SampleNotFound) as problem:
        find_sample(tmp_path)
    assert str(tmp_path) in str(problem.value)
    assert SAMPLE_VARIABLE in str(problem.value)
    assert len(str(problem.value).splitlines()) <= 2


@pytest.mark.parametrize(
    ("kind", "said"), [("synthetic", "drawn"), ("celeba", "non-commercial"), (None, "CelebA")]
)
def test_sample_says_what_it_is(tmp_path: Path, kind: str | None, said: str) -> None:
    make_sample(tmp_path / "sample", kind)
    assert said in str(find_sample(tmp_path))
