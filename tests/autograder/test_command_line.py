"""What all commands have in common: how they end, what `--json` prints, and completion."""

import errno
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from autograder import grade_command
from autograder.batch.engine import Engine, InlineEngine
from autograder.command_line import main
from autograder.nbgrader_settings import GradingData
from data_scripts.errors import UserError

STEP = "01_data_loading"


class Ending:
    """A command that ends as it is told, in the real group."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.monkeypatch = monkeypatch

    def with_(self, problem: BaseException):
        def end() -> None:
            raise problem

        self.monkeypatch.setitem(main.commands, "end", click.Command("end", callback=end))
        return CliRunner().invoke(main, ["end"])


@pytest.fixture
def ending(monkeypatch: pytest.MonkeyPatch) -> Ending:
    return Ending(monkeypatch)


@pytest.mark.parametrize(
    ("problem", "code", "said"),
    [
        (UserError("It is not there."), 1, "rostros: It is not there."),
        (OSError(errno.ENOSPC, "No space left"), 1, "Make room"),
        (click.UsageError("No such thing."), 2, "No such thing."),
        (KeyboardInterrupt(), 130, "stopped"),
        (click.Abort(), 130, "stopped"),
    ],
)
def test_a_command_ends_with_a_line_and_its_exit_code(ending, problem, code, said) -> None:
    run = ending.with_(problem)
    assert run.exit_code == code
    assert said in run.stderr and "Traceback" not in run.output


@pytest.mark.parametrize(
    "words",
    [
        *(["grade", "9_unknown"], ["export", "9_unknown", "--format", "rows"]),
        *(["export", STEP], ["export", STEP, "--format", "excel"], ["nonsense"]),
        *(["grade", STEP, "--workers", "0"], ["status", "--course", "not/there"]),
    ],
)
def test_a_wrong_call_ends_with_2_and_says_what_there_is(words) -> None:
    run = CliRunner().invoke(main, words)
    assert run.exit_code == 2 and run.stderr and not run.stdout


def completion(**variables: str) -> str:
    rostros = Path(sys.executable).with_name("rostros")
    environment = {**os.environ, **variables}
    return subprocess.run([rostros], env=environment, capture_output=True, text=True).stdout


def test_completion_is_a_script_for_the_shell() -> None:
    script = completion(_ROSTROS_COMPLETE="bash_source")
    assert "complete -o nosort -F" in script and "rostros" in script


@pytest.mark.parametrize(
    ("words", "place", "found"),
    [
        ("rostros st", "1", ["plain,status"]),
        ("rostros export 01", "2", [f"plain,{STEP}"]),
        ("rostros export 01 --format m", "4", ["plain,moodle"]),
    ],
)
def test_commands_steps_and_formats_are_completed(words, place, found) -> None:
    said = completion(_ROSTROS_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=place)
    assert said.split() == found


def test_students_are_completed_from_who_has_handed_in(tmp_path: Path) -> None:
    for name in ("ana", "andres", "berta"):
        (tmp_path / "submitted" / name / STEP).mkdir(parents=True)
    (tmp_path / "submitted" / "anna" / "02_attribute_cnn").mkdir(parents=True)
    words = f"rostros grade --course {tmp_path} {STEP} an"
    said = completion(_ROSTROS_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD="5")
    assert said.split() == ["plain,ana", "plain,andres"]


@pytest.mark.parametrize(("name", "near"), [("carlos", "Perez_Carlos"), ("lus_x", "luis_x")])
def test_a_name_that_nobody_has_gets_the_nearest(tmp_path: Path, name: str, near: str) -> None:
    for known in ("Perez_Carlos", "luis_x", "berta"):
        (tmp_path / "submitted" / known / STEP).mkdir(parents=True)
    run = CliRunner().invoke(
        main, ["grade", STEP, name, "--unsandboxed", "--course", str(tmp_path)]
    )
    assert run.exit_code == 1 and f"Did you mean {near}?" in run.stderr


@pytest.mark.slow
def test_grade_prints_one_json_object_and_ends_with_1_if_one_could_not_be_graded(
    small_class, grading_data, monkeypatch
) -> None:
    @contextmanager
    def here(workers: int, *, sandboxed: bool) -> Iterator[Engine]:
        yield InlineEngine()

    monkeypatch.setattr(grade_command, "this_machine", here)
    monkeypatch.setattr(GradingData, "usual", lambda kind="synthetic": grading_data)
    small_class.hand_in("ana", small_class.solved())
    command = ["grade", STEP, "--json", "--course", str(small_class.course.root)]
    run = CliRunner().invoke(main, command)
    assert run.exit_code == 0, run.output
    small_class.hand_in("berta", "{ cut off")
    run = CliRunner().invoke(main, command)
    assert run.exit_code == 1 and "Not graded: berta" in run.stderr
    ana, berta = json.loads(run.stdout)["submissions"]
    assert (ana["points"], ana["most"], ana["points_before"]) == (18, 18, 18)
    assert (berta["points"], berta["most"]) == (None, None) and "damaged" in berta["problem"]
    assert Path(json.loads(run.stdout)["report"]).is_file()
