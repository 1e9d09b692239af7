"""The gradebook is out of a submission's reach; other ways to points are in the bank of proofs."""

import pytest
from nbformat.v4 import new_code_cell

from autograder.sandbox.limits import Limits

pytestmark = [pytest.mark.slow, pytest.mark.cold_and_warm]

GRADEBOOK = """
import os, sqlite3
above = ["/".join([".."] * count) for count in range(1, 6)]
for folder in [*above, {root!r}, os.path.dirname({root!r})]:
    assert not os.path.exists(os.path.join(folder, "gradebook.db")), folder
sqlite3.connect("../../../gradebook.db")
"""


@pytest.fixture
def limits() -> Limits:
    return Limits(cell_seconds=20, call_seconds=5)


def test_the_gradebook_is_out_of_sight(small_class) -> None:
    root = small_class.course.root
    database = root / "gradebook.db"
    look = GRADEBOOK.format(root=str(root))
    blank = small_class.blank()
    blank.cells.insert(0, new_code_cell(look))
    small_class.hand_in("ana", blank)
    results = small_class.grade_with_an_honest_last()
    small_class.assert_earns(results["ana"])
    graded = small_class.course.autograded("ana", results["ana"].step).read_text()
    assert database.is_file()
    assert "unable to open database file" in graded and "AssertionError" not in graded
