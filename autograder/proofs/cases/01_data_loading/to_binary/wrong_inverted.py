# %%
"""Turns -1 into 1 and 1 into 0."""

CAUGHT_BY = "test_every_value_becomes_zero_or_one"
HINT = "1 stays 1 and -1 becomes 0"


# %% to_binary_solution
def to_binary(attributes):
    return (attributes == -1).astype(int)
