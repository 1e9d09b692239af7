"""How near right solutions come to thresholds: the committed record, and what speaks against it."""

from dataclasses import replace
from math import nan
from pathlib import Path

import pytest

from autograder.boundary.hidden_checks import CHECKS
from autograder.proofs.kept_gradings import keep, kept_gradings
from autograder.proofs.margin_gradings import (
    Circumstances,
    Grading,
    Seen,
    plan,
    provenance,
)
from autograder.proofs.margins import (
    LEAST_GRADINGS,
    Record,
    margin_surprises,
    margins_of,
    read_record,
    write_record,
)
from autograder.proofs.margins_command import margins_command
from autograder.proofs.margins_page import page
from autograder.proofs.styles import styled_cells, styles
from autograder.proofs.thresholds import measuring_files, seen_threshold, thresholds
from autograder.reference_code import code_cells
from autograder.release.source import steps
from course.checking.measured import Measured

STEP = "04_face_detection"
MEASURED = [step for step in steps() if measuring_files(step)]
FOUND = ("face_detector", "share of new faces found")
ALARMS = ("face_detector", "share of new not-faces called a face")


def grading(seed: int, found: float, alarms: float = 0.1, kind: str = "synthetic") -> Grading:
    (reference,) = (one for one in styles(STEP) if one.name == "reference")
    return Grading(
        Circumstances(STEP, "reference", seed, 1, kind),
        provenance(STEP, reference),
        (Seen(*FOUND, found), Seen(*ALARMS, alarms)),
    )


def test_every_threshold_in_the_checks_was_measured_often_and_right_solutions_passed() -> None:
    record = read_record()
    held = [threshold for step in MEASURED for threshold in thresholds(step)]
    assert len(held) > 5
    assert margin_surprises(held, record.margins) == []
    assert record.lost == ()
    assert {one.gradings >= LEAST_GRADINGS for one in record.margins} == {True}
    assert {len(one.nearest) for one in record.margins} == {2}, "drawn faces and photographs"


def test_the_committed_page_is_what_the_record_says() -> None:
    folder = Path(margins_command.callback.__code__.co_filename).parent  # type: ignore[union-attr]
    assert (folder / "MARGINS.md").read_text(encoding="utf-8") == page(read_record())


@pytest.mark.parametrize("place", range(2))
def test_a_threshold_that_has_been_moved_is_a_surprise(place: int) -> None:
    """Also where right solutions would still pass: nobody has measured how often they do."""
    margins = margins_of(STEP, [grading(1, 0.97)])
    held = [one for one in thresholds(STEP) if (one.exercise, one.figure) in (FOUND, ALARMS)]
    assert margin_surprises(held, margins) == []
    (moved,) = margin_surprises([replace(held[place], value=0.3)], margins)
    assert "the threshold is 0.3" in moved and "rostros prove margins" in moved
    turned = margin_surprises([replace(held[place], at_least=place == 1)], margins)
    assert turned


def test_a_threshold_beyond_what_right_solutions_reach_is_a_surprise() -> None:
    margins = margins_of(STEP, [grading(1, 0.97), grading(2, 0.91)])
    (found,) = [one for one in thresholds(STEP) if (one.exercise, one.figure) == FOUND]
    strict = replace(found, value=0.95)
    (beyond,) = [one for one in margin_surprises([strict], margins) if "a right solution" in one]
    assert "seed 2" in beyond and "0.91" in beyond


def test_a_threshold_that_was_never_measured_is_a_surprise() -> None:
    (found,) = [one for one in thresholds(STEP) if (one.exercise, one.figure) == FOUND]
    (problem,) = margin_surprises([found], [])
    assert "never been measured" in problem


def test_the_nearest_value_of_each_kind_of_sample_is_kept_from_both_sides() -> None:
    gradings = [
        grading(1, 0.99, 0.05),
        grading(2, 0.9, 0.15),
        grading(3, 0.95, 0.1, kind="celeba"),
    ]
    found, alarms, *_ = margins_of(STEP, gradings)
    assert {kind: (n.value, n.seed) for kind, n in found.nearest.items()} == {
        "synthetic": (0.9, 2),
        "celeba": (0.95, 3),
    }
    assert alarms.nearest["synthetic"].value == 0.15
    assert (found.gradings, found.most_false_rejects, found.lost) == (3, 1, ())


@pytest.mark.parametrize("value", [0.5, nan])
def test_right_solutions_that_lose_are_named_and_no_bound_is_claimed(value: float) -> None:
    found, *_ = margins_of(STEP, [grading(1, 0.99), grading(2, value)])
    assert found.most_false_rejects is None
    assert found.lost == (f"{STEP}, reference, synthetic, seed 2, 1 threads",)


def test_a_record_is_read_as_it_was_written(tmp_path: Path) -> None:
    record = Record("python 3", margins_of(STEP, [grading(1, 0.9)]), ("something",))
    write_record(record, tmp_path / "margins.json")
    assert read_record(tmp_path / "margins.json") == record


def test_a_figure_seen_in_grading_says_from_which_side_it_is_held() -> None:
    measured = Measured()
    measured.at_least("a", 0.5, 0.5)
    measured.at_least("b", 0.9, 0.5)
    measured.at_most("c", 0.2, 0.2)
    sides = [seen_threshold(STEP, "face_detector", one).at_least for one in measured.figures]
    assert sides == [True, True, False]


def test_gradings_are_kept_until_what_they_come_from_changes(tmp_path: Path) -> None:
    for one in (grading(1, 0.99), grading(2, 0.9), replace(grading(3, 0.9), provenance="other")):
        keep(tmp_path, one)
    with next(tmp_path.iterdir()).open("a") as file:
        file.write('{"circumstances": {"ste')  # the power was cut
    assert kept_gradings(tmp_path, STEP) == [grading(1, 0.99), grading(2, 0.9)]
    assert kept_gradings(tmp_path, MEASURED[0]) == []


def test_every_style_meets_each_kind_of_sample_and_all_numbers_of_threads_come_up() -> None:
    own = styles(STEP)
    planned = [at for at, _ in plan(STEP, own, ("synthetic", "celeba"), LEAST_GRADINGS)]
    assert len({(at.style, at.kind) for at in planned}) == 2 * len(own)
    assert len(planned) >= LEAST_GRADINGS and len(set(planned)) == len(planned)
    of_the_reference = plan(STEP, own[:1], ("synthetic", "celeba"), 12)
    assert len({(at.threads, at.kind) for at, _ in of_the_reference}) == 6


@pytest.mark.parametrize("step", MEASURED)
def test_every_style_of_the_bank_fits_into_the_reference(step: str) -> None:
    for style in styles(step):
        changed = {cell.source for cell in style.cells}
        assert changed <= {cell.source for cell in styled_cells(step, style, seed=1)}


@pytest.mark.parametrize("step", steps())
def test_another_seed_changes_the_line_with_the_seed_and_no_other(step: str) -> None:
    one, other = (
        [line for cell in code_cells(step, seed) for line in cell.source.splitlines()]
        for seed in (1, 23)
    )
    changed = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    assert changed in ([("SEED = 1", "SEED = 23")], [])
    assert changed or step == "01_data_loading", "nothing in this step depends on a seed"


def test_beside_each_threshold_stands_what_came_nearest_to_it() -> None:
    for one in read_record().margins:
        drawn, photographs = (one.nearest[kind].value for kind in ("synthetic", "celeba"))
        checks = CHECKS / one.step / f"test_{one.exercise}.py"
        code = checks.read_text(encoding="utf-8")
        assert f"drawn faces {drawn:.3f}, photographs {photographs:.3f}" in code, one.figure
        assert f"{one.gradings} gradings" in code
        assert f"at most {one.most_false_rejects:.1%} are" in code
