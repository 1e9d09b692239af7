# %%
"""Gives an answer of a hundred megabytes."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = [
    "test_share_is_positives_over_pictures",
    "test_shares_are_sorted_from_high_to_low",
    "test_every_attribute_has_one_share",
    "test_attributes_of_nobody_and_of_everybody",
]

# %% prevalence_solution
import numpy as np
import pandas as pd


def prevalence(attributes):
    return pd.Series(np.linspace(1, 0, 13_000_000))
