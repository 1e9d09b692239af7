# %%
"""Counts batch by batch, calls the model, and returns a Series."""

# %% per_attribute_accuracy_solution
import pandas as pd


def per_attribute_accuracy(model, dataset):
    right, count = 0, 0
    for images, labels in dataset:
        right = right + np.sum((np.array(model(images)) >= 0.5) == (np.array(labels) == 1), axis=0)
        count += len(images)
    return pd.Series(right / count)
