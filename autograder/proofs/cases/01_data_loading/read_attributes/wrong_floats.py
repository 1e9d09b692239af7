# %%
"""Turns all values into floats."""

CAUGHT_BY = "test_values_are_integers"
HINT = "-1.0 is a float"

# %% read_attributes_solution
import pandas as pd


def read_attributes(path):
    table = pd.read_csv(path, sep=r"\s+", skiprows=1)
    table.index.name = "image_id"
    return table.astype(float)
