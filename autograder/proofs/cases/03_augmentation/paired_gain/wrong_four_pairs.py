# %%
"""Divides by 2, the root of the notebook's four pairs."""

CAUGHT_BY = "test_more_seeds_are_surer"
HINT = "for any n"


# %% paired_gain_solution
def paired_gain(without, augmented):
    differences = augmented - without
    return differences.mean(), differences.std(ddof=1) / 2
