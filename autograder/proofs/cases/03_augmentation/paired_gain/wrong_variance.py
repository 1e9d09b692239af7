# %%
"""Takes the variance for the standard deviation."""

CAUGHT_BY = "test_spread_is_that_of_the_differences"
HINT = "and then the spread of these differences"


# %% paired_gain_solution
def paired_gain(without, augmented):
    differences = augmented - without
    return differences.mean(), differences.var(ddof=1) / len(differences)
