# %%
"""Adds the spreads of both scores, as if they were not pairs."""

CAUGHT_BY = "test_spread_is_that_of_the_differences"
HINT = "Take the difference for each seed first"


# %% paired_gain_solution
def paired_gain(without, augmented):
    d = augmented - without
    return d.mean(), ((without.var(ddof=1) + augmented.var(ddof=1)) / len(d)) ** 0.5
