# %%
"""Reads the notebook's sample, whatever path it is given."""

CAUGHT_BY = "test_one_row_per_picture_for_any_count"
HINT = ", all of it: its first line is a count"

# %% read_attributes_solution
import pandas as pd


def read_attributes(path):
    table = pd.read_csv(sample.attributes_file, sep=r"\s+", skiprows=1)
    table.index.name = "image_id"
    return table
