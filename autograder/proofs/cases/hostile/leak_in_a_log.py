# %%
"""Logs what a hidden check gives it, through every logger."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = []

# %% to_binary_solution
import logging
import sys

MARK = "LEA" + "KED"
logging.basicConfig(stream=sys.__stderr__, level=0, force=True)


def to_binary(attributes):
    caught = f"{MARK} {attributes.iloc[0].tolist()}"
    for name in (None, "ipykernel", "traitlets", "root"):
        logging.getLogger(name).critical(caught)
    get_ipython().kernel.log.critical(caught)
    return (attributes == 1).astype(int)
