# %%
"""Does not skip the line with the count."""

CAUGHT_BY = "test_one_row_per_picture_for_any_count"
HINT = "its first line is a count"

# %% read_attributes_solution
import pandas as pd


def read_attributes(path):
    table = pd.read_csv(path, sep=r"\s+")
    table.index.name = "image_id"
    return table
