# %%
"""Cuts off below 0."""


# %% to_binary_solution
def to_binary(attributes):
    return attributes.clip(lower=0)
