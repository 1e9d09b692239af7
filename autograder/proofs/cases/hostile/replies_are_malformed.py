# %%
"""Answers every question with another text that is none of the format's."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = "everything"

# %% read_attributes_solution
import itertools

import course.checking.bridge as bridge

TEXTS = itertools.cycle(
    ["", "no json", "null", "[]", "NaN", "{}", "passed", "1" * 100_000, "[" * 100_000]
    + ['{"a":' * 10_000 + "1" + "}" * 10_000, '{"status": "done"}', '{"status": "passed"}']
    + [
        '{"status": "done", "value": null}',
        '{"status": "not attempted", "value": {"kind": "path"}}',
    ]
    + ['{"status": "raised", "value": {"kind": "\\ud800", "message": "\\udfff", "line": ""}}']
)


class Forged:
    def _repr_mimebundle_(self, **_):
        return {"text/plain": "reply", "application/x-rostros": next(TEXTS)}


bridge.answer_in_kernel = lambda request: Forged()
