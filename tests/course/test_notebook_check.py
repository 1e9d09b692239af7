import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from course.checking import bridge
from course.checking.notebook import answer


def half_right(attributes: pd.DataFrame) -> pd.Series:
    return (attributes == 1).mean().sort_values()


def test_right_answer_is_told_so_and_what_grading_adds() -> None:
    right = answer("prevalence", {"prevalence": lambda table: half_right(table)[::-1]})
    assert "checks passed" in right.text
    assert "grading tests every one of them" in right.text
    assert "grading tests every one of them" in right.html


def test_wrong_answer_says_what_to_do_next() -> None:
    wrong = answer("prevalence", {"prevalence": half_right})
    assert "expected: Young, then Smiling, then Bald" in wrong.text
    assert "hint: " in wrong.text
    assert "<dt>hint</dt>" in wrong.html


def test_exception_shows_the_students_own_line(tmp_path: Path) -> None:
    cell = tmp_path / "cell.py"
    cell.write_text("def prevalence(attributes):\n    return attributes['Nobody'].mean()\n")
    namespace: dict[str, object] = {}
    exec(compile(cell.read_text(), str(cell), "exec"), namespace)
    shown = answer("prevalence", namespace).text
    assert "your code raised" in shown
    assert "KeyError: 'Nobody'" in shown
    assert "your line: return attributes['Nobody'].mean()" in shown
    assert "site-packages" not in shown


@pytest.mark.parametrize("namespace", [{}, {"prevalence": eval("lambda table: None")}])
def test_missing_or_empty_function_gives_one_friendly_sentence(
    namespace: dict[str, object],
) -> None:
    shown = answer("prevalence", namespace)
    assert "not attempted" in shown.text
    assert len(shown.text.splitlines()) == 1


NEVER_ENDS = "def prevalence(attributes):\n    while True:\n        pass\n"


def test_loop_without_end_is_stopped_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bridge.LocalTransport.__init__, "__defaults__", (0.2,))
    namespace: dict[str, object] = {}
    exec(NEVER_ENDS, namespace)
    shown = answer("prevalence", namespace).text
    assert shown.count("no answer within 0.2 seconds") == 1
    assert "not tried, because" in shown


def test_interrupting_is_one_sentence() -> None:
    def prevalence(attributes: object) -> None:
        raise KeyboardInterrupt

    shown = answer("prevalence", {"prevalence": prevalence}).text
    assert "you interrupted the check" in shown
    assert len(shown.splitlines()) == 1


def test_what_a_function_prints_stays_on_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    answer("prevalence", {"prevalence": lambda table: print("looking at", table.shape)})
    assert "looking at (8, 3)" in capsys.readouterr().out


def test_file_that_was_not_written_is_no_exception_of_the_students() -> None:
    shown = answer("attributes_to_csv", {"attributes_to_csv": lambda table, path: 1}).text
    assert "no file was written there" in shown
    assert "raised" not in shown


def test_misspelt_exercise_gets_a_guess() -> None:
    assert 'check("read_attributes")' in answer("read_atributes", {}).text


def test_name_without_quotes_is_asked_for_with_quotes() -> None:
    shown = answer(half_right, {})  # type: ignore[arg-type]
    assert 'in quotes: check("half_right")' in shown.text
    assert "in quotes" in answer(None, {}).text  # type: ignore[arg-type]


def test_value_that_is_none_is_not_attempted() -> None:
    shown = answer("attribute_model", {"attribute_model": None, "history": None}).text
    assert "not attempted: attribute_model is None" in shown
    assert len(shown.splitlines()) == 1


def test_broken_check_is_our_fault(tmp_path: Path) -> None:
    (tmp_path / "step").mkdir()
    (tmp_path / "step" / "test_thing.py").write_text("import nothing_of_that_name\n")
    assert "our fault" in answer("thing", {}, checks=tmp_path).text


def test_exercise_names_are_unique_over_all_steps() -> None:
    folder = Path(__file__).parents[2] / "course" / "checks"
    names = [file.stem for file in folder.glob("*/test_*.py")]
    assert names
    assert len(names) == len(set(names))


def test_importing_course_stays_light() -> None:
    heavy = "{'tensorflow', 'keras', 'matplotlib', 'pytest', 'pandas'}"
    code = f"import sys, course; print(*sorted({heavy} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == ""


@pytest.mark.tensorflow
def test_tensorflow_can_be_imported_without_a_word() -> None:
    code = (
        "from course import quiet\nwith quiet():\n    import tensorflow as tf\nprint(tf.add(1, 2))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "3" in run.stdout
    assert run.stderr == ""


def test_quiet_gives_the_error_stream_back() -> None:
    code = (
        "import os, sys\nfrom course import quiet\n"
        "with quiet():\n    os.write(2, b'hidden')\nos.write(2, b'shown')\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stderr == "shown"
