# %%
"""Adds one and halves."""


# %% to_binary_solution
def to_binary(attributes):
    return (attributes + 1) // 2
