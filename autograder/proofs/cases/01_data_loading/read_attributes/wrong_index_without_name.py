# %%
"""Leaves the index without a name."""

CAUGHT_BY = "test_index_is_called_image_id"
HINT = "in the file's order; it is called"

# %% read_attributes_solution
import pandas as pd


def read_attributes(path):
    return pd.read_csv(path, sep=r"\s+", skiprows=1)
