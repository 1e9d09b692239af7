# %%
"""Reads the first two lines by hand, gives the names to pandas, and checks the count."""

# %% read_attributes_solution
import pandas as pd


def read_attributes(path):
    with open(path) as file:
        count, names = int(file.readline()), file.readline().split()
        table = pd.read_csv(file, sep=" +", names=["image_id", *names], engine="python")
    assert len(table) == count
    return table.set_index("image_id").astype("int32")
