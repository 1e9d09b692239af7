# %%
"""Appends to the file that is there."""

CAUGHT_BY = "test_csv_replaces_an_older_file"
HINT = "do not append to it"


# %% attributes_to_csv_solution
def attributes_to_csv(attributes, path):
    attributes.to_csv(path, mode="a")
