"""A copy with other names ranks first, honest pairs of the bank stay below the line."""

import random
import re
from pathlib import Path

import nbformat
import pytest

from autograder import proofs
from autograder.cases import fill_in_reference, read_cases
from autograder.release.source import steps
from autograder.similarity.answers import code_answers
from autograder.similarity.likeness import LINE, ranked_pairs

ROOT = Path(__file__).parents[3]
BANK = Path(proofs.__file__).parent / "cases"
ASSIGNED = re.compile(r"\b([a-z_]\w+)\b(?=\s*=[^=])")


class Bank:
    """The starter and the reference of a step, and the bank's other answers to each cell."""

    def __init__(self, step: str) -> None:
        path = ROOT / "assignments" / "en" / step / f"{step}.ipynb"
        released = nbformat.read(path, as_version=4)
        self.starter = code_answers(released)
        self.reference = code_answers(fill_in_reference(released, step))
        self.answers: dict[str, list[str]] = {cell: [] for cell in self.reference}
        for folder in sorted(path for path in (BANK / step).iterdir() if path.name != "whole"):
            for case in read_cases(folder):
                for cell in case.cells:
                    if cell.metadata["title"] in self.answers:
                        self.answers[cell.metadata["title"]].append(cell.source)

    def honest(self, students: int, seed: int) -> dict[str, dict[str, str]]:
        """Return students of whom no two have the same answer, unless it is the reference's."""
        rng = random.Random(seed)
        by_cell = {
            cell: rng.sample([*found, *[self.reference[cell]] * students], len(found) + students)
            for cell, found in self.answers.items()
        }
        return {
            f"student_{number}": {cell: found[number] for cell, found in by_cell.items()}
            for number in range(students)
        }


def with_other_names(answers: dict[str, str]) -> dict[str, str]:
    """Return the same code with its variables renamed, other comments and other spaces."""
    changed = {}
    for cell, source in answers.items():
        for name in sorted(set(ASSIGNED.findall(source))):
            source = re.sub(rf"\b{name}\b", f"my_{name[::-1]}", source)
        changed[cell] = "# all my own work\n" + source.replace("    ", "  ").replace("\n", "\n\n")
    return changed


@pytest.fixture(scope="module", params=steps())
def bank(request: pytest.FixtureRequest) -> Bank:
    return Bank(request.param)


@pytest.mark.parametrize("seed", range(3))
def test_a_copy_with_other_names_ranks_first_and_alone_stands_out(bank: Bank, seed: int) -> None:
    students = bank.honest(20, seed)
    source = max(students, key=lambda s: sum(map(len, students[s].values())))
    students["copy"] = with_other_names(students[source])
    first, second = ranked_pairs(students, [bank.starter, bank.reference], 2)
    assert set(first.students) == {"copy", source} and first.stands_out
    assert not second.stands_out and second.share < LINE < first.share
    assert first.cells[0].share > 0.9


@pytest.mark.parametrize("seed", range(3))
def test_honest_pairs_stay_below_the_line(bank: Bank, seed: int) -> None:
    pairs = ranked_pairs(bank.honest(20, seed), [bank.starter, bank.reference], 5)
    assert all(pair.share < LINE and not pair.stands_out for pair in pairs)


def test_what_starter_and_reference_explain_is_no_likeness(bank: Bank) -> None:
    same = {"ana": bank.reference, "berta": bank.reference, "carla": bank.starter}
    assert not any(p.share for p in ranked_pairs(same, [bank.starter, bank.reference], 3))


def test_one_student_or_none_is_no_pair() -> None:
    assert ranked_pairs({}, [], 5) == ()
    assert ranked_pairs({"ana": {"cell": "x = 1"}}, [], 5) == ()


def test_a_class_of_two_copies_is_seen() -> None:
    code = "".join(f"def f{n}(a):\n    return [a + {n}, a * {n} ** 2]\n" for n in range(9))
    (pair,) = ranked_pairs({"ana": {"cell": code}, "berta": {"cell": code}}, [], 5)
    assert pair.share == pytest.approx(1) and pair.stands_out
