# %%
"""The csv module, told to skip spaces after the separator; a dictionary of columns."""

# %% read_attributes_solution
import csv
import pandas as pd


def read_attributes(path):
    with path.open(newline="") as file:
        lines = csv.reader(file, delimiter=" ", skipinitialspace=True)
        next(lines)
        names = [name for name in next(lines) if name != ""]
        columns = {name: [] for name in ["image_id"] + names}
        for line in lines:
            for name, value in zip(columns, line):
                columns[name].append(value if name == "image_id" else int(value))
    return pd.DataFrame(columns).set_index("image_id")
