# %%
"""Puts names into quotes."""

CAUGHT_BY = "test_csv_header_names_every_column"
HINT = "no quotes"

# %% attributes_to_csv_solution
import csv


def attributes_to_csv(attributes, path):
    attributes.to_csv(path, quoting=csv.QUOTE_NONNUMERIC)
