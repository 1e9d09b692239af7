# %%
"""Inserts the names as a first column of the table it was lent."""

CAUGHT_BY = "test_csv_leaves_the_table_as_it_was"
HINT = "Work on a copy"


# %% attributes_to_csv_solution
def attributes_to_csv(attributes, path):
    attributes.insert(0, "image_id", attributes.index)
    attributes.to_csv(path, index=False)
