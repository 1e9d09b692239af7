# %%
"""Raises an error of a hundred megabytes when it is asked."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["prevalence"]


# %% prevalence_solution
def prevalence(attributes):
    raise RuntimeError("x" * 100_000_000)
