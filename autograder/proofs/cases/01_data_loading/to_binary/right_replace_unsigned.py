# %%
"""Replaces -1; unsigned small integers."""


# %% to_binary_solution
def to_binary(attributes):
    return attributes.replace(-1, 0).astype("uint8")
