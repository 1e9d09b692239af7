# %%
"""Answers with arrays of impossible shapes, numbers beyond all bounds, handles of nothing."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = "everything"

# %% read_attributes_solution
import itertools

import course.checking.bridge as bridge

DONE = '{"status": "done", "value": {"result": %s, "arguments": [%s]}}'
ARRAY = '{"kind": "array", "dtype": "%s", "shape": %s, "value": ""}'
VALUES = itertools.cycle(
    ["NaN", "1e999", "true", '"' + "x" * 10_000_000 + '"', "1" + "0" * 4000]
    + [ARRAY % ("object", "[1]"), ARRAY % ("int64", "[-1]")]
    + [ARRAY % ("int64", "[0, 1000000000000]"), ARRAY % ("int64", "[1000000000000, 0]")]
    + [ARRAY % ("float64", "[99999999999999999999, 0]"), ARRAY % ("bool", '["0"]')]
    + ['{"kind": "objects", "shape": [1000000000000, 0], "items": []}']
    + ['{"kind": "handle", "number": 0, "type": "Dataset"}', '{"kind": "unknown"}']
    + ['{"kind": "mapping", "items": [[[], []]]}', '{"kind": "float", "value": "nan"}']
)


class Forged:
    def _repr_mimebundle_(self, **_):
        value = next(VALUES)
        return {"text/plain": "reply", "application/x-rostros": DONE % (value, value)}


bridge.answer_in_kernel = lambda request: Forged()
