# %%
"""Takes the last line for an empty one."""

CAUGHT_BY = "test_one_row_per_picture_for_any_count"
HINT = "each line after that is a row"

# %% read_attributes_solution
import pandas as pd


def read_attributes(path):
    lines = path.read_text().splitlines()
    table = pd.DataFrame(
        {line.split()[0]: [int(value) for value in line.split()[1:]] for line in lines[2:-1]}
    ).T
    table.columns = lines[1].split()
    table.index.name = "image_id"
    return table
