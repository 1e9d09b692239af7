# %%
"""Rounds to three places, as in the printed example."""

CAUGHT_BY = "test_gain_is_with_minus_without"
HINT = "Do not round"


# %% paired_gain_solution
def paired_gain(without, augmented):
    differences = augmented - without
    error = differences.std(ddof=1) / np.sqrt(len(differences))
    return round(differences.mean(), 3), round(error, 3)
