"""What no student may see is found wherever it stands, and nothing else is."""

import base64
from html import escape
from pathlib import Path

import pytest

from autograder.nbgrader_settings import PROJECT, GradingData
from autograder.proofs.hidden_texts import HiddenTexts, hidden_texts, lines_of_code
from autograder.proofs.leaks import MARK, leaks_in_feedback, leaks_in_package, leaks_in_text

SECRET = bytes(range(32))
CHECK = '''
import numpy as np


@points(1)
@hint("Add one to each of the given numbers, and to no other one.")
def test_every_number_grows(student, rng):
    """Every number that is given comes back, larger by one."""
    numbers = rng.integers(5, 60, size=12).tolist()
    expect(student.call("grow", numbers) == [one + 1 for one in numbers], "them", "others")
'''


@pytest.fixture
def hidden(tmp_path: Path) -> HiddenTexts:
    data = GradingData(tmp_path / "sample", tmp_path / "the twin", tmp_path / "secret")
    for folder, names in ((data.sample, ("1.jpg",)), (data.twin, ("1.jpg", "only-the-twins.jpg"))):
        folder.mkdir()
        for name in names:
            (folder / name).touch()
    data.secret.write_bytes(SECRET)
    checks = tmp_path / "checks"
    checks.mkdir()
    (checks / "test_grow.py").write_text(CHECK)
    return hidden_texts(data, checks)


def page(words: str) -> str:
    shown = f"<pre>before\n<span>{escape(words[:3])}</span>{escape(words[3:])}\nafter</pre>"
    return f"<html><head><title>a page</title></head><body>{shown}</body></html>"


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("the mark", f"{MARK} [1, -1, 1]"),
        ("the mark", str(int.from_bytes(f"{MARK} [1, -1]".encode(), "big"))),
        ("the mark", f"and {MARK} 1".encode().hex()),
        ("the mark", base64.b64encode(f"a{MARK} [1, -1, 1]".encode()).decode()),
        ("a hidden check's source", "    numbers = rng.integers(5, 60, size=12).tolist()"),
        ("a file of the twin's", "/sample/only-the-twins.jpg"),
        ("the secret", SECRET.hex()),
        ("the secret", base64.b64encode(SECRET).decode()),
        ("a path of the instructor's", f"{PROJECT}/autograder/checks"),
        ("a module of the grader's", "autograder.boundary.execute.SandboxedExecute"),
        ("a traceback of ours", 'File "/anywhere/nbgrader/preprocessors/execute.py", line 3'),
        ("a scratch folder", "/tmp/rostros-123-abc/work"),
    ],
)
def test_a_planted_leak_is_found(hidden: HiddenTexts, kind: str, words: str) -> None:
    assert kind in {leak.kind for leak in leaks_in_feedback(page(words), hidden)}
    assert kind in {leak.kind for leak in leaks_in_text(words, hidden)}


def test_the_twins_path_is_found(hidden: HiddenTexts) -> None:
    (twin,) = (path for path in hidden.paths if path.endswith("the twin"))
    assert leaks_in_feedback(page(f"{twin}/1.jpg"), hidden)


def test_what_students_may_read_is_no_leak(hidden: HiddenTexts) -> None:
    requirement = "Every number that is given comes back, larger by one."
    advice = "Add one to each of the given numbers, and to no other one."
    for words in (requirement, advice, "1.jpg", "/home/student/work", "LEA" + '" + "KED'):
        assert leaks_in_feedback(page(words), hidden) == ()
    assert not any("hint" in line or "Every number" in line for line in lines_of_code(CHECK))


def test_what_the_student_wrote_is_no_leak_but_the_mark_is(hidden: HiddenTexts) -> None:
    own = "import autograder.boundary"
    assert leaks_in_feedback(page(own), hidden)
    assert leaks_in_feedback(page(own), hidden, handed_in=own) == ()
    assert leaks_in_feedback(page(MARK), hidden, handed_in=MARK)


def test_the_shipped_package_gives_nothing_away(hidden: HiddenTexts) -> None:
    assert leaks_in_package(hidden) == ()
