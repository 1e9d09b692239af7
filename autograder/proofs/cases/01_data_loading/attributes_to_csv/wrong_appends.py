# %%
"""Appends to the file that is there."""

CAUGHT_BY = "test_csv_replaces_an_older_file"
HINT = "Open the file for writing, not for appending"


# %% attributes_to_csv_solution
def attributes_to_csv(attributes, path):
    attributes.to_csv(path, mode="a")
