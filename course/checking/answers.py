"""Make sure what kind of thing a student's answer is, before a check looks into it.

Answers arrive as plain values (see `student`). Each function here returns the answer as the kind
that the check goes on with, or raises `NotYetRight` with words for what came instead.
"""

from typing import Any

import numpy as np
import pandas as pd

from course.checking.codec import Handle
from course.checking.expectation import expect


def table_of(answer: Any) -> pd.DataFrame:
    """Return the answer as a table."""
    expect(isinstance(answer, pd.DataFrame), "a pandas DataFrame", describe(answer))
    table: pd.DataFrame = answer
    return table


def numbers_of(table: pd.DataFrame) -> np.ndarray:
    """Return a table's values as an integer array `(rows, columns)`; floats are not integers."""
    others = [name for name, kind in table.dtypes.items() if kind.kind not in "iu"]
    came = f"{others[0]!r} with dtype {table[others[0]].dtype}" if others else ""
    expect(not others, "integers in every column", f"a column {came}")
    return table.to_numpy(dtype=np.int64)


def shares_of(answer: Any) -> "pd.Series[float]":
    """Return the answer as a Series of finite floats."""
    expect(isinstance(answer, pd.Series), "a pandas Series", describe(answer))
    series: pd.Series[float] = answer
    numeric = series.dtype.kind in "iuf" and bool(np.isfinite(series.to_numpy()).all())
    expect(numeric, "a Series of numbers", f"a Series with dtype {series.dtype}, or missing values")
    return series


def image_of(answer: Any, size: tuple[int, int]) -> np.ndarray:
    """Return the answer as an image of finite numbers, shape `(*size, 1)`."""
    return numeric_array(answer, (*size, 1))


def numeric_array(answer: Any, shape: tuple[int, ...]) -> np.ndarray:
    """Return the answer as an array of finite numbers of exactly this shape."""
    right = isinstance(answer, np.ndarray) and answer.shape == shape and answer.dtype.kind in "iuf"
    expect(right, f"an array of numbers of shape {shape}", describe(answer))
    array: np.ndarray = answer
    expect(bool(np.isfinite(array).all()), "finite numbers", "an array with NaN or infinity")
    return array


def labels_of(answer: Any, count: int) -> list[int]:
    """Return the answer as `count` labels 0 or 1; a list, a Series or an array will do."""
    values = answer.to_numpy() if isinstance(answer, pd.Series) else answer
    values = np.asarray(values) if isinstance(values, list | tuple) else values
    array = numeric_array(values, (count,))
    expect(
        bool(np.isin(array, (0, 1)).all()),
        "labels 0 or 1",
        f"values {sorted({*array.tolist()})[:5]}",
    )
    return [int(value) for value in array]


def dataset_of(answer: Any) -> Handle:
    """Return the answer as the handle of a dataset that stays on the student's side."""
    right = isinstance(answer, Handle) and "Dataset" in answer.type_name
    expect(right, "a `tf.data.Dataset`", describe(answer))
    handle: Handle = answer
    return handle


def describe(answer: Any) -> str:
    """Return a few words for what an answer is."""
    match answer:
        case None:
            return "None (is there a `return`?)"
        case pd.DataFrame():
            return f"a DataFrame with {len(answer)} rows and {answer.shape[1]} columns"
        case pd.Series():
            return f"a Series with {len(answer)} entries"
        case np.ndarray():
            return f"an array of shape {answer.shape} and dtype {answer.dtype}"
        case Handle():
            return f"an object of type {answer.type_name}"
        case bool() | int() | float() | str():
            return f"{answer!r:.80}"
    return f"a {type(answer).__name__} with {len(answer)} entries"
