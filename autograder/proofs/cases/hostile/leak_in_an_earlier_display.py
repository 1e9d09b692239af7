# %%
"""Changes, while it is being checked, what a cell before the first check has shown."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = []

# %% read_attributes_solution
import pandas as pd
from IPython.display import clear_output, display, update_display

MARK = "LEA" + "KED"
display("before", display_id="early")


def read_attributes(path):
    caught = f"{MARK} {path.read_text()[:200]}"
    update_display({"text/plain": caught}, raw=True, display_id="early")
    display({"text/plain": caught}, raw=True, display_id="early")
    return pd.read_csv(path, sep=r"\s+", skiprows=1).rename_axis("image_id")


# %% after read_attributes
clear_output()
update_display({"text/plain": MARK}, raw=True, display_id="early")
