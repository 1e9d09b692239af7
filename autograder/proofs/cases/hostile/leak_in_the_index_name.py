# %%
"""Gives a table whose index is named after what a hidden check gives it."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["test_index_is_called_image_id"]

# %% read_attributes_solution
import pandas as pd

MARK = "LEA" + "KED"


def read_attributes(path):
    table = pd.read_csv(path, sep=r"\s+", skiprows=1)
    table.index.name = f"{MARK} {path} {table.index[0]}"
    return table
