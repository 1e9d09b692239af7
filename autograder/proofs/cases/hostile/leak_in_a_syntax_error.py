# %%
"""Puts what a hidden check gives it into a line of code that cannot be read."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["prevalence"]

# %% prevalence_solution
MARK = "LEA" + "KED"


def prevalence(attributes):
    return eval(f"{MARK} {attributes.iloc[0].tolist()} is no Python", {})
