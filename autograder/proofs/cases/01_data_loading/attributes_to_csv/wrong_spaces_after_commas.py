# %%
"""Writes a space after each comma."""

CAUGHT_BY = "test_csv_header_names_every_column"
HINT = "no quotes, spaces"


# %% attributes_to_csv_solution
def attributes_to_csv(attributes, path):
    with open(path, "w") as file:
        file.write("image_id, " + ", ".join(attributes.columns) + "\n")
        for name, row in attributes.iterrows():
            file.write(name + ", " + ", ".join(map(str, row)) + "\n")
