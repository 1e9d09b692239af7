"""Mutants of the reference: what is changed, who notices, and what was judged."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.proofs.mutant_workers import ENDLESS, GONE, Worker, grade_mutants
from autograder.proofs.mutants import keep, kept_outcomes, name_of, read_judged, verdict
from autograder.proofs.mutation import Mutant, mutants_of, mutate, unchanged
from autograder.release.source import steps

CELL = '''
import numpy as np


def chosen(values, least):
    """Return those that are at least so large, in order."""
    ### BEGIN SOLUTION
    kept = []
    for value in values[1:]:
        if value >= least and not np.isnan(value):
            kept.append(2 * value)
    return sorted(kept, reverse=True)
    ### END SOLUTION


print(chosen([1, 2], 1))
'''


def test_each_mutant_changes_one_place_between_the_markers() -> None:
    found = dict(mutate(CELL))
    assert {
        "[-kept = []-]",
        "for value in values[[-1-]{+2+}:]:",
        "for value in values[[-1-]:]:",
        "kept.append(2 * value){+break+}",
        "kept[-.append(2 * value)-]",
        "kept.append(2 [-*-]{+/+} value)",
        "if value >[-=-] least and (not np.isnan(value)):",
        "if value >= least and (not [-np.isnan(value)-]{+value+}):",
        "return sorted(kept[-, reverse=True-])",
        "return [-sorted(kept, reverse=True)-]{+values+}",
        "return [-sorted(kept, reverse=True)-]{+kept+}",
    } <= set(found)
    outside = ast.dump(ast.parse(CELL).body[-1])
    for source in found.values():
        module = ast.parse(source)
        assert ast.dump(module.body[-1]) == outside
        assert source != ast.unparse(ast.parse(CELL))
    assert len(found) == len(set(found.values())) > 20


def test_names_do_not_depend_on_what_stands_elsewhere() -> None:
    moved = CELL.replace("import numpy", "import pandas\nimport numpy").replace("[1, 2]", "[3]")
    assert [name for name, _ in mutate(moved)] == [name for name, _ in mutate(CELL)]


@pytest.mark.parametrize("step", steps())
def test_every_exercise_has_mutants_of_different_names(step: str) -> None:
    mutants = mutants_of(step)
    assert {one.exercise for one in mutants} == {one.exercise for one in unchanged(step)}
    assert len(set(map(name_of, mutants))) == len(mutants)


def test_every_judgement_is_on_a_mutant_that_exists() -> None:
    every = {name_of(one) for step in steps() for one in mutants_of(step)}
    judged = read_judged()
    assert set(judged) <= every
    assert all(len(reason) > 10 for reason in judged.values())


def test_fewer_than_95_of_100_caught_is_a_problem_and_equivalent_ones_do_not_count() -> None:
    names = [("step", "exercise", f"{number}") for number in range(100)]
    outcomes = {name: "test_it" if place < 90 else "" for place, name in enumerate(names)}
    assert verdict(outcomes, {}).share_caught == 0.9
    (few,) = verdict(outcomes, {}).problems
    assert "90.0%" in few
    judged = dict.fromkeys(names[95:], "the same")
    result = verdict(outcomes, judged)
    assert result.problems == (few.replace("90.0%", "94.7%"),)
    assert result.survivors == tuple(names[90:95])
    holes = judged | dict.fromkeys(names[90:95], "HOLE: nobody sees it")
    assert verdict(outcomes, holes).problems == result.problems
    assert verdict(outcomes, holes).survivors == ()
    assert verdict(outcomes, dict.fromkeys(names[90:], "the same")).problems == ()


def test_judgements_on_what_is_caught_or_gone_are_stale() -> None:
    caught, gone = ("step", "exercise", "caught"), ("step", "exercise", "gone")
    elsewhere = ("other step", "exercise", "not graded now")
    result = verdict({caught: "test_it"}, {caught: "same", gone: "same", elsewhere: "same"})
    assert len(result.stale) == len(result.problems) == 2
    assert "there is no such mutant" in result.stale[0] and "test_it" in result.stale[1]


def test_outcomes_are_kept_until_the_mutant_changes(tmp_path: Path) -> None:
    mutants = mutants_of("01_data_loading")[:3]
    for mutant, by in zip(mutants, ("test_one", "", "test_two"), strict=True):
        keep(tmp_path / "kept", mutant, by)
    other = Mutant(mutants[0].step, mutants[0].exercise, mutants[0].name, "another_source")
    assert kept_outcomes(tmp_path / "kept", [other, *mutants[1:]]) == {
        name_of(mutants[1]): "",
        name_of(mutants[2]): "test_two",
    }


@pytest.mark.tensorflow
def test_mutants_of_a_small_exercise_are_caught_and_the_reference_is_not(
    small_sample: Path,
) -> None:
    own = [one for one in mutants_of("01_data_loading") if one.exercise == "to_binary"]
    (reference,) = [one for one in unchanged("01_data_loading") if one.exercise == "to_binary"]
    outcomes = dict(grade_mutants([reference, *own], small_sample, small_sample, processes=1))
    assert outcomes.pop(reference) == ""
    assert all(outcomes.values()) and len(outcomes) == len(own) > 5


@pytest.mark.tensorflow
@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        ("while True:\n        try: time.sleep(9)\n        except BaseException: pass", ENDLESS),
        ("os._exit(1)", GONE),
    ],
)
def test_a_mutant_that_does_not_come_back_is_caught_and_the_next_one_is_graded(
    body: str, outcome: str, small_sample: Path
) -> None:
    (reference,) = [one for one in unchanged("01_data_loading") if one.exercise == "to_binary"]
    lost = replace(reference, source=f"import os, time\n\n\ndef to_binary(attributes):\n    {body}")
    worker = Worker(small_sample, small_sample, seconds=30)
    try:
        assert worker.caught_by(lost) == outcome
        assert worker.caught_by(reference) == ""
    finally:
        worker.stop()
