# %%
"""NumPy reads everything as text; one Series of integers per picture."""

# %% read_attributes_solution
import numpy as np
import pandas as pd


def read_attributes(path):
    with open(path) as file:
        file.readline()
        names = file.readline().strip().split()
        text = np.loadtxt(file, dtype=str, ndmin=2)
    rows = [pd.Series(line[1:].astype(int), index=names, name=line[0]) for line in text]
    table = pd.DataFrame(rows)
    table.index.names = ["image_id"]
    return table
