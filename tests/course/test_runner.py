"""Checks that lack what they need are our fault, and are never counted as the student's."""

from pathlib import Path

import pytest

from course.checking.bridge import LocalTransport
from course.checking.result import Outcome
from course.checking.runner import BrokenChecks, collect_checks, run_checks
from course.checking.student import Student


def run(folder: Path, source: str) -> list[Outcome]:
    path = folder / "test_double.py"
    path.write_text(source)
    student = Student(LocalTransport({"double": lambda number: 2 * number}))
    return [result.outcome for result in run_checks([path], student, seed=1)]


def test_a_right_and_a_wrong_answer(tmp_path: Path) -> None:
    source = (
        "def test_right(student):\n    assert student.call('double', 2) == 4\n"
        "def test_wrong(student):\n    assert student.call('double', 2) == 5\n"
    )
    assert run(tmp_path, source) == [Outcome.PASSED, Outcome.NOT_YET]


@pytest.mark.parametrize(
    "source",
    [
        "def test_file(student):\n    open('/no/such/picture.jpg')\n",
        "def test_fixture(student, no_such_fixture):\n    pass\n",
        "import no_such_module\n",
        "def test_syntax(student):\n    (\n",
        "",
    ],
)
def test_what_the_checks_lack_is_an_error(tmp_path: Path, source: str) -> None:
    with pytest.raises(BrokenChecks):
        run(tmp_path, source)


def test_an_answer_that_the_check_cannot_work_with_is_not_yet_right(tmp_path: Path) -> None:
    path = tmp_path / "test_see.py"
    path.write_text("def test_see(student):\n    assert student.call('see').mean() == 4\n")
    (result,) = run_checks([path], Student(LocalTransport({"see": lambda: "text"})), seed=1)
    assert result.outcome is Outcome.NOT_YET
    assert result.came == "'text'"


def test_a_hint_for_one_mistake_takes_the_place_of_the_checks_own(tmp_path: Path) -> None:
    path = tmp_path / "test_see.py"
    path.write_text(
        "from course.checking.expectation import expect\n"
        "from course.checking.marks import hint\n"
        "@hint('general')\n"
        "def test_see(student):\n"
        "    expect(student.call('see') != 1, 'more', '1', 'special')\n"
        "    expect(False, 'more', 'less')\n"
    )
    for answer, hint in ((1, "special"), (2, "general")):
        transport = LocalTransport({"see": lambda answer=answer: answer})
        (result,) = run_checks([path], Student(transport), seed=1)
        assert result.hint == hint


@pytest.mark.parametrize("element", [{"image": 1, "label": 2}, (1, 2, 3), (b"a.jpg", [1]), 5])
def test_an_element_that_is_no_pair_is_described(tmp_path: Path, element: object) -> None:
    path = tmp_path / "test_pairs.py"
    path.write_text("def test_pairs(student):\n    student.batches(student.call('make'))\n")

    namespace = {"make": lambda: iter([element])}
    (result,) = run_checks([path], Student(LocalTransport(namespace)), seed=1)
    assert result.outcome is Outcome.NOT_YET
    assert "pairs" in result.expected


def test_the_same_input_for_the_same_seed_and_another_for_another(tmp_path: Path) -> None:
    path = tmp_path / "test_seen.py"
    path.write_text(
        "def test_seen(student, rng):\n    student.call('see', int(rng.integers(1e9)))\n"
    )
    seen: list[int] = []
    student = Student(LocalTransport({"see": seen.append}))
    for seed in (1, 1, 2):
        run_checks([path], student, seed)
    assert seen[0] == seen[1] != seen[2]


def test_collecting_runs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "test_boom.py"
    path.write_text('def test_boom(student):\n    """Never run."""\n    1 / 0\n')
    (check,) = collect_checks([path])
    assert (check.requirement, check.outcome) == ("Never run.", Outcome.NOT_ATTEMPTED)


def test_a_threshold_is_noted_with_its_margin_whether_it_was_met_or_not(tmp_path: Path) -> None:
    path = tmp_path / "test_measure.py"
    path.write_text(
        "def test_enough(measured):\n"
        "    measured.at_least('accuracy', 0.9, 0.5)\n"
        "    measured.at_most('share', 0.25, 0.125)\n"
        "def test_not_a_number(measured):\n    measured.at_most('loss', float('nan'), 1)\n"
        "def test_without(student):\n    pass\n"
    )
    results = run_checks([path], Student(LocalTransport({})), seed=1)
    assert [result.outcome for result in results] == [
        Outcome.NOT_YET,
        Outcome.NOT_YET,
        Outcome.PASSED,
    ]
    assert results[0].expected == "share of at most 0.125"
    figures = [[(figure.name, figure.margin) for figure in result.figures] for result in results]
    assert figures[0] == [("accuracy", 0.4), ("share", -0.125)]
    assert [name for name, _ in figures[1]] == ["loss"]
    assert figures[2] == []
