# %%
"""Leaves the pictures' names in a column; the index counts rows."""

CAUGHT_BY = "test_index_is_called_image_id"
HINT = "The index is the file names"

# %% read_attributes_solution
import pandas as pd


def read_attributes(path):
    lines = path.read_text().splitlines()
    names = ["image_id"] + lines[1].split()
    return pd.read_csv(path, sep=r"\s+", skiprows=2, names=names)
