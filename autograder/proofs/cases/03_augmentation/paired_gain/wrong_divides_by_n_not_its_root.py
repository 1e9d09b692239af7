# %%
"""Divides by n, not by its root."""

CAUGHT_BY = "test_more_seeds_are_surer"
HINT = "divide the standard deviation by √n"


# %% paired_gain_solution
def paired_gain(without, augmented):
    differences = augmented - without
    return differences.mean(), differences.std(ddof=1) / len(differences)
