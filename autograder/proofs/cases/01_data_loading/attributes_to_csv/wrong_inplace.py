# %%
"""Moves the index of the table that was lent into a column."""

CAUGHT_BY = "test_csv_leaves_the_table_as_it_was"
HINT = "Work on a copy"


# %% attributes_to_csv_solution
def attributes_to_csv(attributes, path):
    attributes.reset_index(inplace=True)
    attributes.to_csv(path, index=False)
