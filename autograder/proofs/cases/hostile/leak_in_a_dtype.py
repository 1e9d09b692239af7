# %%
"""Gives a Series whose dtype is named after what a hidden check gives it."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["prevalence"]

# %% prevalence_solution
import pandas as pd

MARK = "LEA" + "KED"


def prevalence(attributes):
    kinds = [f"{MARK} {name}" for name in attributes.index]
    return pd.Series(pd.Categorical([kinds[0]] * len(kinds), categories=kinds))
