from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PIL import Image

from data_scripts.command_line import sample
from data_scripts.sample import read_sample

SMALL = ("--faces", "12", "--not-faces", "3", "--workers", "1")


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A function that runs `rostros sample …` in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def invoke(*arguments: str | Path) -> Result:
        return CliRunner().invoke(sample, [str(argument) for argument in arguments])

    return invoke


def test_drawn_sample_twin_and_verification_in_the_default_folders(run, tmp_path: Path) -> None:
    result = run("synthetic", *SMALL)
    assert result.exit_code == 0, result.output
    assert "is ready: synthetic, students: 12 faces" in result.stdout
    again = run("synthetic", *SMALL)
    assert "was there already" in again.stdout
    twin = run("twin", *SMALL)
    assert twin.exit_code == 0, twin.output
    assert read_sample(tmp_path / "build/instructor/twin/synthetic").role == "grading twin"
    assert (tmp_path / "build/instructor/secret").stat().st_size == 32
    verified = run("verify", "build/samples/synthetic")
    assert verified.stdout.startswith("Intact: synthetic, students")
    (tmp_path / "build/samples/synthetic/not_faces/000002.jpg").unlink()
    damaged = run("verify", "build/samples/synthetic")
    assert damaged.exit_code == 1
    assert "missing: not_faces/000002.jpg" in damaged.stderr


def test_the_licence_is_shown_until_it_is_accepted(run, download, scenes) -> None:
    arguments = ("celeba", download.folder, "--scenes", scenes, "--faces", "80", "--not-faces", "4")
    asked = run(*arguments)
    assert asked.exit_code == 1
    assert "non-commercial research only" in asked.stdout
    assert "--accept-licence" in asked.stderr
    assert not Path("build").exists()
    accepted = run(*arguments, "--accept-licence")
    assert accepted.exit_code == 0, accepted.output
    assert "Note: The source is a part of CelebA" in accepted.stdout
    again = run(*arguments)
    assert again.exit_code == 0
    assert "non-commercial" not in again.stdout
    twin = run(
        "twin", "build/samples/celeba", "--source", download.folder, "--scenes", scenes,
        "--faces", "20", "--not-faces", "4",
    )  # fmt: skip
    assert twin.exit_code == 0, twin.output
    assert read_sample(Path("build/instructor/twin/celeba")).kind == "celeba"


@pytest.mark.parametrize(
    "arguments",
    [
        ("celeba", "nowhere", "--accept-licence"),
        ("twin",),
        ("verify", "nowhere"),
        ("synthetic", "--output", "thesis"),
    ],
)
def test_what_a_user_can_cause_is_two_lines(run, tmp_path: Path, arguments) -> None:
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "thesis.tex").write_text("years of work")
    result = run(*arguments)
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")
    assert len(result.stderr.splitlines()) <= 2
    assert result.stdout == ""


def test_a_twin_that_cannot_be_built_makes_no_secret(run) -> None:
    run("twin")
    assert not Path("build").exists()


@pytest.mark.parametrize(
    "command", ["", "synthetic", "celeba", "twin", "verify", "sheet", "quality"]
)
def test_help_has_an_example(run, command: str) -> None:
    result = run(*command.split(), "--help")
    assert result.exit_code == 0
    assert not command or "rostros sample" in result.output


def test_a_contact_sheet_is_written(run, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(
        "data_scripts.synthetic.sheet.random_faces", lambda seed: Image.new("RGB", (seed, 2))
    )
    assert run("sheet", "sheet.png", "--seed", "7").exit_code == 0
    with Image.open("sheet.png") as image:
        assert image.size == (7, 2)
    assert run("sheet", "nowhere/sheet.png").exit_code == 1
    assert run("sheet", "sheet.png", "--attributes", "--not-faces").exit_code == 2


def test_statistics_that_are_not_there_are_named(run) -> None:
    result = run("quality", "--no-network", "--statistics", "nowhere")
    assert result.exit_code == 1
    assert "nowhere" in result.stderr
    assert len(result.stderr.splitlines()) <= 2
