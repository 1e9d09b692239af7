# %%
"""Splits the lines in plain Python; small integers."""

# %% read_attributes_solution
from pathlib import Path
import numpy as np
import pandas as pd


def read_attributes(path):
    lines = Path(path).read_text().splitlines()
    rows = [line.split() for line in lines[2:] if line.strip()]
    values = np.array([row[1:] for row in rows]).astype("int8")
    index = pd.Index([row[0] for row in rows], name="image_id")
    return pd.DataFrame(values, index=index, columns=lines[1].split())
