# %%
"""Says which line has the names; prints, and looks at the table before it returns it."""

# %% read_attributes_solution
import pandas as pd
import warnings


def read_attributes(path):
    print("reading", path)
    table = pd.read_table(path, header=1, sep=r"\s+", index_col=0).rename_axis("image_id")
    print(table.head(), table.dtypes.unique(), sep="\n")
    if len(table) < 1000:
        warnings.warn("a small file")
    return table
