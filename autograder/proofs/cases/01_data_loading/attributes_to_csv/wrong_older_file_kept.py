# %%
"""Writes only if there is no file yet."""

CAUGHT_BY = "test_csv_replaces_an_older_file"
HINT = "Write even if a file is there"


# %% attributes_to_csv_solution
def attributes_to_csv(attributes, path):
    if not path.exists():
        attributes.to_csv(path, index_label="image_id")
