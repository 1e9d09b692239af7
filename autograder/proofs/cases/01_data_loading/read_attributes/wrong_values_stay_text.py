# %%
"""Splits lines and leaves the values as text."""

CAUGHT_BY = "test_values_are_integers"
HINT = "text like '-1' is no number yet"

# %% read_attributes_solution
import pandas as pd


def read_attributes(path):
    lines = path.read_text().splitlines()
    rows = [line.split() for line in lines[2:]]
    table = pd.DataFrame(rows, columns=["image_id"] + lines[1].split())
    return table.set_index("image_id")
