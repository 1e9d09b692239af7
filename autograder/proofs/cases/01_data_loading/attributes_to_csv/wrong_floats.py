# %%
"""Writes -1.0 and 1.0."""

CAUGHT_BY = "test_csv_round_trip_gives_the_table_back"
HINT = "same -1 and 1"


# %% attributes_to_csv_solution
def attributes_to_csv(attributes, path):
    attributes.astype(float).to_csv(path, index_label="image_id")
