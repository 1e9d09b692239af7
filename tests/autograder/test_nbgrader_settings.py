"""nbgrader's own commands grade on the data that `rostros grade` would."""

import runpy
from pathlib import Path

import pytest
from click.testing import CliRunner
from traitlets.config import Config

from autograder import grade_command
from autograder.command_line import main
from autograder.course_folder import CourseFolder
from autograder.nbgrader_settings import KIND_VARIABLE, PROJECT


def hand_in(course: Path) -> None:
    notebook = course / "submitted" / "ana" / "01_data_loading" / "01_data_loading.ipynb"
    notebook.parent.mkdir(parents=True)
    notebook.touch()


@pytest.mark.parametrize(("kind", "folder"), [(None, "synthetic"), ("celeba", "celeba")])
def test_nbgrader_and_rostros_take_the_same_kind(
    kind: str | None, folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(KIND_VARIABLE, raising=False)
    if kind:
        monkeypatch.setenv(KIND_VARIABLE, kind)
    monkeypatch.chdir(tmp_path)
    config = Config()
    runpy.run_path(str(PROJECT / "nbgrader_config.py"), {"get_config": lambda: config})
    sample = tmp_path / "build" / "samples" / folder
    assert config.SandboxedExecute.sample == str(sample)
    hand_in(tmp_path)
    courses: list[CourseFolder] = []
    monkeypatch.setattr(
        grade_command, "grade_class", lambda course, *_, **__: courses.append(course)
    )
    CliRunner().invoke(main, ["grade", "01_data_loading"], catch_exceptions=False)
    assert [course.data.sample for course in courses] == [sample]


def test_a_kind_that_there_is_not_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KIND_VARIABLE, "photographs")
    monkeypatch.chdir(tmp_path)
    hand_in(tmp_path)
    run = CliRunner().invoke(main, ["grade", "01_data_loading"])
    assert run.exit_code == 2 and "'photographs' is not one of" in run.output
