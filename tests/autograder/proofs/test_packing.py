"""Cases share submissions without touching each other."""

from pathlib import Path

import pytest

from autograder.cases import Case, find_cell
from autograder.proofs.bank import BankCase, Kind, read_bank
from autograder.proofs.packing import Pack, hand_in, packs
from autograder.release.source import reference_notebook

STEP = "01_data_loading"
WRONG = '''# %%
"""{what}"""

CAUGHT_BY = "test_it"
HINT = "it"
{more}
# %% {exercise}_solution
def {exercise}(*arguments):
    return None
'''


@pytest.fixture
def bank(tmp_path: Path) -> tuple[BankCase, ...]:
    for exercise, name, more in (
        ("prevalence", "wrong_a", ""),
        ("prevalence", "wrong_b", ""),
        ("to_binary", "right_a", ""),
        ("to_binary", "wrong_b", "ALONE = True\n"),
        ("whole", "blank", 'STARTS_FROM = "blank"\n'),
    ):
        path = tmp_path / STEP / exercise / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(WRONG.format(what=name, more=more, exercise=exercise))
    return read_bank(tmp_path)


def test_a_case_has_its_kind_and_place(bank: tuple[BankCase, ...]) -> None:
    assert [(one.kind, one.exercise) for one in bank] == [
        (Kind.WRONG, "prevalence"),
        (Kind.WRONG, "prevalence"),
        (Kind.RIGHT, "to_binary"),
        (Kind.WRONG, "to_binary"),
        (Kind.WHOLE, ""),
    ]


def test_cases_of_different_exercises_share_a_submission(bank: tuple[BankCase, ...]) -> None:
    assert [(pack.student, [str(one) for one in pack.cases]) for pack in packs(bank)] == [
        ("pack_01", [f"{STEP}/prevalence/wrong_a", f"{STEP}/to_binary/right_a"]),
        ("pack_02", [f"{STEP}/prevalence/wrong_b"]),
        ("to_binary_wrong_b", [f"{STEP}/to_binary/wrong_b"]),
        ("whole_blank", [f"{STEP}/whole/blank"]),
    ]


def test_what_follows_an_exercise_stands_on_the_reference(bank: tuple[BankCase, ...]) -> None:
    released = reference_notebook(STEP)
    first, *_ = packs(bank)
    notebook = hand_in(first, STEP, released).notebook
    assert "return None" in find_cell(notebook, "prevalence_solution").source
    behind = notebook.cells[notebook.cells.index(find_cell(notebook, "prevalence")) + 1]
    assert "def prevalence(attributes)" in behind.source and "return None" not in behind.source
    assert "return None" not in find_cell(notebook, "load_image_solution").source


@pytest.mark.parametrize(
    ("step", "exercise"),
    [("02_attribute_cnn", "attribute_model"), ("04_face_detection", "face_detector")],
)
def test_models_are_trained_only_where_a_case_asks_for_one(step: str, exercise: str) -> None:
    released = reference_notebook(step)
    empty = Case("right_empty", "It.", "reference", frozenset(), ())
    other, own = (
        hand_in(Pack("ana", (BankCase(Kind.RIGHT, step, name, empty),)), step, released)
        for name in (f"compile_{step[3:]}".replace("face_detection", "face_detector"), exercise)
    )
    assert exercise in other.left_blank and exercise not in own.left_blank
