# %%
"""Sorts the lines by the pictures' names."""

CAUGHT_BY = "test_csv_round_trip_gives_the_table_back"
HINT = "same order"


# %% attributes_to_csv_solution
def attributes_to_csv(attributes, path):
    attributes.sort_values("image_id").to_csv(path, index_label="image_id")
