"""A bundle holds what a student needs and nothing of the instructor's."""

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest
from click.testing import CliRunner

from autograder.bundle import trial
from autograder.bundle.start_guide import start_guide
from autograder.bundle.zip_file import FOLDER, NotReleased, write_bundle
from autograder.command_line import main
from autograder.nbgrader_settings import PROJECT, GradingData
from autograder.proofs.hidden_texts import hidden_texts
from autograder.release.source import steps
from course.checking.render import SYMBOLS
from course.checking.result import Outcome
from data_scripts.sample import read_sample
from data_scripts.secret import read_secret
from data_scripts.twin import build_twin

NOTEBOOKS = PROJECT / "assignments" / "es"


@pytest.fixture(scope="module")
def data(small_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> GradingData:
    folder = tmp_path_factory.mktemp("instructor")
    data = GradingData(small_sample, folder / "twin", folder / "secret")
    build_twin(data.twin, data.sample, read_secret(data.secret), workers=1)
    return data


@pytest.fixture(scope="module")
def bundle(data: GradingData, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("bundle") / "rostros-es.zip"
    return write_bundle(target, NOTEBOOKS, read_sample(data.sample), "es")


def test_it_holds_what_a_student_needs(bundle: Path, data: GradingData) -> None:
    with zipfile.ZipFile(bundle) as archive:
        names = set(archive.namelist())
        guide = archive.read(f"{FOLDER}/START_HERE.html").decode()
    sample = read_sample(data.sample)
    assert {f"{FOLDER}/{step}/{step}.ipynb" for step in steps()} <= names
    assert {f"{FOLDER}/sample/{name}" for name in sample.files} <= names
    (wheel,) = (Path(name).name for name in names if name.endswith(".whl"))
    with zipfile.ZipFile(bundle) as archive:
        assert f"./{wheel} \\" in archive.read(f"{FOLDER}/requirements.txt").decode()
    assert '<html lang="es">' in guide and "empieza aquí" in guide


def test_the_same_input_gives_the_same_bytes(
    bundle: Path, data: GradingData, tmp_path: Path
) -> None:
    again = write_bundle(tmp_path / "again.zip", NOTEBOOKS, read_sample(data.sample), "es")
    assert again.read_bytes() == bundle.read_bytes()


def test_nothing_in_it_is_the_instructors(bundle: Path, data: GradingData) -> None:
    assert list(trial.of_the_instructor(bundle, data, hidden_texts(data))) == []


@pytest.mark.parametrize(
    ("planted", "found"),
    [
        (lambda data: ("autograder/checks.py", b""), "of the instructor's package"),
        (
            lambda data: ("extra.jpg", next(data.twin.glob("img*/*.jpg")).read_bytes()),
            "a file of the grading twin",
        ),
        (lambda data: ("notes.txt", data.secret.read_bytes().hex().encode()), "the secret"),
        (
            lambda data: ("a.ipynb", b"### BEGIN SOLUTION\nreturn 1"),
            "an answer of the reference",
        ),
    ],
)
def test_what_is_the_instructors_is_found(
    bundle: Path,
    data: GradingData,
    tmp_path: Path,
    planted: Callable[[GradingData], tuple[str, bytes]],
    found: str,
) -> None:
    spoiled = Path(shutil.copy(bundle, tmp_path))
    name, content = planted(data)
    with zipfile.ZipFile(spoiled, "a") as archive:
        archive.writestr(f"{FOLDER}/{name}", content)
    (problem,) = trial.of_the_instructor(spoiled, data, hidden_texts(data))
    assert problem.startswith(f"{FOLDER}/{name}: ") and found in problem


def test_without_notebooks_there_is_no_bundle(data: GradingData, tmp_path: Path) -> None:
    with pytest.raises(NotReleased, match="rostros release --language es"):
        write_bundle(tmp_path / "b.zip", tmp_path, read_sample(data.sample), "es")
    assert list(tmp_path.iterdir()) == []


def bundled(folder: Path, target: Path, *more: str) -> str:
    options = ["--course", str(PROJECT), "--sample", str(folder), "--output", str(target), *more]
    outcome = CliRunner().invoke(main, ["bundle", *options])
    assert (outcome.exit_code == 0) == target.exists()
    return outcome.output


def test_the_twin_is_for_nobody(data: GradingData, tmp_path: Path) -> None:
    assert "students must not get" in bundled(data.twin, tmp_path / "b.zip")


def test_a_damaged_sample_is_not_handed_out(data: GradingData, tmp_path: Path) -> None:
    damaged = Path(shutil.copytree(data.sample, tmp_path / "sample"))
    next(damaged.glob("img*/*.jpg")).write_bytes(b"no picture")
    assert "damaged" in bundled(damaged, tmp_path / "b.zip")


def test_photographs_go_along_only_when_the_licence_is_confirmed(
    data: GradingData, tmp_path: Path
) -> None:
    celeba = Path(shutil.copytree(data.sample, tmp_path / "sample"))
    card = celeba / "sample.json"
    card.write_text(card.read_text("utf-8").replace('"synthetic"', '"celeba"', 1), "utf-8")
    assert read_sample(celeba).kind == "celeba"
    assert "--single-site" in bundled(celeba, tmp_path / "b.zip")
    assert "celeba" in bundled(celeba, tmp_path / "b.zip", "--single-site")


def test_the_start_guide_of_another_language_says_the_same_things() -> None:
    english, spanish = start_guide("en"), start_guide("es")
    for tag in ("<h2>", "<pre>", "<tr>", "<a href="):
        assert english.count(tag) == spanish.count(tag) > 0


@pytest.mark.parametrize(
    ("lines", "problems"),
    [
        ([f"{SYMBOLS[Outcome.PASSED]} passed · It counts."], 0),
        ([], 1),
        ([f"{SYMBOLS[Outcome.PASSED]} passed · A.", f"{SYMBOLS[Outcome.RAISED]} raised · B."], 1),
    ],
)
def test_a_check_that_does_not_pass_is_a_problem(lines: list[str], problems: int) -> None:
    cell = nbformat.v4.new_code_cell(metadata={"nbgrader": {"grade_id": "count"}})
    text = "\n".join(["`count`: a summary", *lines])
    cell.outputs = [nbformat.v4.new_output("display_data", {"text/plain": text})]
    assert len(list(trial.not_passed("01", cell))) == problems
