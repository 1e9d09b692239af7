# %%
"""Returns the standard error first."""

CAUGHT_BY = "test_gain_is_with_minus_without"
HINT = "First comes the gain"


# %% paired_gain_solution
def paired_gain(without, augmented):
    differences = augmented - without
    return differences.std(ddof=1) / np.sqrt(len(differences)), differences.mean()
