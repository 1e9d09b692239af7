# %%
"""Separates values by tabs."""

CAUGHT_BY = "test_csv_header_names_every_column"
HINT = "with commas between: no quotes, spaces, tabs"


# %% attributes_to_csv_solution
def attributes_to_csv(attributes, path):
    attributes.to_csv(path, sep="\t")
