# %%
"""A cross table of pandas, which leaves out what does not occur."""

CAUGHT_BY = "test_all_faces_or_none"
HINT = "its place holds 0"

# %% confusion_solution
import pandas as pd


def confusion(probabilities, labels, threshold):
    table = pd.crosstab(labels != 1, probabilities < threshold)
    return table.to_numpy()
