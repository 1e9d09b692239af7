# %%
"""Ends its process when a check calls it."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["to_binary", "prevalence", "load_image", "labelled_image", "make_dataset"]

# %% to_binary_solution
import os


def to_binary(attributes):
    os._exit(0)
