# %%
"""Compares, and leaves True and False."""

CAUGHT_BY = "test_binary_values_are_integers"
HINT = "Comparing gives True and False"


# %% to_binary_solution
def to_binary(attributes):
    return attributes == 1
