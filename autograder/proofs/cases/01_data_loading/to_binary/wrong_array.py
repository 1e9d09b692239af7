# %%
"""Returns bare numbers."""

CAUGHT_BY = "test_names_stay_with_their_values"
HINT = "not on bare numbers"

# %% to_binary_solution
import numpy as np


def to_binary(attributes):
    return np.where(attributes == -1, 0, 1)
