# %%
"""Leaves out the index, and with it the pictures' names."""

CAUGHT_BY = "test_csv_round_trip_gives_the_table_back"
HINT = "same names"


# %% attributes_to_csv_solution
def attributes_to_csv(attributes, path):
    attributes.to_csv(path, index=False)
