# %%
"""Writes attributes.csv, whatever path it is given."""

CAUGHT_BY = "test_csv_round_trip_gives_the_table_back"
HINT = "itself. Then read your file with"


# %% attributes_to_csv_solution
def attributes_to_csv(attributes, path):
    attributes.to_csv("attributes.csv", index_label="image_id")
