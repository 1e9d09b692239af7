# %%
"""Raises an ordinary exception whose class name goes on behind a colon."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["prevalence"]

# %% prevalence_solution
MARK = "LEA" + "KED"


def prevalence(attributes):
    caught = f"ValueError: {MARK} {attributes.iloc[0].tolist()}"
    raise type(caught, (Exception,), {"__qualname__": caught, "__module__": caught})(caught)
