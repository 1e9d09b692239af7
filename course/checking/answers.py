"""Make sure what kind of thing a student's answer is, before a check looks into it.

Answers arrive as plain values (see `student`). Each function here returns the answer as the kind
that the check goes on with, or raises `NotYetRight` with words for what came instead.
"""

from pathlib import PurePath
from typing import Any

import numpy as np
import pandas as pd

from course.checking.codec import Handle
from course.checking.expectation import expect

NOTHING = "None (is there a `return`?)"
FROM_TO_BINARY = (
    "Labels are 0 and 1 from here on, not -1 and 1. If you use `to_binary`: is that exercise right?"
)


def table_of(answer: Any) -> pd.DataFrame:
    """Return the answer as a table."""
    expect(isinstance(answer, pd.DataFrame), "a pandas DataFrame", describe(answer))
    table: pd.DataFrame = answer
    return table


def numbers_of(table: pd.DataFrame, own: str = "") -> np.ndarray:
    """Return a table's values as an integer array `(rows, columns)`; floats are not integers.

    `own` is the hint for whoever gives something else, in place of the check's.
    """
    others = [name for name, kind in table.dtypes.items() if kind.kind not in "iu"]
    came = f"{others[0]!r} with dtype {table[others[0]].dtype}" if others else ""
    expect(not others, "integers in every column", f"a column {came}", own)
    return table.to_numpy(dtype=np.int64)


def shares_of(answer: Any) -> "pd.Series[float]":
    """Return the answer as a Series of finite floats."""
    own = "The functions of a DataFrame give a Series by themselves: keep it."
    expect(isinstance(answer, pd.Series), "a pandas Series", describe(answer), own)
    series: pd.Series[float] = answer
    numeric = series.dtype.kind in "iuf" and bool(np.isfinite(series.to_numpy()).all())
    expect(numeric, "a Series of numbers", f"a Series with dtype {series.dtype}, or missing values")
    return series


def image_of(answer: Any, size: tuple[int, int]) -> np.ndarray:
    """Return the answer as an image of finite numbers, shape `(*size, 1)`."""
    return numeric_array(answer, (*size, 1))


def numeric_array(answer: Any, shape: tuple[int, ...]) -> np.ndarray:
    """Return the answer as an array of finite numbers of exactly this shape."""
    truths = isinstance(answer, np.ndarray) and answer.dtype == bool
    expect(not truths, "numbers", "True and False", "`.astype(int)` makes 1 and 0 of them.")
    right = isinstance(answer, np.ndarray) and answer.shape == shape and answer.dtype.kind in "iuf"
    other = (
        "This is not an array yet: `np.asarray` makes one." if isinstance(answer, Handle) else ""
    )
    expect(right, f"an array of numbers of shape {shape}", describe(answer), other)
    array: np.ndarray = answer
    expect(bool(np.isfinite(array).all()), "finite numbers", "an array with NaN or infinity")
    return array


def numbers_in(answer: Any, count: int) -> np.ndarray:
    """Return the answer as `count` numbers; a list, a Series or an array will do."""
    values = answer.to_numpy() if isinstance(answer, pd.Series) else answer
    values = np.asarray(values) if isinstance(values, list | tuple) else values
    return numeric_array(values, (count,))


def number_of(answer: Any) -> float:
    """Return the answer as one number."""
    answer = answer.item() if isinstance(answer, np.ndarray) and answer.shape == () else answer
    number = isinstance(answer, int | float) and not isinstance(answer, bool)
    expect(number, "one number", describe(answer))
    return float(answer)


def labels_of(answer: Any, count: int, own: str = "") -> list[int]:
    """Return the answer as `count` labels 0 or 1; a list, a Series or an array will do.

    `own` is the hint for whoever has others, in place of the check's.
    """
    array = numbers_in(answer, count)
    right = bool(np.isin(array, (0, 1)).all())
    expect(right, "labels 0 or 1", f"values {sorted({*array.tolist()})[:5]}", own)
    return [int(value) for value in array]


def dataset_of(answer: Any) -> Handle:
    """Return the answer as the handle of a dataset that stays on the student's side."""
    right = isinstance(answer, Handle) and "Dataset" in answer.type_name
    expect(right, "a `tf.data.Dataset`", describe(answer))
    handle: Handle = answer
    return handle


_KEEP_EACH_STEP = (
    "Each step returns a new dataset; is one missing, or not kept? `dataset = dataset.batch(…)`"
)


_TEXT = "This is text. `map` turns a path into an image: `dataset = dataset.map(…)`."


def pair_of(element: Any) -> tuple[np.ndarray, np.ndarray]:
    """Return a dataset's element as a pair of arrays that have a first axis in common."""
    right = isinstance(element, tuple | list) and len(element) == 2
    expect(right, "elements that are pairs (images, labels)", describe(element))
    images, labels = element
    arrays = isinstance(images, np.ndarray) and isinstance(labels, np.ndarray)
    expect(
        arrays and images.ndim > 0 and labels.ndim > 0,
        "batches: pairs of two arrays",
        f"a pair of {describe(images)} and {describe(labels)}",
        _KEEP_EACH_STEP,
    )
    return images, labels


def batch_of(
    images: np.ndarray, labels: np.ndarray, size: tuple[int, int], most: int, columns: int = 40
) -> None:
    """Make sure that a batch holds 1 to `most` images of this size and as many rows of labels."""
    for array, shape in ((images, (*size, 1)), (labels, (columns,))):
        count = len(array)
        right = array.dtype.kind != "O" and array.shape[1:] == shape and 0 < count <= most
        expect(
            right,
            f"up to {most} arrays of shape {shape} in a batch",
            describe(array),
            _KEEP_EACH_STEP if array.dtype.kind != "O" else _TEXT,
        )
        numeric_array(array, (count, *shape))
    expect(len(images) == len(labels), "as many labels as images", f"{len(labels)} rows of labels")


def hint_about(came: str, own: str) -> str:
    """Return the hint that helps with what came: a check's own, unless nothing came and its own is
    about something else."""
    if came == NOTHING and "return" not in own.lower():
        return "Your function returns nothing. `print` only shows; `return` hands something back."
    return own


def describe(answer: Any) -> str:
    """Return a few words for what an answer is."""
    match answer:
        case None:
            return NOTHING
        case pd.DataFrame():
            if answer.shape[1] == 1:
                return f"a DataFrame with {len(answer)} rows and 1 column"
            return f"a DataFrame with {len(answer)} rows and {answer.shape[1]} columns"
        case pd.Series():
            return f"a Series with {len(answer)} entries"
        case np.ndarray() if answer.ndim == 0:
            return "a single value"
        case np.ndarray():
            kind = "text or objects" if answer.dtype.kind == "O" else f"dtype {answer.dtype}"
            return f"an array of shape {answer.shape} and {kind}"
        case Handle():
            return f"an object of type {answer.type_name}"
        case bool() | int() | float() | str():
            return f"{answer!r:.80}"
        case PurePath():
            return f"a path ({answer.name})"
        case bytes():
            return f"{len(answer)} bytes"
        case dict():
            return f"a dict with the keys {', '.join(map(repr, answer)) or '(none)'}"[:160]
        case list():
            return f"a list with {len(answer)} entries"
        case tuple():
            return f"a tuple with {len(answer)} entries"
    return f"an object of type {type(answer).__name__}"
