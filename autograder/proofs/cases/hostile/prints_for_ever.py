# %%
"""Prints without end."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["to_binary", "prevalence", "load_image", "labelled_image", "make_dataset"]

# %% after attributes_to_csv
while True:
    print("x" * 10_000)
