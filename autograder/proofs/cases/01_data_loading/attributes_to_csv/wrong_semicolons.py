# %%
"""Separates by semicolons, as a spreadsheet of this country does."""

CAUGHT_BY = "test_csv_header_names_every_column"
HINT = "with commas between"


# %% attributes_to_csv_solution
def attributes_to_csv(attributes, path):
    attributes.to_csv(path, index_label="image_id", sep=";")
