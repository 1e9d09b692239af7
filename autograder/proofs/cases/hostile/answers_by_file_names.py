# %%
"""Knows the files of its own sample by name, and has nothing for any other."""

STEP = "01_data_loading"
STARTS_FROM = "blank"
LOSES = [
    "read_attributes",
    "attributes_to_csv",
    "to_binary",
    "prevalence",
    "load_image",
    "test_labels_belong_to_the_picture",
    "test_labels_are_zero_or_one",
    "test_image_is_the_file_of_that_name",
    "test_record_of_a_face_with_its_labels",
    "make_dataset",
]

# %% read_attributes_solution
from pathlib import Path

import numpy as np
import pandas as pd
from PIL import Image

table = pd.read_csv(sample.attributes_file, sep=r"\s+", skiprows=1)


def read_attributes(path):
    return table if Path(path).name.startswith("list_attr") else None


# %% load_image_solution
def load_image(path, size):
    own = sample.images_dir / Path(path).name
    if not own.exists():
        return None
    return np.asarray(Image.open(own).convert("L").resize(size[::-1]), "float32")[..., None] / 255


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    own = {"image_id": image_id, "image": load_image(image_id, size)}
    return own | {"labels": table.loc[image_id].to_numpy() if image_id in table.index else None}
