# %%
"""Sends what a hidden check gives it as if a cell before the first check had printed it."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = []

# %% read_attributes_solution
import pandas as pd

MARK = "LEA" + "KED"
shell = get_ipython()
kernel = shell.kernel
parent = kernel.get_parent("shell")


def read_attributes(path):
    caught = {"name": "stdout", "text": f"{MARK} {path.read_text()[:200]}"}
    kernel.session.send(kernel.iopub_socket, "stream", caught, parent)
    return pd.read_csv(path, sep=r"\s+", skiprows=1).rename_axis("image_id")


# %% after read_attributes
kernel.session.send(kernel.iopub_socket, "stream", {"name": "stdout", "text": MARK}, parent)
