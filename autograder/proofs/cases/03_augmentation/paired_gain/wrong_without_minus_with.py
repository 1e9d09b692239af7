# %%
"""Subtracts the wrong way round."""

CAUGHT_BY = "test_gain_is_with_minus_without"
HINT = "with minus without"


# %% paired_gain_solution
def paired_gain(without, augmented):
    d = without - augmented
    return d.mean(), d.std(ddof=1) / len(d) ** 0.5
