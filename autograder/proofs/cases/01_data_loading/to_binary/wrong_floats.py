# %%
"""Halves, and leaves floats."""

CAUGHT_BY = "test_binary_values_are_integers"
HINT = "dividing gives floats"


# %% to_binary_solution
def to_binary(attributes):
    return (attributes + 1) / 2
