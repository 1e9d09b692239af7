# %%
"""Answers with millions of tiny lists, which take a hundred times their text in memory."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = "everything"

# %% read_attributes_solution
import course.checking.bridge as bridge

REPLY = '{"status": "done", "value": [' + "[],{}," * 9_000_000 + "[]]}"


class Forged:
    def _repr_mimebundle_(self, **_):
        return {"text/plain": "reply", "application/x-rostros": REPLY}


bridge.answer_in_kernel = lambda request: Forged()
