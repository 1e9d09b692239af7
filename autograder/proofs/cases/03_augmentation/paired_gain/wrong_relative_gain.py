# %%
"""Returns the gain as a share of the score without."""

CAUGHT_BY = "test_gain_is_with_minus_without"
HINT = "with minus without"


# %% paired_gain_solution
def paired_gain(without, augmented):
    differences = (augmented - without) / without
    return differences.mean(), differences.std(ddof=1) / np.sqrt(len(differences))
