# %%
"""Writes no line of names."""

CAUGHT_BY = "test_csv_header_names_every_column"
HINT = "and the table's own column names, in its order"


# %% attributes_to_csv_solution
def attributes_to_csv(attributes, path):
    attributes.to_csv(path, header=False)
