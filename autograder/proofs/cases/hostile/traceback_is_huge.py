# %%
"""Raises an error of a hundred megabytes in a cell of its own."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["prevalence", "load_image", "labelled_image", "make_dataset"]

# %% after to_binary
raise RuntimeError("x" * 100_000_000)
