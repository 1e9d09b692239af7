# %%
"""Warns of what a hidden check gives it, now and in a later cell."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = []

# %% to_binary_solution
import warnings

MARK = "LEA" + "KED"
caught = []


def to_binary(attributes):
    caught.append(f"{MARK} {attributes.iloc[0].tolist()}")
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(caught[-1])
    return (attributes == 1).astype(int)


# %% after to_binary
warnings.warn(caught[-1])
