"""Code that wants points without earning them gets none, and harms nobody who comes after it."""

import pytest
from nbformat.v4 import new_code_cell

from autograder.sandbox.limits import Limits

pytestmark = [pytest.mark.slow, pytest.mark.cold_and_warm]

KERNEL_TRICKS = """
import ast, sys
from IPython import get_ipython

shell = get_ipython()

def no_asserts(lines):
    return [line for line in lines if "check(" not in line] or ["4.0"]

class DropAsserts(ast.NodeTransformer):
    def visit_Assert(self, node):
        return ast.Pass()

shell.input_transformers_cleanup.append(no_asserts)
shell.ast_transformers.append(DropAsserts())
sys.displayhook(2.0)

class Full:
    def _repr_mimebundle_(self, **_):
        return {"text/plain": "5.0"}

def check(name):
    sys.displayhook(5.0)
    return Full()

import course.checking.notebook, course
course.check = course.checking.notebook.check = check
"""

UPDATE_DISPLAY = """
from IPython.display import display

class Full:
    def _repr_mimebundle_(self, **_):
        return {"text/plain": "5.0", "text/html": "passed"}

def check(name):
    display(Full(), display_id="mine")
    display(Full(), display_id="mine")

import course
course.check = check
"""
UPDATE_DISPLAY_LAST = """
from IPython.display import update_display
update_display(Full(), display_id="mine")
"""

LYING_OBJECTS = """
import numpy as np
import pandas as pd

class Yes:
    __class__ = property(lambda self: pd.DataFrame)
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __bool__(self): return True
    def __len__(self): return 40
    def __getattr__(self, name): return self
    def __call__(self, *_, **__): return self
    def __getitem__(self, key): return self
    def __iter__(self): return iter([self] * 40)
    def __array__(self, *_, **__): return np.ones((9, 40), dtype=np.int64)
    __hash__ = object.__hash__

class Table(pd.DataFrame):
    def __eq__(self, other): return True
    def equals(self, other): return True
    @property
    def shape(self): return Shape((9, 40))

class Shape(tuple):
    def __eq__(self, other): return True

class Number(int):
    def __eq__(self, other): return True
    __hash__ = int.__hash__

class Word(str):
    def __eq__(self, other): return True
    __hash__ = str.__hash__

class Array(np.ndarray):
    def __eq__(self, other): return True
    def tolist(self): return Yes()

class Shares(pd.Series):
    def __eq__(self, other): return True

def read_attributes(path):
    return Yes()

def to_binary(attributes):
    table = Table(np.full(attributes.shape, Number(1)), index=[Word("a")] * len(attributes))
    table[0] = [Yes()] * len(table)
    return table

def prevalence(attributes):
    return Shares([Yes()] * 40, index=[Word("a")] * 40)
"""
LYING_AGAIN = {
    "read_attributes": "read_attributes = lambda path: Yes()",
    "attributes_to_csv": "def attributes_to_csv(attributes, path):\n    path.write_text('x')",
    "to_binary": "to_binary = lambda attributes: np.ones((9, 40), dtype=int).view(Array)",
    "prevalence": "prevalence = lambda attributes: Shares([Yes()] * 40, index=[Word('a')] * 40)",
}

PATCHED_LIBRARIES = """
import numpy as np, pandas as pd, pytest
from IPython import get_ipython
import course.checking.bridge, course.checking.codec, course.checking.expectation
import course.checking.runner, course.checking.student, course.checking.answers

always = lambda *_, **__: True
np.array_equal = np.allclose = pd.DataFrame.equals = pd.Series.equals = always
pd.testing.assert_frame_equal = pd.testing.assert_series_equal = lambda *_, **__: None
pytest.main = lambda *_, **__: 0
course.checking.expectation.expect = lambda *_: None
course.checking.answers.expect = lambda *_: None
course.checking.codec.loads = lambda *_, **__: {"status": "done", "value": True}
course.checking.student.Student.call = always
course.checking.runner.run_checks = lambda *_, **__: ()
"""

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


def test_tricks_in_the_kernel_gain_nothing(small_class) -> None:
    tagged = small_class.wrong(KERNEL_TRICKS, last="99.0")
    for cell in tagged.cells:
        cell.metadata["tags"] = ["skip-execution"]
    small_class.hand_in("tricks and tags", tagged)
    small_class.hand_in("display updates", small_class.wrong(UPDATE_DISPLAY, UPDATE_DISPLAY_LAST))
    small_class.hand_in("patched", small_class.wrong(PATCHED_LIBRARIES))
    lying = small_class.with_answers(**LYING_AGAIN)
    lying.cells.insert(0, new_code_cell(LYING_OBJECTS))
    small_class.hand_in("lying", lying)
    results = small_class.grade_with_an_honest_last()
    for student in ("tricks and tags", "display updates", "patched", "lying"):
        small_class.assert_earns(results[student])


def test_answers_for_a_check_that_are_none_of_the_functions_gain_nothing(small_class) -> None:
    seen_in_a_check = """
def to_binary(attributes):
    import sys
    frame = sys._getframe()
    while frame:
        if frame.f_code.co_name == "_call":
            return attributes.abs()
        frame = frame.f_back
    return (attributes == 1).astype(int)
"""
    small_class.hand_in("aware", small_class.with_answers(to_binary=seen_in_a_check))
    results = small_class.grade_with_an_honest_last()
    outcome = {e.name: e.points for e in results["aware"].exercises}
    # Names in order and an input left alone: those two it has earned.
    assert outcome == {**dict.fromkeys(outcome, 4.0), "read_attributes": 5.0, "to_binary": 2.0}


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
