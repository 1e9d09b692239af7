# %%
"""Returns the standard deviation, which does not shrink with more seeds."""

CAUGHT_BY = "test_more_seeds_are_surer"
HINT = "by √n"


# %% paired_gain_solution
def paired_gain(without, augmented):
    d = augmented - without
    return d.mean(), d.std(ddof=1)
