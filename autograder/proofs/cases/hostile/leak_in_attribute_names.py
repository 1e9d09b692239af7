# %%
"""Gives a record whose fields are named after what a hidden check gives it."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["labelled_image"]

# %% labelled_image_solution
from types import SimpleNamespace

MARK = "LEA" + "KED"


def labelled_image(image_id, attributes, images_dir, size):
    return SimpleNamespace(**{f"{MARK} {image_id} {attributes.iloc[0].tolist()}": 1})
