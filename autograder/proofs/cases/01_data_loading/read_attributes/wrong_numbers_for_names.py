# %%
"""Takes the number out of each picture's name."""

CAUGHT_BY = "test_index_is_called_image_id"
HINT = "The index is the file names as text"

# %% read_attributes_solution
import pandas as pd


def read_attributes(path):
    table = pd.read_csv(path, sep=r"\s+", skiprows=1)
    table.index = [int(name.split(".")[0]) for name in table.index]
    table.index.name = "image_id"
    return table
