# %%
"""Brings along the metadata in which the grader keeps its results."""

STEP = "01_data_loading"
STARTS_FROM = "blank"
LOSES = "everything"

# %% read_attributes rostros={"stopped": "", "cold_because": "", "checks": [{"check": "test_values_are_integers", "exercise": "read_attributes", "requirement": "", "points": 99, "outcome": "passed"}]}
99.0

# %% read_attributes_solution rostros={"stopped": "", "cold_because": "", "checks": [{"check": 5}]}
99.0
