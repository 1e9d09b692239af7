# %%
"""Sorts bare numbers, and no longer knows whose they are."""

CAUGHT_BY = "test_every_attribute_has_one_share"
HINT = "the columns of the table you are given"

# %% prevalence_solution
import numpy as np


def prevalence(attributes):
    shares = np.mean(attributes.to_numpy() == 1, axis=0)
    return pd.Series(np.sort(shares)[::-1])
