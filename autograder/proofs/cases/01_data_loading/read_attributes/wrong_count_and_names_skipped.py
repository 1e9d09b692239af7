# %%
"""Skips two lines, and takes the first picture for the names."""

CAUGHT_BY = "test_one_row_per_picture_for_any_count"
HINT = "its first line is a count, its second holds the names"

# %% read_attributes_solution
import pandas as pd


def read_attributes(path):
    table = pd.read_csv(path, sep=r"\s+", skiprows=2)
    table.index.name = "image_id"
    return table
