# %%
"""Puts a `check` of its own in the course's place; it shows full marks."""

STEP = "01_data_loading"
STARTS_FROM = "blank"
LOSES = "everything"

# %% read_attributes_solution
import sys

import course
import course.checking.notebook


class Full:
    def _repr_mimebundle_(self, **_):
        return {"text/plain": "99.0", "text/html": "passed"}


def check(name):
    sys.displayhook(99.0)
    return Full()


course.check = course.checking.notebook.check = check
