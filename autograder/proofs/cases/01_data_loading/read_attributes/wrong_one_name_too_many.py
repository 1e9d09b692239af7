# %%
"""Takes the space at the end of the line of names for a 41st name."""

CAUGHT_BY = "test_columns_come_from_the_file"
HINT = "the space at its end is no name"

# %% read_attributes_solution
import pandas as pd


def read_attributes(path):
    with open(path) as file:
        file.readline()
        names = file.readline().rstrip("\n").split(" ")
    table = pd.read_csv(path, sep=r"\s+", skiprows=2, header=None, index_col=0)
    table[len(names)] = 1
    table.columns = names
    table.index.name = "image_id"
    return table
