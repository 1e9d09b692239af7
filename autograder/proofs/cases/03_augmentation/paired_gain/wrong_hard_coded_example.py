# %%
"""Writes the example's result into the function."""

CAUGHT_BY = "test_gain_is_with_minus_without"
HINT = "with minus without"


# %% paired_gain_solution
def paired_gain(without, augmented):
    return 0.02, 0.01
