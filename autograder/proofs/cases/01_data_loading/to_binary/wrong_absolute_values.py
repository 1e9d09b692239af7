# %%
"""Drops the minus, so that all values are 1."""

CAUGHT_BY = "test_every_value_becomes_zero_or_one"
HINT = "-1 becomes 0"


# %% to_binary_solution
def to_binary(attributes):
    return attributes.abs()
