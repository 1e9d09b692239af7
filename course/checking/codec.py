"""Plain values as JSON text, for crossing between a check and the student's process.

Nothing is pickled, imported or evaluated on reading: only numbers, text, lists, mappings, arrays of
an allowed dtype, tables and handles exist in this format, and each is built anew by the reader.
"""

import base64
import dataclasses
import json
import math
from collections.abc import Callable, Mapping
from pathlib import Path, PurePath, PurePosixPath
from types import FunctionType, ModuleType
from typing import Any

import numpy as np
import pandas as pd

NUMERIC_DTYPES = frozenset(
    "bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64".split()
)
MOST_DIMENSIONS = 8
# Each takes a hundred bytes here: text of a few megabytes must not unfold to gigabytes. Arrays of
# numbers are one each.
MOST_VALUES = 2_000_000
NOT_RECORDS = (type, FunctionType, ModuleType)


class MalformedAnswer(Exception):
    """The text is not in this format, or contradicts itself."""


@dataclasses.dataclass(frozen=True)
class Handle:
    """Something that stays in the student's process, found there again by its `number`."""

    number: int
    type_name: str


def dumps(value: Any, keep: Callable[[Any], Handle] | None = None) -> str:
    """Return `value` as JSON text.

    `keep` takes what the format does not know and returns a handle for it; without it such a value
    raises TypeError.
    """
    return json.dumps(_encode(value, keep))


def loads(text: str, find: Callable[[Handle], Any] | None = None) -> Any:
    """Return the value that `text` stands for.

    `find` turns a handle back into the thing it stands for (used on the student's side only);
    without it handles stay handles, and paths stay pure paths.

    Raises:
        MalformedAnswer: the text is not in this format.
    """
    try:
        return _decode(parse(text), find)
    except (ValueError, TypeError, KeyError, RecursionError, OverflowError, AttributeError) as why:
        raise MalformedAnswer(f"{type(why).__name__}") from None


def parse(text: str | bytes) -> Any:
    """Return what JSON text says, if that is not more than a process can hold.

    Raises:
        MalformedAnswer: it holds too many values.
        ValueError, RecursionError: it is no JSON.
    """
    content = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    if sum(map(content.count, (b"[", b"{", b","))) > MOST_VALUES:
        raise MalformedAnswer("it holds too many values")
    return json.loads(content)


def _encode(value: Any, keep: Callable[[Any], Handle] | None) -> Any:
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, int | float) and not isinstance(value, np.generic):
        return value if math.isfinite(value) else {"kind": "float", "value": repr(float(value))}
    if isinstance(value, bytes):
        return {"kind": "bytes", "value": _base64(value)}
    if isinstance(value, PurePath):
        return {"kind": "path", "value": value.as_posix()}
    if isinstance(value, Handle):
        return {"kind": "handle", "number": value.number, "type": value.type_name}
    if isinstance(value, pd.DataFrame):
        return _encode_table(value, keep)
    if isinstance(value, pd.Series):
        return _encode_table(value.to_frame(), keep) | {"kind": "series", "name": value.name}
    if isinstance(value, pd.Index):
        return _encode_array(value.to_numpy(), keep)
    if isinstance(value, list | tuple | Mapping) or dataclasses.is_dataclass(value):
        return _encode_container(value, keep)
    if _is_plain_object(value):
        return _encode_container(vars(value), keep)
    if isinstance(value, np.ndarray | np.generic) or _is_tensor(value):
        return _encode_array(np.asarray(value), keep)
    if keep is None:
        raise TypeError(f"{type(value).__name__} cannot cross to the student's process")
    return _encode(keep(value), keep)


def _encode_container(value: Any, keep: Callable[[Any], Handle] | None) -> Any:
    if dataclasses.is_dataclass(value):
        value = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    elif isinstance(value, tuple) and hasattr(value, "_fields"):
        value = dict(zip(value._fields, value, strict=True))
    if isinstance(value, Mapping):
        pairs = [[_encode(key, keep), _encode(item, keep)] for key, item in value.items()]
        return {"kind": "mapping", "items": pairs}
    items = [_encode(item, keep) for item in value]
    return {"kind": "tuple", "items": items} if isinstance(value, tuple) else items


def _encode_array(array: np.ndarray, keep: Callable[[Any], Handle] | None) -> Any:
    if array.dtype.name in NUMERIC_DTYPES:
        little_endian = np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<"))
        content, shape = _base64(little_endian.tobytes()), list(array.shape)
        return {"kind": "array", "dtype": array.dtype.name, "shape": shape, "value": content}
    items = [_encode(item, keep) for item in array.ravel().tolist()]
    return {"kind": "objects", "shape": list(array.shape), "items": items}


def _encode_table(table: pd.DataFrame, keep: Callable[[Any], Handle] | None) -> dict[str, Any]:
    return {
        "kind": "table",
        "columns": [_encode(name, keep) for name in table.columns.tolist()],
        "index": _encode_array(table.index.to_numpy(), keep),
        "index_name": _encode(table.index.name, keep),
        "values": [
            _encode_array(table.iloc[:, position].to_numpy(), keep)
            for position in range(table.shape[1])
        ],
    }


def _decode(value: Any, find: Callable[[Handle], Any] | None) -> Any:
    if isinstance(value, list):
        return [_decode(item, find) for item in value]
    if not isinstance(value, dict):
        return value
    match value["kind"]:
        case "float":
            return float(str(value["value"]))
        case "bytes":
            return base64.b64decode(value["value"], validate=True)
        case "path":
            return PurePosixPath(str(value["value"])) if find is None else Path(str(value["value"]))
        case "handle":
            handle = Handle(int(value["number"]), str(value["type"]))
            return handle if find is None else find(handle)
        case "tuple":
            return tuple(_decode(item, find) for item in value["items"])
        case "mapping":
            return {_decode(key, find): _decode(item, find) for key, item in value["items"]}
        case "array" | "objects":
            return _decode_array(value, find)
        case "table":
            return _decode_table(value, find)
        case "series":
            return _decode_table(value, find).iloc[:, 0].rename(value["name"])
    raise MalformedAnswer(f"unknown kind {value['kind']!r}")


def _decode_array(value: dict[str, Any], find: Callable[[Handle], Any] | None) -> np.ndarray:
    shape = tuple(int(length) for length in value["shape"])
    if len(shape) > MOST_DIMENSIONS or min(shape, default=0) < 0:
        raise MalformedAnswer("an array's shape is impossible")
    if value["kind"] == "objects":
        items = [_decode(item, find) for item in value["items"]]
        array = np.empty(len(items), dtype=object)
        array[:] = items
        return array.reshape(shape)
    if value["dtype"] not in NUMERIC_DTYPES:
        raise MalformedAnswer("an array's dtype is not allowed")
    dtype = np.dtype(value["dtype"]).newbyteorder("<")
    content = base64.b64decode(value["value"], validate=True)
    if len(content) != math.prod(shape) * dtype.itemsize:
        raise MalformedAnswer("an array's shape and size differ")
    return np.frombuffer(content, dtype=dtype).astype(value["dtype"]).reshape(shape)


def _decode_table(value: dict[str, Any], find: Callable[[Handle], Any] | None) -> pd.DataFrame:
    columns = [_decode(name, find) for name in value["columns"]]
    index = _decode_array(value["index"], find)
    arrays = [_decode_array(array, find) for array in value["values"]]
    if len(arrays) != len(columns) or any(array.shape != index.shape for array in arrays):
        raise MalformedAnswer("a table's columns differ in length")
    table = pd.DataFrame(
        dict(enumerate(arrays)), index=pd.Index(index, name=_decode(value["index_name"], find))
    )
    table.columns = pd.Index(columns)
    return table


def _is_plain_object(value: Any) -> bool:
    """Whether a value is no more than its attributes: its class derives from no other.

    Nor do those of `ImageDataGenerator` and of Pillow's pictures, which are more than that.
    """
    kind = type(value)
    alone = kind.__mro__[1:] == (object,) and not kind.__module__.startswith(("keras.", "PIL."))
    return alone and not isinstance(value, NOT_RECORDS) and bool(getattr(value, "__dict__", None))


def _is_tensor(value: Any) -> bool:
    if type(value).__name__ == "KerasTensor":  # stands for a layer's output: there are no numbers
        return False
    return hasattr(value, "__array__") and hasattr(value, "dtype") and hasattr(value, "shape")


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")
