# %%
"""Writes the table that a hidden check gives it into the header that the check quotes."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["attributes_to_csv"]

# %% attributes_to_csv_solution
MARK = "LEA" + "KED"


def attributes_to_csv(attributes, path):
    path.write_text(f"{MARK} {attributes.iloc[0].tolist()}\n" * 3)
