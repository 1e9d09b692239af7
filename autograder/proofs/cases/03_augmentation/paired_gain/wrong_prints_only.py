# %%
"""Prints both numbers and returns none."""

CAUGHT_BY = "test_gain_is_with_minus_without"
HINT = "what is only printed is lost"


# %% paired_gain_solution
def paired_gain(without, augmented):
    differences = augmented - without
    print(differences.mean(), differences.std(ddof=1) / np.sqrt(len(differences)))
