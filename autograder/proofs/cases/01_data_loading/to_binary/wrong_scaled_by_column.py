# %%
"""Takes each column's own smallest value for 'no'."""

CAUGHT_BY = "test_constant_columns_keep_their_meaning"
HINT = "Decide value by value"


# %% to_binary_solution
def to_binary(attributes):
    return attributes.replace(attributes.min().min(), 0).apply(lambda c: c - c.min()).astype(int)
