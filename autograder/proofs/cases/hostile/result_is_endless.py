# %%
"""Gives a dataset of the right class that never ends."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["make_dataset"]

# %% make_dataset_solution
import numpy as np


def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    pair = (np.zeros((0, *size, 1), "float32"), np.zeros((0, len(attributes.columns)), "float32"))
    return tf.data.Dataset.from_tensors(pair).repeat()
