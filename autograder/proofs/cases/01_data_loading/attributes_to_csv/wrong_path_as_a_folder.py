# %%
"""Takes the path for a folder."""

CAUGHT_BY = "test_csv_round_trip_gives_the_table_back"
HINT = "itself. Then read your file with"


# %% attributes_to_csv_solution
def attributes_to_csv(attributes, path):
    path.mkdir(exist_ok=True)
    attributes.to_csv(path / "attributes.csv", index_label="image_id")
