# %%
"""Turns -1 into 0 while reading."""

CAUGHT_BY = "test_values_are_integers"
HINT = "Keep the file's -1 and 1"

# %% read_attributes_solution
import pandas as pd


def read_attributes(path):
    table = pd.read_csv(path, sep=r"\s+", skiprows=1)
    table.index.name = "image_id"
    return table.replace(-1, 0)
