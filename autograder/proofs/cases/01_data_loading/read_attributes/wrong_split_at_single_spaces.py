# %%
"""Splits at every single space, so that two spaces make an empty value."""

CAUGHT_BY = "test_runs_of_spaces_separate_values"
HINT = "Split at runs of spaces"

# %% read_attributes_solution
from pathlib import Path
import pandas as pd


def read_attributes(path):
    lines = Path(path).read_text().splitlines()
    rows = [line.split(" ") for line in lines[2:]]
    names = lines[1].split()
    values = [[int(v or 0) for v in row[1 : len(names) + 1]] for row in rows]
    index = pd.Index([row[0] for row in rows], name="image_id")
    return pd.DataFrame(values, index=index, columns=names)
