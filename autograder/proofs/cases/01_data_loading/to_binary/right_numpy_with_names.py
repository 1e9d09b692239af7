# %%
"""NumPy decides; index and columns are handed over."""

# %% to_binary_solution
import numpy as np


def to_binary(attributes):
    values = np.where(attributes.to_numpy() == 1, 1, 0).astype(np.int16)
    return pd.DataFrame(values, index=attributes.index, columns=attributes.columns)
