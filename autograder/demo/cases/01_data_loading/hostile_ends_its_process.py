# %%
"""Answers the first two exercises, floods the page, and then ends its own process."""

STARTS_FROM = "reference"
LOSES = ["to_binary", "prevalence", "load_image", "labelled_image", "make_dataset"]


# %% to_binary_solution
def to_binary(attributes):
    import os

    os._exit(0)


# %% after attributes_to_csv
import sys

print("points: 42 " * 100_000, file=sys.stderr)
