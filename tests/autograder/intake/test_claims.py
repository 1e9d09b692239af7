"""What a notebook says of its public checks is read whatever wrote it: nothing but counts."""

import json
from collections.abc import Callable
from typing import Any

import pandas as pd
import pytest

from autograder.intake.claims import PublicClaim, claims_in, last_claims
from autograder.intake.json_text import PUBLIC_CLAIMS, parse
from course.checking.notebook import answer


def binary(attributes: pd.DataFrame) -> pd.DataFrame:
    return (attributes == 1).astype(int)


def output_of(function: Callable[..., Any]) -> dict[str, Any]:
    data, metadata = answer("to_binary", {"to_binary": function})._repr_mimebundle_()
    return {"output_type": "display_data", "data": data, "metadata": metadata}


def test_the_answer_of_the_public_checks_is_read_back() -> None:
    (right,) = claims_in([output_of(binary)])
    (wrong,) = claims_in([output_of(lambda table: table)])
    assert right.exercise == "to_binary" and right.all_passed
    assert wrong.checks == right.checks and not wrong.all_passed


def test_it_survives_the_way_in_while_outputs_do_not() -> None:
    outputs = [{"output_type": "stream", "text": "x"}, output_of(binary)]
    cell = {"cell_type": "code", "source": "", "outputs": outputs, PUBLIC_CLAIMS: "forged"}
    parsed, _ = parse(json.dumps({"cells": [cell]}).encode())
    assert "outputs" not in parsed["cells"][0]
    assert [claim.exercise for claim in parsed["cells"][0][PUBLIC_CLAIMS]] == ["to_binary"]


def test_the_last_answer_counts_and_only_of_known_exercises() -> None:
    before, after = PublicClaim("a", 1, 3), PublicClaim("a", 3, 3)
    cells = [[before], [PublicClaim("of_another_step", 1, 1)], [after]]
    assert last_claims(cells, ["b", "a"]) == (after,)


@pytest.mark.parametrize(
    "noted",
    [
        None,
        [],
        "a",
        {},
        {"exercise": "a", "passed": 2, "checks": 1},
        {"exercise": "a", "passed": -1, "checks": 1},
        {"exercise": "a", "passed": 0, "checks": 0},
        {"exercise": ["a"], "passed": 1, "checks": 1},
        {"exercise": "a", "passed": True, "checks": True},
        {"exercise": "a", "passed": 0.5, "checks": 1},
    ],
)
def test_absurd_values_are_no_claims(noted: object) -> None:
    assert claims_in([{"metadata": {"rostros": noted}}, {"metadata": noted}, noted]) == ()
    assert claims_in(noted) == ()
