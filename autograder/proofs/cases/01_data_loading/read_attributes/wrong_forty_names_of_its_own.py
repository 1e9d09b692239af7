# %%
"""Writes CelebA's 40 names itself instead of reading them."""

CAUGHT_BY = "test_columns_come_from_the_file"
HINT = "Take the names from the file's second line"

# %% read_attributes_solution
from pathlib import Path
import pandas as pd


def read_attributes(path):
    from course.attributes import ATTRIBUTES

    rows = [line.split() for line in Path(path).read_text().splitlines()[2:]]
    index = pd.Index([row[0] for row in rows], name="image_id")
    values = [(row[1:] + ["1"] * 40)[:40] for row in rows]
    return pd.DataFrame(values, index=index, columns=list(ATTRIBUTES)).astype(int)
