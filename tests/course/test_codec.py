"""Values cross the boundary as themselves; whatever else arrives is refused."""

import dataclasses
import json
from collections import namedtuple
from pathlib import PurePosixPath
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest

from course import quiet
from course.checking import codec
from course.checking.codec import Handle, MalformedAnswer


@dataclasses.dataclass
class Record:
    name: str
    image: np.ndarray


Pair = namedtuple("Pair", "left right")


@pytest.mark.parametrize(
    "value",
    [None, True, 3, -2.5, "ñ", b"\x00\xff", [1, "a", None], (1, (2,)), {"a": 1, 2: [3]}, 10**30],
)
def test_plain_values_come_back_as_they_were(value: object) -> None:
    came = codec.loads(codec.dumps(value))
    assert came == value
    assert type(came) is type(value)


@pytest.mark.parametrize("dtype", sorted(codec.NUMERIC_DTYPES))
def test_arrays_keep_dtype_shape_and_values(dtype: str) -> None:
    array = np.arange(24).reshape(2, 3, 4).astype(dtype)
    came = codec.loads(codec.dumps(array))
    assert came.dtype == array.dtype
    np.testing.assert_array_equal(came, array)


def test_not_a_number_and_infinities_cross() -> None:
    came = codec.loads(codec.dumps([float("nan"), float("inf"), np.float32("-inf")]))
    assert np.isnan(came[0])
    assert came[1:] == [float("inf"), float("-inf")]


def test_a_table_keeps_names_order_types_and_index() -> None:
    table = pd.DataFrame(
        {"b": np.array([1, -1], dtype=np.int8), "a": [0.5, 1.5]},
        index=pd.Index(["x.jpg", "y.jpg"], name="image_id"),
    )
    pd.testing.assert_frame_equal(codec.loads(codec.dumps(table)), table)


def test_a_table_with_two_columns_of_one_name_crosses() -> None:
    table = pd.DataFrame([[1, 2]], columns=["a", "a"])
    assert list(codec.loads(codec.dumps(table)).columns) == ["a", "a"]


def test_a_series_keeps_name_and_index() -> None:
    series = pd.Series([0.25, 0.5], index=["Male", "Young"], name="prevalence")
    pd.testing.assert_series_equal(codec.loads(codec.dumps(series)), series)


def test_records_come_as_mappings() -> None:
    assert codec.loads(codec.dumps(Pair(1, 2))) == {"left": 1, "right": 2}
    assert codec.loads(codec.dumps(Record("a", np.zeros(1))))["name"] == "a"


class OwnRecord:
    def __init__(self) -> None:
        self.left = 1
        self.right = np.zeros(1)


class Derived(OwnRecord):
    pass


def test_objects_that_are_no_more_than_their_attributes_come_as_mappings() -> None:
    assert codec.loads(codec.dumps(SimpleNamespace(left=1))) == {"left": 1}
    assert set(codec.loads(codec.dumps(OwnRecord()))) == {"left", "right"}


@pytest.mark.tensorflow
def test_generators_of_keras_stay_where_they_are() -> None:
    with quiet():
        from tensorflow.keras.preprocessing.image import ImageDataGenerator
    kept = codec.Handle(0, "ImageDataGenerator")
    assert codec.loads(codec.dumps(ImageDataGenerator(), keep=lambda value: kept)) == kept


@pytest.mark.parametrize(
    "value", [Derived(), OwnRecord, test_records_come_as_mappings, codec, iter([1])]
)
def test_other_objects_stay_where_they_are(value: object) -> None:
    assert codec.loads(codec.dumps(value, keep=lambda _: Handle(7, "x"))) == Handle(7, "x")


def test_paths_stay_pure() -> None:
    assert codec.loads(codec.dumps(PurePosixPath("/a/b"))) == PurePosixPath("/a/b")


def test_what_the_format_does_not_know_becomes_a_handle_or_an_error() -> None:
    assert codec.loads(codec.dumps(object(), keep=lambda _: Handle(7, "object"))) == Handle(
        7, "object"
    )
    with pytest.raises(TypeError, match="cannot cross"):
        codec.dumps(object())


class Liar(int):
    """Claims to equal everything."""

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = int.__hash__


def test_an_object_that_lies_about_equality_arrives_as_a_plain_number() -> None:
    came = codec.loads(codec.dumps(Liar(3)))
    assert type(came) is int
    assert came != 4


ARRAY = {"kind": "array", "dtype": "float32", "shape": [2], "value": "AAAAAAAAAAA="}


@pytest.mark.parametrize(
    "answer",
    [
        {"kind": "code", "value": "import os"},
        {"no kind": 1},
        ARRAY | {"dtype": "object"},
        ARRAY | {"dtype": "O"},
        ARRAY | {"dtype": "datetime64[ns]"},
        ARRAY | {"shape": [10**12]},
        ARRAY | {"shape": [-1]},
        ARRAY | {"shape": [3]},
        ARRAY | {"shape": [1] * 40},
        ARRAY | {"value": "not base64!"},
        {"kind": "objects", "shape": [5], "items": [1]},
        {"kind": "mapping", "items": [[[1, 2], 3]]},
        {
            "kind": "table",
            "columns": ["a", "b"],
            "index": ARRAY,
            "index_name": None,
            "values": [ARRAY],
        },
    ],
)
def test_answers_that_contradict_themselves_are_refused(answer: object) -> None:
    with pytest.raises(MalformedAnswer):
        codec.loads(json.dumps(answer))


def test_text_that_unfolds_to_gigabytes_is_refused() -> None:
    for values in ("[],", "{},", '"",', "1,"):
        text = f"[{values * codec.MOST_VALUES}0]"
        with pytest.raises(MalformedAnswer, match="too many"):
            codec.loads(text)
    assert codec.loads(codec.dumps(np.zeros(codec.MOST_VALUES + 1, bool))).size > codec.MOST_VALUES


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "9" * 100_000, "nan"])
def test_text_that_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(MalformedAnswer):
        codec.loads(text)
