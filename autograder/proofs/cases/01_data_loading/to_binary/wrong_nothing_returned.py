# %%
"""Replaces, and does nothing with the new table."""

CAUGHT_BY = "test_every_value_becomes_zero_or_one"
HINT = "Return a table"


# %% to_binary_solution
def to_binary(attributes):
    attributes.replace({-1: 0})
