"""Answers with nothing in them earn nothing, whatever compares as true with them."""

from collections.abc import Callable

import pytest

from course.checking.result import CheckResult, Outcome

Run = Callable[..., tuple[CheckResult, ...]]

EXERCISES = (
    "read_attributes",
    "attributes_to_csv",
    "to_binary",
    "prevalence",
    "load_image",
    "labelled_image",
    "make_dataset",
)


@pytest.mark.parametrize(
    "answer", ["[]", "{}", "''", "float('nan')", "True", "object()", "np.zeros((0, 0))", "{0: {}}"]
)
def test_empty_answer_never_earns_a_point(run: Run, answer: str) -> None:
    body = f"(*given, **named):\n    return {answer}\n"
    source = "\n".join(f"def {exercise}{body}" for exercise in EXERCISES)
    assert sum(result.earned for result in run(*EXERCISES, source=source)) == 0


def test_missing_numbers_do_not_compare_as_right(run: Run) -> None:
    source = """
def prevalence(attributes):
    return pd.Series(np.nan, index=list(attributes))

def to_binary(attributes):
    return attributes * np.nan

def load_image(path, size):
    return np.full((*size, 1), np.nan, dtype="float32")
"""
    results = run("prevalence", "to_binary", "load_image", source=source)
    failed = {result.check for result in results if result.outcome is not Outcome.PASSED}
    # A table of nothing but NaN still has its names, and is still another table than the given one.
    names = {"test_names_stay_with_their_values", "test_input_table_is_untouched"}
    assert failed >= {result.check for result in results} - names
