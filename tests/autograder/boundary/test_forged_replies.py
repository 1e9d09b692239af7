"""A kernel that lies to the checks in every way gains nothing: its replies are only its word."""

import gc

import pytest

from autograder.sandbox.limits import Limits

pytestmark = [pytest.mark.slow, pytest.mark.cold_and_warm]

FORGED_REPLIES = r"""
import itertools
import course.checking.bridge as bridge

ARRAY = '{"kind": "array", "dtype": "%s", "shape": %s, "value": ""}'
DONE = '{"status": "done", "value": {"result": %s, "arguments": [%s]}}'
FORGED = itertools.cycle([
    "no json", "", "null", "[]", "NaN", "{}", "passed",
    '{"status": "passed", "value": true}',
    '{"status": "done"}',
    '{"status": "done", "value": null}',
    '{"status": "done", "value": {"result": true, "arguments": []}}',
    '{"status": "raised", "value": {"kind": "Passed", "message": "x"}}',
    '{"status": "raised", "value": {"kind": "\\ud800", "message": "\\udfff", "line": "",'
    ' "line_number": 1}}',
    '{"status": "not attempted", "value": {"kind": "path", "value": "/"}}',
    "[" * 100_000,
    '{"a":' * 10_000 + "1" + "}" * 10_000,
    "1" * 100_000,
    DONE % ("NaN", "1e999"),
    DONE % (ARRAY % ("object", "[1]"), ARRAY % ("int64", "[-1]")),
    DONE % (ARRAY % ("int64", "[0, 1000000000000]"), "1"),
    DONE % (ARRAY % ("float64", "[99999999999999999999, 0]"), "1"),
    DONE % ('{"kind": "handle", "number": 0, "type": "Dataset"}', "1"),
    DONE % ('{"kind": "unknown"}', "1"),
    DONE % ('{"kind": "mapping", "items": [[[], []]]}', "1"),
    DONE % ('"' + "x" * 10_000_000 + '"', "1"),
])

class Forged:
    def __init__(self, text): self.text = text
    def _repr_mimebundle_(self, **_):
        return {"text/plain": "reply", "application/x-rostros": self.text}

bridge.answer_in_kernel = lambda request: Forged(next(FORGED))
"""

NO_REPLIES = """
from IPython import get_ipython
shell = get_ipython()
forged = {"reply": {"status": "ok", "data": {"application/x-rostros": 1}}}
shell.user_expressions = lambda expressions: forged
shell.kernel.session.key = b""
"""

DELETES_ITSELF = """
[globals().pop(name) for name in list(globals()) if not name.startswith("_")]
"""


@pytest.fixture
def limits() -> Limits:
    return Limits(cell_seconds=20, call_seconds=5)


def test_forged_replies_gain_nothing(small_class, caplog) -> None:
    small_class.hand_in("forged", small_class.right(FORGED_REPLIES))
    small_class.hand_in("none", small_class.right(NO_REPLIES))
    vanished = small_class.solved()
    small_class.cell(vanished, "prevalence_solution").source += f"\n{DELETES_ITSELF}"
    small_class.hand_in("vanished", vanished)
    results = small_class.grade_with_an_honest_last()
    small_class.assert_earns(results["forged"])
    small_class.assert_earns(results["none"])
    small_class.assert_earns(
        results["vanished"], "read_attributes", "attributes_to_csv", "to_binary"
    )
    # A task that is found dead later reports itself in the middle of the next one's grading.
    gc.collect()
    assert "never retrieved" not in caplog.text and "was destroyed" not in caplog.text
