# %%
"""Ends its process with words that are what a hidden check gives it."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["to_binary", "prevalence", "load_image", "labelled_image", "make_dataset"]

# %% to_binary_solution
import os
import sys

MARK = "LEA" + "KED"


def to_binary(attributes):
    caught = f"{MARK} {attributes.iloc[0].tolist()}"
    sys.__stderr__.write(caught)
    sys.__stderr__.flush()
    os._exit(len(caught) % 256)
