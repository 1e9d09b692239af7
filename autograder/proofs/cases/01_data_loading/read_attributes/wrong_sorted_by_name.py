# %%
"""Sorts the pictures by name."""

CAUGHT_BY = "test_index_is_called_image_id"
HINT = "in the file's order"

# %% read_attributes_solution
import pandas as pd


def read_attributes(path):
    table = pd.read_csv(path, sep=r"\s+", skiprows=1)
    table.index.name = "image_id"
    return table.sort_index()
