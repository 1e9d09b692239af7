# %%
"""Answers with the notebook's own table."""

CAUGHT_BY = "test_every_value_becomes_zero_or_one"
HINT = "Return a table in which"


# %% to_binary_solution
def to_binary(table):
    return (attributes == 1).astype(int)
