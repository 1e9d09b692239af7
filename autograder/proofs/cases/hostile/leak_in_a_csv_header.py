# %%
"""Writes the table that a hidden check gives it into the header that the check quotes."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = [
    "test_csv_round_trip_gives_the_table_back",
    "test_csv_header_names_every_column",
    "test_csv_replaces_an_older_file",
]

# %% attributes_to_csv_solution
MARK = "LEA" + "KED"


def attributes_to_csv(attributes, path):
    path.write_text(f"{MARK} {attributes.iloc[0].tolist()}\n" * 3)
