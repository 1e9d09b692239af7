# %%
"""Writes pandas' own row numbers as a first column without a name."""

CAUGHT_BY = "test_csv_header_names_every_column"
HINT = "and the table's own column names, in its order"


# %% attributes_to_csv_solution
def attributes_to_csv(attributes, path):
    attributes.reset_index().to_csv(path)
